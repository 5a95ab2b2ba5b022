import type { EntryPlace } from '../archive/archive.ts';
import { entryParts } from '../archive/entry-changes.ts';
import type { EntryName } from '../archive/entry-name.ts';
import type { Content } from './read-content.ts';

/** Where each entry is written: its facts, at their first line, then its account in each language. */
export function entryPlaces({
  entries,
  placeOf,
}: Pick<Content, 'entries' | 'placeOf'>): ReadonlyMap<EntryName, readonly EntryPlace[]> {
  const places = [...entryParts(entries)].map(([name, parts]) => {
    return [name, parts.map(({ file, path }) => ({ file, line: placeOf({ file, path }).line }))] as const;
  });
  return new Map(places);
}
