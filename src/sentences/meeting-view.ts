import type { Archive, Authority, Edition } from '../archive/archive.ts';
import { editionDays } from '../archive/edition-days.ts';
import { participantsOf, presencePath, presencesOf } from '../archive/queries/participation.ts';
import { rolesFor } from '../archive/queries/people.ts';
import { nameText } from '../names/titles.ts';
import type { Deed } from '../schema/edition.ts';
import { knownField } from '../schema/not-known.ts';
import type { Item } from '../schema/programme.ts';
import type { Words } from '../schema/words.ts';
import { onCommittee } from './committee.ts';
import { deedsOf, wasThere, type sessionDeeds } from './deed.ts';
import { groundAt, groundOfLine } from './ground.ts';
import type { Ground } from './sentence.ts';

/** Somebody that an edition names for the town; without `id`, somebody of whom no name is known. */
export interface PersonView {
  readonly id?: string | undefined;
  readonly office?: Words | undefined;
  readonly deeds: readonly Deed[];
  readonly words?: Words | undefined;
  readonly isThere: boolean;
  /** The ground of a part in the committee that prepared the meeting, of somebody who was not there. */
  readonly prepared?: Ground | undefined;
  readonly grounds: readonly (Ground | undefined)[];
}

/** A session at which the town did something, told by none of its people. */
interface SessionView {
  readonly item: Item;
  readonly as: keyof typeof sessionDeeds;
  readonly ground: Ground | undefined;
}

/** What a town did at an edition that names it. */
export type MeetingView = NonNullable<ReturnType<typeof meetingView>>;

export function meetingView(archive: Archive, authority: Authority, edition: Edition) {
  const { id } = authority;
  // The line of a list that names it, and what that is worth.
  const presence = presencesOf(archive, id).find((one) => one.edition === edition);
  const isHost = edition.hostIds.includes(id);
  const associated = edition.associated.find((one) => one.authority === id);
  if (!presence && !isHost && !associated) return undefined;
  const at = (path: string) => groundAt(archive, 'editions', edition.id, path);
  const organisers = knownField(edition.organisers) ?? [];
  const organised = isHost ? undefined : organisers.find(({ authority: one, role }) => one === id && role !== 'host');
  const atLine = (list: string, index: number) => groundOfLine(archive, 'editions', edition.id, list, index);
  const people = peopleAt(archive, authority, edition);
  const [named, unnamed] = [people.filter(({ id: one }) => one !== undefined), people.filter(({ id: one }) => !one)];
  return {
    edition,
    state: presence?.state ?? 'present',
    isHost,
    groundsOfHost: isHost ? [at('hosts'), at('dates')] : [],
    days: editionDays(edition),
    printed: presence && 'printed' in presence.line ? knownField(presence.line.printed) : undefined,
    words: presence?.line.words,
    ground: at(presence ? presencePath(presence) : associated ? `associated.${id}` : 'hosts'),
    people,
    /** Those who were there for the town, those named for another reason, and those of whom only what they did is known. */
    there: named.filter(({ isThere }) => isThere),
    apart: named.filter(({ isThere, deeds, prepared }) => !isThere && (deeds.length > 0 || prepared)),
    unnamed: unnamed.filter(({ deeds }) => deeds.length > 0),
    sessions: sessionsAt(archive, authority, edition, people),
    awards: edition.awards.flatMap(({ name, winners }, index) =>
      winners
        .filter(({ authorities }) => authorities.includes(id))
        .map(({ authorities }) => ({
          name: { fr: nameText(name, 'fr'), ja: nameText(name, 'ja') },
          others: authorities.filter((one) => one !== id),
          ground: atLine('awards', index),
        })),
    ),
    organised: organised && { role: organised.role, ground: atLine('organisers', organisers.indexOf(organised)) },
    associated: associated && { words: associated.words, ground: at(`associated.${id}`) },
  };
}

function peopleAt(archive: Archive, authority: Authority, edition: Edition): readonly PersonView[] {
  const line = participantsOf(archive, edition, authority.side).find((one) => one.authority === authority.id);
  // Those by whom the list says that it was represented.
  const sent = line?.by ?? [];
  const roles = rolesFor(archive, 'authority', authority.id).filter((one) => one.edition === edition);
  const people = roles.map((role): PersonView => {
    const id = knownField(role.here.person);
    const { deeds, words, grounds } = deedsOf(archive, role);
    const office = role.here.role && knownField(role.here.role);
    const isHost = role.here.hosts !== undefined && sent.length === 0;
    const isThere = id !== undefined && (sent.includes(id) || isHost || deeds.some(wasThere));
    const prepared = id === undefined || isThere ? undefined : onCommittee(archive, edition, id);
    return {
      ...{ id, office, words, isThere, prepared, grounds },
      // That somebody took part is said by « représentée par ».
      deeds: deeds.filter(({ how }) => !isThere || how !== 'took-part'),
    };
  });
  const named = new Set(people.map(({ id }) => id));
  const others = sent.filter((id) => !named.has(id));
  return [...people, ...others.map((id) => ({ id, deeds: [], isThere: true, grounds: [] }))];
}

function sessionsAt(
  archive: Archive,
  { id, side }: Authority,
  edition: Edition,
  people: readonly PersonView[],
): readonly SessionView[] {
  const listed = participantsOf(archive, edition, side).find((line) => line.authority === id)?.session;
  const told = new Set(people.flatMap(({ deeds }) => deeds.flatMap(({ session }) => session ?? [])));
  return (knownField(edition.programme) ?? []).flatMap((item): SessionView[] => {
    if (item.status === 'planned' || told.has(item.id)) return [];
    const chaired = item.chair?.findIndex((one) => one.authority === id) ?? -1;
    const isNamed = item.kind === 'roundtable' && item.authorities?.includes(id) === true;
    const isPresenter = item.presenters?.includes(id) === true;
    const parts = { chair: chaired >= 0, presenter: isPresenter, listed: item.id === listed, named: isNamed };
    const as = (Object.keys(parts) as (keyof typeof parts)[]).find((one) => parts[one]);
    const path = `programme.${item.id}`;
    const ground =
      chaired < 0
        ? groundAt(archive, 'editions', edition.id, path)
        : groundOfLine(archive, 'editions', edition.id, `${path}.chair`, chaired);
    return as ? [{ item, as, ground }] : [];
  });
}

/** True for a meeting of which nothing is known but that the town was there. */
export function isBare({
  state,
  isHost,
  words,
  people,
  sessions,
  awards,
  organised,
  associated,
}: MeetingView): boolean {
  const isMore = isHost || (words ?? organised ?? associated) !== undefined;
  return state === 'present' && !isMore && awards.length + people.length + sessions.length === 0;
}
