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

/** The editions that an authority took part in, and those where its presence is not proven or its absence stated. */
export function presencesOf(archive: Archive, authority: string): readonly Presence[] {
  return [...archive.editions.values()].flatMap((edition): Presence[] => {
    if (isNotKnown(edition.participants)) return [];
    const { list, not_proven, stated_absent } = edition.participants;
    const its = <L extends { authority: string }>(lines: readonly L[]) =>
      lines.filter((line) => line.authority === authority);
    return [
      ...its(list).map((line): Presence => ({ edition, state: 'present', line })),
      ...its(not_proven).map((line): Presence => ({ edition, state: 'not-proven', line })),
      ...its(stated_absent).map((line): Presence => ({ edition, state: 'stated-absent', line })),
    ];
  });
}
