/** The results of a query, as the files of words arrive. */
import { otherLocale, type Locale } from '../../text/locales.ts';
import { fileAt } from '../../site/paths.ts';
import type { findByPagefind } from './approximate.ts';
import type { Pool } from '../find/facets.ts';
import { find, prepare, vocabularyOf, ways, type Group, type SearchUnit, type Way } from '../find/find.ts';
import { askedIn, languageOf, offersFor, type Intent } from '../find/intents.ts';
import { ifLoaded, load, LoadFailure, loadOnce } from './load-once.ts';
import { unpack } from '../pack.ts';
import { wordsIn, type Query } from '../find/query.ts';
import type { Term } from '../find/term.ts';
import { indexFolder, intentsFile, nameOfFile, textFiles, type TextFile } from '../texts.ts';

/** Milliseconds after which a part of the index counts as failed. */
const PATIENCE = 15_000;

/** A part that failed to load, without which the rest still answers. */
type Failure = 'sourcesFailed' | 'otherFailed' | 'approximateFailed';

export interface Found {
  readonly query: Query;
  readonly pool: Pool;
  /** The words left out since no text of the language holds them: those that stand nowhere, and those of the other language alone. */
  readonly absent: readonly string[];
  readonly elsewhere: readonly string[];
  readonly failures: readonly Failure[];
  readonly isWhole: boolean;
  /** True if the other language was not searched, since enough was found. */
  readonly hasMore?: boolean;
}

/** The languages whose words are all loaded. */
const ready = new Set<string>();

/** Units that are folded before the page may answer a key: a slow telephone takes some 50 milliseconds. */
const AT_ONCE = 100;

async function fetchText(lang: string, name: string): Promise<string> {
  const response = await load(fetch(fileAt(indexFolder(lang) + name)));
  if (!response.ok) throw new LoadFailure(`${response.url}: ${String(response.status)}`);
  return load(response.text());
}

const intentsOf = loadOnce(async (lang) => JSON.parse(await fetchText(lang, intentsFile)) as readonly Intent[]);

/** The prepared questions in the language of a query. They lead to pages in the language of the page. */
async function intentsFor(query: Query, locale: Locale): Promise<readonly Intent[]> {
  const language = languageOf(query, locale);
  const [own, asked] = await Promise.all([intentsOf(locale), intentsOf(language)]);
  return askedIn(own, asked);
}

const unitsUpTo = loadOnce(async (key): Promise<readonly SearchUnit[]> => {
  const [lang = '', name] = key.split(' ');
  const index = textFiles.findIndex((one) => one === name);
  const [file, before] = [textFiles[index] ?? 'records', textFiles[index - 1]];
  const known = before ? await unitsUpTo(`${lang} ${before}`) : [];
  const bare = unpack(await fetchText(lang, nameOfFile(file)));
  const units = [...known];
  for (let from = 0; from < bare.length; from += AT_ONCE) {
    units.push(...prepare(bare, known.length, from, from + AT_ONCE));
    await pause();
  }
  if (file === 'last') ready.add(lang);
  return units;
});

/**
 * The units of a language in its files up to one of them; in all of them by default. @throws {LoadFailure} if a file does not load in time
 */
export function unitsOf(lang: Locale, file: TextFile = 'last'): Promise<readonly SearchUnit[]> {
  return inTime(unitsUpTo(`${lang} ${file}`));
}

/** The last way of matching, after each file but the last, of which no result of a later file can precede one. */
const sure: readonly (readonly [TextFile, Way])[] = [
  ['records', 'named'],
  ['accounts', 'together'],
  ['meetings', 'together'],
  ['facts', 'together'],
  ['others', 'apart'],
];

/** Milliseconds that a browser needs to paint the results. */
const FRAME = 20;
/** If fewer records than this hold all words, the other language is searched at once. */
const FEW = 10;

/**
 * Yields the results of a query, more of them with each file of words. The other language is searched where few records answer.
 *
 * @throws {LoadFailure} if a file of the page's language, other than the last, does not load in time
 */
