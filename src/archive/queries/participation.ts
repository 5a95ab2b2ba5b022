import type { Archive, Edition } from '../archive.ts';
import { get } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { DoubtfulPresence, Participation } from '../schema/participants.ts';
import type { Side } from '../schema/words.ts';

/** What is known of an authority at one edition. */
export type Presence =
  | { readonly edition: Edition; readonly state: 'present'; readonly line: Participation }
  | { readonly edition: Edition; readonly state: 'not-proven' | 'stated-absent'; readonly line: DoubtfulPresence };

/** The participants of an edition on one side, in the order of the list. */
export function participantsOf(archive: Archive, edition: Edition, side: Side): readonly Participation[] {
  if (isNotKnown(edition.participants)) return [];
  return edition.participants.list.filter(({ authority }) => get(archive.authorities, authority).side === side);
}

/** True where every participant of a side is named. */
export function isListWhole({ participants }: Edition, side: Side): boolean {
  return !isNotKnown(participants) && (participants.complete === 'both' || participants.complete === side);
}

const indexes = new WeakMap<Archive, ReadonlyMap<string, readonly Presence[]>>();

/** The editions that an authority took part in, and those where its presence is not proven or its absence stated. */
export function presencesOf(archive: Archive, authority: string): readonly Presence[] {
  const index = indexes.get(archive) ?? Map.groupBy(allPresences(archive), ({ line }) => line.authority);
  indexes.set(archive, index);
  return index.get(authority) ?? [];
}

/** Every line of every list, in the order of the editions. */
function* allPresences(archive: Archive): Generator<Presence> {
  for (const edition of archive.editions.values()) {
    if (isNotKnown(edition.participants)) continue;
    const { list, not_proven, stated_absent } = edition.participants;
    for (const line of list) yield { edition, state: 'present', line };
    for (const line of not_proven) yield { edition, state: 'not-proven', line };
    for (const line of stated_absent) yield { edition, state: 'stated-absent', line };
  }
}
