import { type Archive, type Authority, type Edition, get } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { firstDay, lastDay } from '../schema/partial-date.ts';
import type { DoubtfulPresence, Participation } from '../schema/participants.ts';
import type { Side } from '../schema/words.ts';
import { memoize } from '../memoize.ts';

/** What is known of an authority at one edition. */
export type Presence =
  | { readonly edition: Edition; readonly state: 'present'; readonly line: Participation }
  | { readonly edition: Edition; readonly state: 'not-proven' | 'stated-absent'; readonly line: DoubtfulPresence };

/**
 * What the lists of an edition say of an authority. A list that does not name it proves something only where it is whole, and nothing of one
 * that had ended before.
 */
export type PresenceState =
  'present' | 'not-proven' | 'stated-absent' | 'not-in-whole-list' | 'not-in-partial-list' | 'no-list' | 'ended';

/** The participants of an edition on one side, in the order of the list. */
export function participantsOf(archive: Archive, edition: Edition, side: Side): readonly Participation[] {
  if (isNotKnown(edition.participants)) return [];
  return edition.participants.list.filter(({ authority }) => get(archive.authorities, authority).side === side);
}

/** True where every participant of a side is named. */
export function isListWhole({ participants }: Edition, side: Side): boolean {
  return !isNotKnown(participants) && (participants.complete === 'both' || participants.complete === side);
}

const byAuthority = memoize((archive: Archive) => Map.groupBy(allPresences(archive), ({ line }) => line.authority));

/** The editions that an authority took part in, and those where its presence is not proven or its absence stated. */
export function presencesOf(archive: Archive, authority: string): readonly Presence[] {
  return byAuthority(archive).get(authority) ?? [];
}

/** The editions whose lists name an authority, in their order. */
export function editionsOf(archive: Archive, authority: string): readonly Edition[] {
  return presencesOf(archive, authority).flatMap(({ state, edition }) => (state === 'present' ? [edition] : []));
}

/** True where it is not certain that the name which the list prints is this authority. */
export function isUncertain({ evidence }: Authority, { line }: Presence): boolean {
  return [...evidence.toVerify, ...line.evidence.toVerify].includes('identity');
}

/** What an edition says of an authority that none of its lines names. */
export function absenceAt(edition: Edition, authority: Authority): PresenceState {
  if (hasEnded(authority, edition)) return 'ended';
  if (isNotKnown(edition.participants)) return 'no-list';
  return isListWhole(edition, authority.side) ? 'not-in-whole-list' : 'not-in-partial-list';
}

/** True where an authority had become another one before the first day of an edition, as far as both dates are precise enough to tell. */
function hasEnded({ became }: Authority, { dates }: Edition): boolean {
  if (became?.is !== 'known' || isNotKnown(became.value.on)) return false;
  if (dates.is !== 'known' || isNotKnown(dates.value.days)) return false;
  return lastDay(became.value.on) < firstDay(dates.value.days.start);
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
