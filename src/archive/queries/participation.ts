import { type Archive, type Authority, type Edition, get } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { firstDay, lastDay } from '../schema/partial-date.ts';
import type { DoubtfulPresence, Participation } from '../schema/participants.ts';
import type { Side } from '../schema/words.ts';
import { memoize } from '../memoize.ts';

/** The line that names an authority at one edition. */
export type Presence =
  | { readonly edition: Edition; readonly state: 'present'; readonly line: Participation }
  | { readonly edition: Edition; readonly state: 'not-proven' | 'stated-absent'; readonly line: DoubtfulPresence };

/**
 * What is known of an authority at an edition. A list that does not name it proves its absence only if it was read whole, and nothing
 * about an authority that had ended before.
 */
export type PresenceState =
  'present' | 'not-proven' | 'stated-absent' | 'not-in-whole-list' | 'not-in-partial-list' | 'no-list' | 'ended';

/** How far the list of participants of a side was read; `none` if no list was, and names come from other pages. */
export type ListWorth = 'whole' | 'part' | 'none';

/** Returns the participants of an edition on one side, in the order of the list. */
export function participantsOf(archive: Archive, edition: Edition, side: Side): readonly Participation[] {
  if (isNotKnown(edition.participants)) return [];
  return edition.participants.list.filter(({ authority }) => get(archive.authorities, authority).side === side);
}

/** Returns how far the list of participants of a side was read. */
export function listWorth({ participants }: Edition, side: Side): ListWorth {
  if (isNotKnown(participants) || participants.complete === 'no-list') return 'none';
  return participants.complete === 'both' || participants.complete === side ? 'whole' : 'part';
}

const byAuthority = memoize((archive: Archive) => Map.groupBy(allPresences(archive), ({ line }) => line.authority));

/** Returns the editions in which an authority took part, and those for which its presence is not proven or its absence is stated. */
export function presencesOf(archive: Archive, authority: string): readonly Presence[] {
  return byAuthority(archive).get(authority) ?? [];
}

/** Returns the editions at which the presence of an authority is established, in their order. */
export function editionsOf(archive: Archive, authority: string): readonly Edition[] {
  return presencesOf(archive, authority).flatMap(({ state, edition }) => (state === 'present' ? [edition] : []));
}

/** True if it is not certain that the printed name refers to this authority. */
export function isUncertain({ evidence }: Authority, { line }: Presence): boolean {
  return [...evidence.toVerify, ...line.evidence.toVerify].includes('identity');
}

const unnamed = { whole: 'not-in-whole-list', part: 'not-in-partial-list', none: 'no-list' } as const satisfies Record<
  ListWorth,
  PresenceState
>;

/** Returns what is known of an authority at an edition, for every page and table: what a line says, else what the list proves. */
export function presenceAt(archive: Archive, authority: Authority, edition: Edition): PresenceState {
  const named = presencesOf(archive, authority.id).find((one) => one.edition === edition);
  if (named) return named.state;
  return hasEnded(authority, edition) ? 'ended' : unnamed[listWorth(edition, authority.side)];
}

/** Groups the editions without a line for an authority, and that it does not host, by what is known of it there. */
export function absencesOf(
  archive: Archive,
  authority: Authority,
  among: readonly Edition[],
): readonly { readonly state: PresenceState; readonly editions: readonly Edition[] }[] {
  const named = new Set(presencesOf(archive, authority.id).map(({ edition }) => edition));
  const rest = among.filter((edition) => !named.has(edition) && !edition.hostIds.includes(authority.id));
  const byState = Map.groupBy(rest, (edition) => presenceAt(archive, authority, edition));
  return [...byState].map(([state, editions]) => ({ state, editions }));
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
