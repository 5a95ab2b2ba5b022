import type { EntryPlace } from '../archive/archive.ts';
import { everyRecord } from '../archive/entries.ts';
import { entryParts } from '../archive/entry-changes.ts';
import { entryName, type EntryName } from '../archive/entry-name.ts';
import { factsOf } from '../archive/fact-path.ts';
import { entryNode } from '../archive/kinds.ts';
import type { Content } from './read-content.ts';

/** Lists the places of each entry: its facts, at their first line and each at its own, then its account by language. */
export function entryPlaces({
  entries,
  placeOf,
}: Pick<Content, 'entries' | 'placeOf'>): ReadonlyMap<EntryName, readonly EntryPlace[]> {
  const lines = new Map(
    everyRecord(entries).map((entry) => {
      const facts = factsOf(entryNode(entry));
      return [
        entryName(entry.kind, entry.id),
        Object.fromEntries(facts.map(({ path, at }) => [path, placeOf({ file: entry.file, path: at }).line])),
      ];
    }),
  );
  const places = [...entryParts(entries)].map(([name, parts]) => {
    return [
      name,
      parts.map(({ file, path }) => ({
        file,
        line: placeOf({ file, path }).line,
        lines: file.endsWith('.mdx') ? undefined : lines.get(name),
      })),
    ] as const;
  });
  return new Map(places);
}
