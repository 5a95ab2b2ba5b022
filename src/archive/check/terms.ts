import type { Entries, Issue } from '../entries.ts';

/** Terms that stand for what another one stands for already: a page leads to one of them only. */
export function termMistakes({ records }: Pick<Entries, 'records'>): Issue[] {
  const first = new Map<string, string>();
  return records.terms.flatMap(({ id, data: { stands }, file }): Issue[] => {
    if (stands === undefined) return [];
    const before = first.get(stands);
    if (before === undefined) {
      first.set(stands, id);
      return [];
    }
    return [{ code: 'term-stands-twice', params: { value: stands, other: before }, file, path: [id, 'stands'] }];
  });
}
