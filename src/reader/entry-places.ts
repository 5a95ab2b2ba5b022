import type { EntryPlace } from '../archive/archive.ts';
import { everyRecord, type Entry } from '../archive/entries.ts';
import { entryName, type EntryName } from '../schema/address.ts';
import { baseOf } from '../schema/kinds.ts';
import type { Content } from './read-content.ts';

export function entryPlaces({
  entries,
  placeOf,
}: Pick<Content, 'entries' | 'placeOf'>): ReadonlyMap<EntryName, readonly EntryPlace[]> {
  const lineOf = (file: string, path: readonly (string | number)[]) => placeOf({ file, path }).line;
  const ofRecord = (entry: Entry): readonly (readonly [EntryName, EntryPlace])[] => {
    const { kind, id, file, raw } = entry;
    if (kind === 'sources')
      return Object.keys((raw as { list: object }).list).map((source) => [
        entryName(kind, source),
        { file, line: lineOf(file, ['list', source]) },
      ]);
    return [[entryName(kind, id), { file, line: lineOf(file, baseOf(entry)) }]];
  };
  const places = [
    ...everyRecord(entries).flatMap(ofRecord),
    ...entries.prose.map(({ folder, record, file }) => [entryName(folder, record), { file, line: 1 }] as const),
  ];
  return new Map(
    [...Map.groupBy(places, ([name]) => name)].map(([name, own]) => [name, own.map(([, place]) => place)]),
  );
}
