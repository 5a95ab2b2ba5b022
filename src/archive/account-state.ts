import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { languages, otherLanguage } from '../language/languages.ts';
import type { Journal } from './entries.ts';
import { entryName, type EntryName } from './entry-name.ts';
import { namesIn } from './journal.ts';
import type { Block, Prose } from './prose.ts';
import { sectionHashLength, type AccountStamp, type SectionHash } from './schema/text-state.ts';
import type { Language } from './schema/words.ts';

/** An account and its file. */
type PlacedProse = Prose & { readonly file: string };

/** The two languages of an account, each in a file of its own. */
export type AccountPair = Readonly<Record<Language, PlacedProse>>;

/** Maps each record or page to its account, if that is written in both languages. */
export function accountPairs(prose: readonly PlacedProse[]): ReadonlyMap<EntryName, AccountPair> {
  const accounts = Map.groupBy(prose, ({ folder, record }) => entryName(folder, record));
  const pairs = [...accounts].flatMap(([name, both]): [EntryName, AccountPair][] => {
    const [fr, ja] = languages.map((lang) => both.find((one) => one.lang === lang));
    return fr && ja && !fr.isToTranslate && !ja.isToTranslate ? [[name, { fr, ja }]] : [];
  });
  return new Map(pairs);
}

/** Makes the stamp of the present state of an account. `read` is the day on which both languages were read: `2026-11-25`. */
export function stampOf({ fr, ja }: AccountPair, read: string): AccountStamp {
  return { read, fr: sectionHashes(fr), ja: sectionHashes(ja) };
}

/** Hashes each section, by key: `title`, `lead` for the lead and the text before the first heading, then the keys of the headings. */
function sectionHashes({ title, lead, blocks }: Prose): AccountStamp[Language] {
  const parts: { key: string; blocks: Block[] }[] = [{ key: 'lead', blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'heading') parts.push({ key: block.id, blocks: [block] });
    else parts.at(-1)?.blocks.push(block);
  }
  return Object.fromEntries([
    ...(title === undefined ? [] : [['title', hashOf(title)] as const]),
    ...parts.map(({ key, blocks: own }) => [key, hashOf(`${key === 'lead' ? lead : ''}${textOf(own)}`)] as const),
  ]);
}

/** Serialises blocks without their positions and the ids of headings, so that text that only moves stays the same. */
function textOf(blocks: readonly Block[]): string {
  const unplaced = blocks.map((block) => (block.type === 'heading' ? { ...block, id: undefined } : block));
  return JSON.stringify(unplaced, (key, value: unknown) => (key === 'at' ? undefined : value));
}

function hashOf(text: string): SectionHash {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, sectionHashLength);
}

/** A language of an account whose counterpart changed since both were read together. */
export interface OtherAccountChanged {
  /** The language that must be read again. */
  readonly language: Language;
  /** The day on which both were last read together: `2026-11-25`. */
  readonly readOn: string;
  /** Keys of the sections of the other language that are new, changed or gone. */
  readonly sections: readonly string[];
}

/** Finds the languages of an account that must be read again because the other changed. A section that only moved has not changed. */
function accountChanges(pair: AccountPair, stamp: AccountStamp): readonly OtherAccountChanged[] {
  const now = stampOf(pair, stamp.read);
  return languages.flatMap((language) => {
    const sections = changedSections(now[otherLanguage(language)], stamp[otherLanguage(language)]);
    return sections.length > 0 ? [{ language, readOn: stamp.read, sections }] : [];
  });
}

function changedSections(now: AccountStamp[Language], before: AccountStamp[Language]): readonly string[] {
  const known = new Set(Object.values(before));
  const changed = Object.entries(now).flatMap(([key, hash]) => (known.has(hash) ? [] : [key]));
  const gone = Object.keys(now).length < Object.keys(before).length;
  return [...changed, ...(gone ? Object.keys(before).filter((key) => !(key in now)) : [])];
}

/**
 * Finds the accounts that must be read again in both languages, by record or page. Accounts without a stamp are left out, and so are those
 * in which only typography was corrected: the other language has nothing to follow.
 */
export function accountStates(
  prose: readonly PlacedProse[],
  { texts, changes }: Pick<Journal, 'texts' | 'changes'>,
): ReadonlyMap<EntryName, readonly OtherAccountChanged[]> {
  const changed = [...accountPairs(prose)].flatMap(([name, pair]): [EntryName, readonly OtherAccountChanged[]][] => {
    const stamp = texts.get(name);
    const changed = stamp && !isOnlyTypography(name, stamp, changes) ? accountChanges(pair, stamp) : [];
    return changed.length > 0 ? [[name, changed]] : [];
  });
  return new Map(changed);
}

/**
 * True if the journal records changes of an entry since its account was read, and only of typography. Other changes of that same day do not
 * count, since they were read with it.
 */
function isOnlyTypography(name: EntryName, { read }: AccountStamp, changes: Journal['changes']): boolean {
  const since = changes.filter((change) => change.date >= read && namesIn(change).includes(name));
  return since.at(-1)?.kind === 'typography' && since.every(({ date, kind }) => date === read || kind === 'typography');
}
