import type { Entries, Issue } from '../entries.ts';
import { nearest } from '../nearest.ts';
import { matchingAddresses, removedAddresses } from '../published.ts';

const file = 'removed.yaml';

/**
 * Removals of what was never published, of what is still there, and those that lead on to nothing. `standing`: the addresses that the records have
 * now.
 */
export function removalMistakes(entries: Entries, standing: ReadonlySet<string>): Issue[] {
  const { removals, published } = entries.journal;
  if (removals.length === 0) return [];
  const ledger = new Set(published);
  const removed = removedAddresses(removals, published);
  const seen = new Map<string, number>();
  return removals.flatMap(({ address, to }, index): Issue[] => {
    const first = seen.get(address);
    if (first === undefined) seen.set(address, index);
    const near = (value: string, from: Iterable<string>) => nearest(value, from) ?? '';
    const before = first === undefined ? undefined : { file, path: [first, 'address'] };
    const named = matchingAddresses(address, published);
    const own: Issue[] = before
      ? [{ code: 'duplicate-id', params: { value: address, other: '' }, file, path: [index, 'address'], before }]
      : !named.some((one) => ledger.has(one))
        ? [
            {
              code: 'removal-never-published',
              params: { value: address, nearest: near(address, ledger) },
              file,
              path: [index, 'address'],
            },
          ]
        : named.some((one) => standing.has(one))
          ? [{ code: 'removal-still-there', params: { value: address }, file, path: [index, 'address'] }]
          : [];
    if (to === undefined || (ledger.has(to) && !removed.has(to)) || standing.has(to)) return own;
    const open = [...ledger].filter((one) => !removed.has(one));
    return [
      ...own,
      { code: 'removal-to-nothing', params: { value: to, nearest: near(to, open) }, file, path: [index, 'to'] },
    ];
  });
}
