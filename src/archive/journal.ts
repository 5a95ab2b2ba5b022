import type { Journal } from './entries.ts';
import type { EntryName } from './entry-name.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { TypedChange } from './schema/change.ts';

/** The entries of a change with their fingerprints, from itself and from its list. */
export function touchedBy(change: TypedChange, { lists }: Pick<Journal, 'lists'>): ReadonlyMap<EntryName, Fingerprint> {
  const listed = change.entries_in === undefined ? {} : (lists.get(change.entries_in) ?? {});
  return new Map(Object.entries({ ...listed, ...change.entries }) as [EntryName, Fingerprint][]);
}

/** Where each entry was last recorded: by which change, and how it stood. What was removed since is not in it. */
export function lastRecorded(
  journal: Journal,
): ReadonlyMap<EntryName, { readonly change: number; readonly fingerprint: Fingerprint }> {
  const last = new Map<EntryName, { change: number; fingerprint: Fingerprint }>();
  for (const [index, change] of journal.changes.entries()) {
    for (const [name, fingerprint] of touchedBy(change, journal)) last.set(name, { change: index, fingerprint });
    for (const name of change.removed ?? []) last.delete(name as EntryName);
  }
  return last;
}
