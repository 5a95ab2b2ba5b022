import type { EntryName } from './entry-name.ts';
import type { TypedChange } from './schema/change.ts';

/** The entries that a change names: those that it changed, added and removed. */
export function namesIn({ entries = [], added = [], removed = [] }: TypedChange): readonly EntryName[] {
  return [...entries, ...added, ...removed];
}

/**
 * The entries that each change touched; those that it removed are not among them. The opening, which names none, touched all that no later
 * change adds: what stands now, and what was removed since.
 */
export function touchedBy(
  changes: readonly TypedChange[],
  standing: readonly EntryName[],
): readonly ReadonlySet<EntryName>[] {
  const opening = new Set(standing);
  const added = new Set<EntryName>();
  const named = new Set<EntryName>();
  for (const change of changes) {
    for (const name of change.added ?? []) if (!named.has(name)) added.add(name);
    for (const name of namesIn(change)) named.add(name);
    for (const name of change.removed ?? []) opening.add(name);
  }
  for (const name of added) opening.delete(name);
  return changes.map((change, index) =>
    index === 0 && namesIn(change).length === 0
      ? opening
      : new Set([...(change.entries ?? []), ...(change.added ?? [])]),
  );
}
