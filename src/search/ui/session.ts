/** The results of a query, as the files of words arrive. */
import { otherLocale, type Locale } from '../../text/locales.ts';
import { fileAt } from '../../site/paths.ts';
import { findByPagefind } from './approximate.ts';
import type { Pool } from '../find/facets.ts';
import { find, prepare, vocabularyOf, type Group, type SearchUnit } from '../find/find.ts';
import { offersFor } from '../find/intents.ts';
import { findNear } from '../find/near.ts';
import { ifLoaded, load, LoadFailure, loadOnce } from './load-once.ts';
import { unpack, type Columns } from '../pack.ts';
import { wordsIn, type Query } from '../find/query.ts';
import { indexFolder, intentsFile, nameOfFile, textFiles, type Intent, type TextFile } from '../texts.ts';

/** Milliseconds after which a part of the index counts as failed. */
const PATIENCE = 15_000;

/** A part that failed to load, without which the rest still answers. */
type Failure = 'sourcesFailed' | 'otherFailed' | 'approximateFailed';

export interface Found {
  readonly query: Query;
  readonly pool: Pool;
  /** The words that stand nowhere in the archive. */
  readonly absent: readonly string[];
  readonly failures: readonly Failure[];
  readonly isWhole: boolean;
}

/** The languages whose words are all loaded. */
const ready = new Set<string>();

/** Units that are folded before the page may answer a key: a slow telephone takes some 50 milliseconds. */
const AT_ONCE = 100;

async function fetchJson(address: string): Promise<unknown> {
  const response = await load(fetch(fileAt(address)));
  if (!response.ok) throw new LoadFailure(`${response.url}: ${String(response.status)}`);
  return load(response.json());
}

const intentsOf = loadOnce(async (lang) => (await fetchJson(indexFolder(lang) + intentsFile)) as readonly Intent[]);

const unitsUpTo = loadOnce(async (key): Promise<readonly SearchUnit[]> => {
  const [lang = '', name] = key.split(' ');
  const index = textFiles.findIndex((one) => one === name);
  const [file, before] = [textFiles[index] ?? 'records', textFiles[index - 1]];
  const fetched = fetchJson(indexFolder(lang) + nameOfFile(file));
  const known = before ? await unitsUpTo(`${lang} ${before}`) : [];
  const bare = unpack((await fetched) as Columns);
  const units = [...known];
  for (let from = 0; from < bare.length; from += AT_ONCE) {
    units.push(...prepare(bare, known.length, from, from + AT_ONCE));
    await pause();
  }
  if (file === 'last') ready.add(lang);
  return units;
});

/** The units of a language in its files up to one of them; in all of them by default. @throws {LoadFailure} if a file does not load in time */
export function unitsOf(lang: Locale, file: TextFile = 'last'): Promise<readonly SearchUnit[]> {
  return inTime(unitsUpTo(`${lang} ${file}`));
}

/** The final results after each file but the last: those that no result of a later file can precede. */
const sure: readonly (readonly [TextFile, (group: Group) => boolean])[] = [
  ['records', ({ way }) => way === 'named'],
  ['meetings', ({ way }) => way === 'named' || way === 'together'],
  ['others', ({ way }) => way !== 'most'],
];

/** Milliseconds that a browser needs to paint the results. */
const FRAME = 20;
/** If fewer records than this hold all words, the other language is searched at once. */
const FEW = 10;

const isWhole = ({ way }: Group) => way !== 'most';

/**
 * Yields the results of a query, more of them with each file of words. The other language is searched where few records answer, or once `wantsMore`
 * is settled.
 *
 * @throws {LoadFailure} if a file of the page's language, other than the last, does not load in time
 */
export async function* answersTo(query: Query, locale: Locale, wantsMore: Promise<void>): AsyncGenerator<Found> {
  const none = { query, pool: { here: [], there: [], near: [] }, absent: [], failures: [], isWhole: false };
  const intents = (await ifLoaded(inTime(intentsOf(locale)))) ?? [];
  let early: readonly Group[] = [];
  for (const [file, isSure] of ready.has(locale) ? [] : sure) {
    const units = await unitsOf(locale, file);
    early = withOffers(offersFor(units, query, intents), find(units, query).filter(isSure));
    yield { ...none, pool: { ...none.pool, here: early } };
  }
  const units = await ifLoaded(unitsOf(locale));
  const here = units ? withOffers(offersFor(units, query, intents), find(units, query)) : early;
  const isFew = here.filter(isWhole).length < FEW;
  const own: Found = {
    ...none,
    pool: { ...none.pool, here },
    failures: units ? [] : ['sourcesFailed'],
    isWhole: !isFew,
  };
  // Shows these results before the other language is loaded and searched, and before Pagefind is loaded.
  yield own;
  await (isFew ? pause(FRAME) : wantsMore);
  const other = await ifLoaded(unitsOf(otherLocale(locale)));
  const both: Found = {
    ...own,
    pool: { ...own.pool, there: other ? find(other, query) : [] },
    failures: [...own.failures, ...(other ? [] : (['otherFailed'] as const))],
  };
  if (!units || here.some(isWhole)) {
    yield { ...both, isWhole: true };
    return;
  }
  const absent = other ? absentFrom([units, other], query) : [];
  const near = findNear(units, query, []);
  if (near.length > 0) {
    yield { ...both, pool: { ...both.pool, here: [], near }, isWhole: true };
    return;
  }
  const told = { ...both, absent, pool: { ...both.pool, here: here.map((group) => withoutAbsent(group, absent)) } };
  yield told;
  const byPagefind = await ifLoaded(inTime(findByPagefind(locale, units, query, here)));
  const failures = [...told.failures, ...(byPagefind ? [] : (['approximateFailed'] as const))];
  yield { ...told, pool: { ...told.pool, near: byPagefind ?? [] }, failures, isWhole: true };
}

/** Prepared answers before the results, of which none leads to the same place. */
function withOffers(offers: readonly Group[], groups: readonly Group[]): readonly Group[] {
  const places = new Set(offers.map(({ hits }) => hits[0]?.unit.at));
  return [...offers, ...groups.filter(({ record }) => !places.has(record.at))];
}

/** The words of a query that no text of either language holds, if it has others. */
function absentFrom(languages: readonly (readonly SearchUnit[])[], query: Query): readonly string[] {
  const vocabularies = languages.map(vocabularyOf);
  const terms = vocabularies.map((vocabulary) => wordsIn(query, vocabulary) ?? query)[0]?.terms ?? [];
  const absent = terms.filter(
    (term) => !vocabularies.some((one) => one.holds(term) || one.formsOf(term.forms[0] ?? '').length > 0),
  );
  return absent.length < terms.length ? absent.map(({ typed }) => typed) : [];
}

/** A result without the words that are said once above all of them. */
function withoutAbsent(group: Group, absent: readonly string[]): Group {
  return { ...group, missing: group.missing.filter(({ typed }) => !absent.includes(typed)) };
}

function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, milliseconds));
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: number | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new LoadFailure('The search index did not arrive in time.')), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => window.clearTimeout(timer));
}
