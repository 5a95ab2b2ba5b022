/** Approximate results of Pagefind, where no record holds all words and nothing is spelled or heard nearly so: words that begin alike. */
import { fileAt } from '../../site/paths.ts';
import { hasJapanese } from '../../text/typography.ts';
import type { Group, SearchUnit } from '../find/find.ts';
import { runsOf, SHARE } from '../find/near.ts';
import { load, loadOnce } from './load-once.ts';
import type { Query } from '../find/query.ts';
import { holds, type Term } from '../find/term.ts';
import { indexFolder, recordOf } from '../texts.ts';

interface Pagefind {
  options: (options: { readonly baseUrl: string }) => Promise<void>;
  search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly raw_url?: string; readonly url: string }> }[];
  }>;
}

/** The number of Pagefind hits whose addresses are loaded: each is a separate file. */
const MOST = 12;
/** Minimum number of first letters that near words share; for a long word, half of its letters. */
const BEGINNING = 5;

const engineOf = loadOnce(async (lang) => {
  const pagefind = (await load(import(/* @vite-ignore */ fileAt(`${indexFolder(lang)}pagefind.js`)))) as Pagefind;
  await load(pagefind.options({ baseUrl: '/' }));
  return pagefind;
});

/**
 * The records that Pagefind considers close and that are not in `exact`, in its order. @throws {LoadFailure} if the index cannot be loaded
 */
export async function findByPagefind(
  lang: string,
  units: readonly SearchUnit[],
  query: Query,
  exact: readonly Group[],
): Promise<readonly Group[]> {
  const pagefind = await engineOf(lang);
  const { results } = await load(pagefind.search(query.terms.map(({ forms }) => forms[0] ?? '').join(' ')));
  const hits = await load(Promise.all(results.slice(0, MOST).map((result) => result.data())));
  const addresses = hits.map(({ raw_url: raw, url }) => (raw ?? url).replace(/^\//, ''));
  return nearGroups(units, query, addresses).filter(({ record }) => !exact.some((one) => one.record === record));
}

/** Those of some places that are close to a query, by record, each with the words that it holds instead. */
export function nearGroups(
  units: readonly SearchUnit[],
  { terms }: Query,
  addresses: readonly string[],
): readonly Group[] {
  const groups = new Map<SearchUnit, Group>();
  for (const unit of addresses.flatMap((at) => units.find((one) => one.at === at) ?? [])) {
    const record = recordOf(unit, units);
    const near = terms.flatMap((term) => nearTerm(unit, term) ?? []);
    if (near.length < terms.length || groups.has(record)) continue;
    groups.set(record, { record, hits: [{ unit, score: 0 }], score: 0, way: 'most', terms: near, missing: [] });
  }
  return [...groups.values()];
}

/** Returns the term if a unit holds it, else the parts of it that the unit holds; undefined if they are too small. */
function nearTerm({ folded: { all } }: SearchUnit, term: Term): Term | undefined {
  const [form = ''] = term.forms;
  if (holds(all, term)) return term;
  if (hasJapanese(form)) {
    const forms = runsOf(form, (run) => all.includes(run));
    return forms.join('').length >= SHARE * form.length ? { ...term, forms } : undefined;
  }
  const beginning = form.slice(0, Math.max(BEGINNING, Math.floor(form.length / 2)));
  const near = { ...term, forms: [beginning], isBegun: true };
  return beginning.length >= BEGINNING && holds(all, near) ? near : undefined;
}
