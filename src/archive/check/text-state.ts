import { otherLanguage } from '../../language/languages.ts';
import type { Entries, Issue } from '../entries.ts';
import type { EntryName } from '../entry-name.ts';
import { nearest } from '../nearest.ts';
import { accountPath, type AccountStamp } from '../schema/text-state.ts';
import { accountChanges, standingTexts, type StandingText } from '../text-state.ts';
import { pairedTexts, type EntryTexts } from '../texts.ts';

const file = 'texts-state.yaml';

/** Stamps of entries or texts that are not there, or no longer. */
export function stampsOfNothing(entries: Entries): Issue[] {
  const texts = pairedTexts(entries);
  return [...entries.journal.texts].flatMap(([name, { texts: stamps, account }]): Issue[] => {
    const entry = texts.get(name as EntryName);
    const paths = new Set(entry?.texts.map(({ path }) => path));
    if (entry?.account) paths.add(accountPath);
    const stamped = [...Object.keys(stamps), ...(account ? [accountPath] : [])];
    return stamped.filter((path) => !paths.has(path)).map((path) => ofNothing(name, path, paths, texts.keys()));
  });
}

/** The nearest text is one of the same entry, or of the nearest entry. */
function ofNothing(name: string, path: string, paths: ReadonlySet<string>, names: Iterable<string>): Issue {
  const address = path ? `${name}/${path}` : name;
  const entry = paths.size > 0 ? name : nearest(name, names);
  const own = paths.size > 0 ? nearest(path, paths) : path;
  const near = entry && own ? `${entry}/${own}` : '';
  return { code: 'stamp-names-nothing', params: { value: address, nearest: near }, file, path: [address] };
}

/**
 * What is to be read again: texts that are older than their source or that nobody compared with it, accounts whose counterpart changed.
 * It is advice: what is behind may be published, and says so.
 */
export function textAdvice(entries: Entries): Issue[] {
  const { texts: state } = entries.journal;
  return [...pairedTexts(entries)].flatMap(([name, entry]) => [
    ...standingTexts(entry, state.get(name)).flatMap((one) => adviceOnText(name, one)),
    ...adviceOnAccount(name, entry, state.get(name)?.account),
  ]);
}

const codes = { behind: 'text-behind', revised: 'text-revised', unstamped: 'text-not-stamped' } as const;

function adviceOnText(name: EntryName, { text, state, stamp }: StandingText): Issue[] {
  if (state === 'agreed') return [];
  const language = stamp ? otherLanguage(stamp.source) : 'fr';
  const { file: where, path, position } = text.places[language];
  const params = { value: `${name}/${text.path}`, missing: language, on: stamp?.on ?? '' };
  return [{ code: codes[state], params, file: where, path, position }];
}

function adviceOnAccount(name: EntryName, entry: EntryTexts, stamp: AccountStamp | undefined): Issue[] {
  const { account } = entry;
  if (!account) return [];
  const value = `${name}/account`;
  if (!stamp) return [{ code: 'account-not-stamped', params: { value }, file: account.fr.file }];
  return accountChanges(entry, stamp).map(({ language, readOn, sections }): Issue => {
    const params = { value, missing: otherLanguage(language), on: readOn, known: sections.join(', ') };
    return { code: 'account-changed', params, file: account[language].file };
  });
}
