import type { Entries } from '../entries.ts';
import type { Reading } from '../schema/source.ts';

/** How far each source was read, by its id. */
export function readingsOf({ records }: Pick<Entries, 'records'>): ReadonlyMap<string, Reading> {
  return new Map(
    records.sources.flatMap(({ data: { list } }) => Object.entries(list).map(([id, { read }]) => [id, read] as const)),
  );
}
