import { fileAt } from '../i18n/paths.ts';
import { isNear, type SearchUnit } from './find.ts';
import { loadOnce } from './load-once.ts';
import type { Query } from './query.ts';
import { indexFolder } from './texts.ts';

/** The part of Pagefind's browser module that we use. */
interface Pagefind {
  options: (options: { readonly baseUrl: string }) => Promise<void>;
  search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly raw_url?: string; readonly url: string }> }[];
  }>;
}

/** The number of Pagefind hits whose addresses are loaded: each is a separate file. */
const MOST = 12;

const engineOf = loadOnce(async (lang) => {
  const pagefind = (await import(/* @vite-ignore */ fileAt(`${indexFolder(lang)}pagefind.js`))) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  return pagefind;
});

/**
 * The units that Pagefind considers close: other forms of the word, by their stem. Its hits that only share a first letter are dropped.
 *
 * @throws if the index cannot be loaded
 */
export async function findNear(
  lang: string,
  units: readonly SearchUnit[],
  query: Query,
): Promise<readonly SearchUnit[]> {
  const pagefind = await engineOf(lang);
  const { results } = await pagefind.search(query.terms.map(({ forms }) => forms[0] ?? '').join(' '));
  const hits = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  const byAddress = new Map(units.map((unit) => [unit.at, unit]));
  return hits.flatMap(({ raw_url: raw, url }) => {
    const unit = byAddress.get((raw ?? url).replace(/^\//, ''));
    return unit && isNear(unit, query) ? [unit] : [];
  });
}