export async function* answersTo(query: Query, locale: Locale): AsyncGenerator<Found> {
  const pool: Pool = { here: [], there: [], near: [] };
  const none: Found = { query, pool, absent: [], elsewhere: [], failures: [], isWhole: false };
  const [intents = []] = await Promise.all([ifLoaded(inTime(intentsFor(query, locale))), unitsOf(locale, 'records')]);
  const answersIn = (units: readonly SearchUnit[]): readonly Group[] => {
    const offers = offersFor(units, query, intents);
    const places = new Set(offers.map(({ hits }) => hits[0]?.unit.at));
    return [...offers, ...find(units, query).filter(({ record }) => !places.has(record.at))];
  };
  let here: readonly Group[] = [];
  for (const [file, last] of ready.has(locale) ? [] : sure) {
    here = answersIn(await unitsOf(locale, file)).filter(({ way }) => ways.indexOf(way) <= ways.indexOf(last));
    yield { ...none, pool: { ...pool, here } };
  }
  const units = await ifLoaded(unitsOf(locale));
  if (units) here = answersIn(units);
  const count = here.filter(({ way }) => way !== 'most' && way !== 'offered').length;
  const near = units && count === 0 ? ((await ifLoaded(nearIn(units, query))) ?? []) : [];
  const absent = units && count === 0 && near.length === 0 ? absentFrom(units, query) : [];
  const hasMore = count >= FEW;
  const own: Found = {
    ...none,
    pool: {
      ...pool,
      here: here
        .filter(({ way }) => near.length === 0 || way === 'offered')
        .map((group) => withoutTerms(group, absent)),
      near,
    },
    failures: units ? [] : ['sourcesFailed'],
    isWhole: hasMore,
    hasMore,
  };
  // Shows these results before the other language is loaded and searched, and before Pagefind is loaded.
  yield own;
  if (hasMore) return;
  await pause(FRAME);
  const both = await withOtherLanguage(own, locale);
  if (!units || near.length > 0 || count > 0) {
    yield both;
    return;
  }
  const other = await ifLoaded(unitsOf(otherLocale(locale)));
  const isThere = (term: Term) => other !== undefined && vocabularyOf(other).knows(term);
  const typed = (terms: readonly Term[]) => terms.map((term) => term.typed);
  const told: Found = {
    ...both,
    isWhole: false,
    absent: other ? typed(absent.filter((term) => !isThere(term))) : [],
    elsewhere: typed(absent.filter(isThere)),
  };
  yield told;
  const byPagefind = await ifLoaded(inTime(nearByPagefind(locale, units, query, own.pool.here)));
  const failures: Found['failures'] = [...told.failures, ...(byPagefind ? [] : (['approximateFailed'] as const))];
  yield { ...told, pool: { ...told.pool, near: byPagefind ?? [] }, failures, isWhole: true };
}

export async function withOtherLanguage(found: Found, locale: Locale): Promise<Found> {
  const other = await ifLoaded(unitsOf(otherLocale(locale)));
  const there = other ? find(other, found.query) : [];
  const failures = [...found.failures, ...(other ? [] : (['otherFailed'] as const))];
  return { ...found, pool: { ...found.pool, there }, failures, isWhole: true, hasMore: false };
}

// What only a few queries need is loaded when one does.
async function nearIn(units: readonly SearchUnit[], query: Query): Promise<readonly Group[]> {
  const { findNear } = await load(import('../find/near.ts'));
  return findNear(units, query);
}

async function nearByPagefind(...asked: Parameters<typeof findByPagefind>): Promise<readonly Group[]> {
  const { findByPagefind } = await load(import('./approximate.ts'));
  return findByPagefind(...asked);
}

/** The words of a query that no text of a language holds, if it has others. */
function absentFrom(units: readonly SearchUnit[], query: Query): readonly Term[] {
  const vocabulary = vocabularyOf(units);
  const { terms } = wordsIn(query, vocabulary) ?? query;
  const absent = terms.filter((term) => !vocabulary.knows(term));
  return absent.length < terms.length ? absent : [];
}

/** A result without the words that are said once above all of them. */
function withoutTerms(group: Group, absent: readonly Term[]): Group {
  const words = absent.map(({ typed }) => typed);
  return { ...group, missing: group.missing.filter(({ typed }) => !words.includes(typed)) };
}

function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, milliseconds));
}

/** What did not arrive in time may still come, for the next query. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = pause(PATIENCE).then(() => {
    throw new LoadFailure('The search index did not arrive in time.');
  });
  return Promise.race([promise, late]);
}
