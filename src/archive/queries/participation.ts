import { type Archive, type Authority, type Edition, get } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { firstDay, lastDay } from '../schema/partial-date.ts';
import type { DoubtfulPresence, Participation } from '../schema/participants.ts';
import type { Side } from '../schema/words.ts';
import { memoize } from '../memoize.ts';

/** The entry of an authority in the lists of one edition. */
export type Presence =
  | { readonly edition: Edition; readonly state: 'present'; readonly line: Participation }
  | { readonly edition: Edition; readonly state: 'not-proven' | 'stated-absent'; readonly line: DoubtfulPresence };

/**
 * The result of looking for an authority in the lists of an edition. A list that does not name it proves its absence only if the list is
 * complete, and nothing about an authority that had ended before.
 */
export type PresenceState =
  'present' | 'not-proven' | 'stated-absent' | 'not-in-whole-list' | 'not-in-partial-list' | 'no-list' | 'ended';

/** Returns the participants of an edition on one side, in the order of the list. */
export function participantsOf(archive: Archive, edition: Edition, side: Side): readonly Participation[] {
  if (isNotKnown(edition.participants)) return [];
  return edition.participants.list.filter(({ authority }) => get(archive.authorities, authority).side === side);
}

/** True if every participant of a side is named. */
export function isListWhole({ participants }: Edition, side: Side): boolean {
  return !isNotKnown(participants) && (participants.complete === 'both' || participants.complete === side);
}

const byAuthority = memoize((archive: Archive) => Map.groupBy(allPresences(archive), ({ line }) => line.authority));

/** Returns the editions in which an authority took part, and those for which its presence is not proven or its absence is stated. */
export function presencesOf(archive: Archive, authority: string): readonly Presence[] {
  return byAuthority(archive).get(authority) ?? [];
}

/** Returns the editions whose lists name an authority, in their order. */
export function editionsOf(archive: Archive, authority: string): readonly Edition[] {
  return presencesOf(archive, authority).flatMap(({ state, edition }) => (state === 'present' ? [edition] : []));
}

/** True if it is not certain that the name printed in the list refers to this authority. */
export function isUncertain({ evidence }: Authority, { line }: Presence): boolean {
  return [...evidence.toVerify, ...line.evidence.toVerify].includes('identity');
}

/** Returns the state of an authority that no line of an edition names. */
export function absenceAt(edition: Edition, authority: Authority): PresenceState {
  if (hasEnded(authority, edition)) return 'ended';
  if (isNotKnown(edition.participants)) return 'no-list';
  return isListWhole(edition, authority.side) ? 'not-in-whole-list' : 'not-in-partial-list';
}

/** True if an authority had become another one before the first day of an edition, as far as both dates are precise enough. */
function hasEnded({ became }: Authority, { dates }: Edition): boolean {
  if (became?.is !== 'known' || isNotKnown(became.value.on)) return false;
  if (dates.is !== 'known' || isNotKnown(dates.value.days)) return false;
  return lastDay(became.value.on) < firstDay(dates.value.days.start);
}

/** Yields every line of every list, in the order of the editions. */
function* allPresences(archive: Archive): Generator<Presence> {
  for (const edition of archive.editions.values()) {
    if (isNotKnown(edition.participants)) continue;
    const { list, not_proven, stated_absent } = edition.participants;
    for (const line of list) yield { edition, state: 'present', line };
    for (const line of not_proven) yield { edition, state: 'not-proven', line };
    for (const line of stated_absent) yield { edition, state: 'stated-absent', line };
  }
}
