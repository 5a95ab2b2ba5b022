import type { Entries } from '../archive/entries.ts';
import { memoize } from '../text/memoize.ts';

/** Every text that is typed in a record, keys left out: an id that it names is among them. */
export const wordsTypedIn = memoize(({ raw }: Entries['typed'][number]): ReadonlySet<string> => wordsIn(raw));

export function wordsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((part) => [...wordsIn(part)]));
}
