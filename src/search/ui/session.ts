/** The results of a query, as the files of words arrive. */
import { otherLocale, type Locale } from '../../text/locales.ts';
import { fileAt } from '../../site/paths.ts';
import { findNear } from './approximate.ts';
import type { Pool } from '../find/facets.ts';
import { find, prepare, type Group, type SearchUnit } from '../find/find.ts';
import { ifLoaded, load, LoadFailure, loadOnce } from './load-once.ts';
import { neighboursOf, type Neighbour } from '../find/neighbours.ts';
import { unpack, type Columns } from '../pack.ts';
import type { Query } from '../find/query.ts';
import { indexFolder, nameOfFile, textFiles, type TextFile } from '../texts.ts';

/** Milliseconds after which a part of the index counts as failed. */
const PATIENCE = 15_000;

/** A part that failed to load, without which the rest still answers. */
type Failure = 'sourcesFailed' | 'otherFailed' | 'approximateFailed';

export interface Found {
  readonly query: Query;
  readonly pool: Pool;
  /** Names spelled nearly like the query, if nothing is found. */
  readonly neighbours: readonly Neighbour[];
  readonly failures: readonly Failure[];
  readonly isWhole: boolean;
}

/** The languages whose words are all loaded. */
const ready = new Set<string>();

/** Units that are folded before the page may answer a key: a slow telephone takes some 50 milliseconds. */
const AT_ONCE = 100;

const unitsUpTo = loadOnce(async (key): Promise<readonly SearchUnit[]> => {
  const [lang = '', name] = key.split(' ');
  const index = textFiles.findIndex((one) => one === name);
  const [file, before] = [textFiles[index] ?? 'records', textFiles[index - 1]];
  const known = before ? await unitsUpTo(`${lang} ${before}`) : [];
  const response = await load(fetch(fileAt(indexFolder(lang) + nameOfFile(file))));
  if (!response.ok) throw new LoadFailure(`${response.url}: ${String(response.status)}`);
  const bare = unpack((await load(response.json())) as Columns);
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

/**
 * Yields the results of a query, more of them with each file of words.
 *
 * @throws {LoadFailure} if a file of the page's language, other than the last, does not load in time
 */
export async function* answersTo(query: Query, locale: Locale): AsyncGenerator<Found> {
  const none = { query, pool: { here: [], there: [], near: [] }, neighbours: [], failures: [], isWhole: false };
  let early: readonly Group[] = [];
  for (const [file, isSure] of ready.has(locale) ? [] : sure) {
    early = find(await unitsOf(locale, file), query).filter(isSure);
    yield { ...none, pool: { ...none.pool, here: early } };
  }
  const units = await ifLoaded(unitsOf(locale));
  const own: Found = {
    ...none,
    pool: { ...none.pool, here: units ? find(units, query) : early },
    failures: units ? [] : ['sourcesFailed'],
  };
  // Shows these results before the other language is loaded and searched, and before Pagefind is loaded.
  yield own;
  await pause(FRAME);
  const other = await ifLoaded(unitsOf(otherLocale(locale)));
  const both: Found = {
    ...own,
    pool: { ...own.pool, there: other ? find(other, query) : [] },
    failures: [...own.failures, ...(other ? [] : (['otherFailed'] as const))],
  };
  if (!units || own.pool.here.some(({ way }) => way !== 'most')) {
    yield { ...both, isWhole: true };
    return;
  }
  yield both;
  const near = await ifLoaded(inTime(findNear(locale, units, query, own.pool.here)));
  yield {
    query,
    pool: { ...both.pool, near: near ?? [] },
    neighbours: own.pool.here.length + both.pool.there.length === 0 ? neighboursOf(units, query) : [],
    failures: [...both.failures, ...(near ? [] : (['approximateFailed'] as const))],
    isWhole: true,
  };
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
