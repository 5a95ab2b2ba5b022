import type { Archive } from '../archive.ts';
import { allFacts, citedIn } from './statements.ts';

/** Numbers of records and facts added after the opening, by names that sort: `2026-11-sources-added`. */
export type Arrivals = Readonly<Record<string, number>>;

/**
 * Counts the records added after the opening, by month and kind, and the facts that rest on the sources among them. A record is added by
 * the first change that touches it; the records touched by the opening were there already.
 */
export function arrivalsOf(archive: Archive): Arrivals {
  const months = new Map<string, string>();
  for (const { number, date, entries } of archive.changes.toSorted((a, b) => a.number - b.number)) {
    for (const name of entries) if (!months.has(name)) months.set(name, number === 1 ? '' : date.slice(0, 7));
  }
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, month] of months) {
    const [kind = ''] = name.split('/');
    if (month !== '' && kind !== 'pages') add(`${month}-${kind}-added`);
  }
  for (const { fact } of allFacts(archive)) {
    const since = new Set(citedIn(fact).map((source) => months.get(`sources/${source}`) ?? ''));
    for (const month of since) if (month !== '') add(`${month}-facts-on-added-sources`);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
