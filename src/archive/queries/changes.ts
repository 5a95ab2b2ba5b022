import type { Archive, Change } from '../archive.ts';
import { readEntryName, type EntryFolder, type EntryName } from '../../schema/address.ts';
import { lastDay } from '../../schema/partial-date.ts';
import type { Words } from '../../schema/words.ts';
import { memoize } from '../../text/memoize.ts';

/** The day on which each entry was last changed. Later changes come later, and take the place of earlier ones. */
const lastChanges = memoize(
  (archive: Archive): ReadonlyMap<EntryName, string> =>
    new Map(archive.changes.flatMap(({ date, entries }) => [...entries].map((name) => [name, date] as const))),
);

export function lastChangeOf(archive: Archive, name: EntryName): string | undefined {
  return lastChanges(archive).get(name);
}

export function lastChangeIn(archive: Archive, folder: EntryFolder): string | undefined {
  const days = [...lastChanges(archive)].flatMap(([name, date]) =>
    readEntryName(name).folder === folder ? [date] : [],
  );
  return days.sort().at(-1);
}

export function lastChange(archive: Archive): string | undefined {
  return archive.changes.at(-1)?.date;
}

export interface PublishedChange extends Change {
  readonly what: Words;
}

/** The changes that are told to readers, the newest first: all but those of typography. */
export function publishedChanges(archive: Archive): readonly PublishedChange[] {
  return archive.changes.toReversed().filter((change): change is PublishedChange => change.what !== undefined);
}

export function allCorrections(archive: Archive) {
  return archive.changes
    .toReversed()
    .flatMap((change) => change.corrections.map((correction) => ({ change, correction })));
}

export type PlacedCorrection = ReturnType<typeof allCorrections>[number];

/**
 * The day of the state that an entry, or the whole, is in, for formats that cannot do without one: that of the last change; where none is
 * recorded, the last day until which anything is known.
 */
export function stateDay(archive: Archive, name?: EntryName): string {
  const day = name === undefined ? undefined : lastChangeOf(archive, name);
  return day ?? lastChange(archive) ?? lastDay(archive.series.knowledge_until);
}
