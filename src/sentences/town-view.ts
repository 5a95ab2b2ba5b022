import { get, type Archive, type Authority, type Edition } from '../archive/archive.ts';
import { editionDays } from '../archive/edition-days.ts';
import { pathsOfLines } from '../archive/fact-path.ts';
import {
  participantsOf,
  presenceAt,
  presencePath,
  presenceStrip,
  presencesOf,
  type PresenceState,
} from '../archive/queries/participation.ts';
import { rolesFor } from '../archive/queries/people.ts';
import { twinningsOf } from '../archive/queries/twinnings.ts';
import type { Deed } from '../schema/edition.ts';
import { recordNode } from '../schema/kinds.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import type { Item } from '../schema/programme.ts';
import { otherSide, type Words } from '../schema/words.ts';
import { nameText } from '../names/titles.ts';
import { onCommittee } from './committee.ts';
import { deedsOf, wasThere, type sessionDeeds } from './deed.ts';
import { groundAt } from './ground.ts';
import { linkView, signerOf, tieOf } from './link-view.ts';
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

export type Absence = 'absent' | 'not-known' | 'not-yet' | 'ended';

/** A town with all that its page tells: its links, the editions that were held, what it did there. */
export type TownView = ReturnType<typeof townView>;

export function townView(archive: Archive, authority: Authority) {
  const { id, side, became, fr } = authority;
  const all = twinningsOf(archive, id).map((one) => tieOf(linkView(archive, one), authority));
  const own = Map.groupBy(all, ({ link: { twinning } }) =>
    !twinning[side].includes(id) ? 'signed' : twinning.kind === 'occasional' ? 'occasional' : 'ties',
  );
  const editions = [...archive.editions.values()];
  const held = editions.filter(({ statusNow }) => statusNow === 'held');
  const meetings = held.flatMap((edition) => meetingView(archive, authority, edition) ?? []).toReversed();
  const toHost = editions.find(({ statusNow, hostIds }) => statusNow !== 'held' && hostIds.includes(id));
  return {
    authority,
    within: areaAround(archive, authority),
    ground: groundAt(archive, 'authorities', id),
    /** True if nobody knows for certain which authority a list names. */
    isUncertain: authority.evidence.to_verify.includes('identity') || isNotKnown(fr) || authority.candidates.length > 0,
    ties: own.get('ties') ?? [],
    occasional: own.get('occasional') ?? [],
    /** What it became, and when; the links that it signed before. */
    became: became?.is === 'known' ? signerOf(archive, id) : undefined,
    signed: own.get('signed') ?? [],
    /**
     * The bodies of which it is a member, or that are members of it, but for those named with a link of both: a reader may take one for the
     * other.
     */
    besides: besidesOf(archive, authority).filter(
      (one) => !all.some(({ link }) => link.twinning[side].includes(one.id)),
    ),
    held,
    meetings,
    absences: Map.groupBy(
      presenceStrip(archive, authority).filter(({ edition }) => !meetings.some((one) => one.edition === edition)),
      ({ state }) => absenceWords[state],
    ),
    toHost: toHost && { edition: toHost, ground: groundAt(archive, 'editions', toHost.id, 'hosts') },
    isPast: held.length > 0 && held.every((edition) => presenceAt(archive, authority, edition) === 'ended'),
  };
}

/** The area around a town; none around a region, a department or a prefecture, nor where it is not known what it is. */
function areaAround(archive: Archive, { kind, area }: Authority) {
  if (area === undefined || isNotKnown(kind) || ['region', 'department', 'prefecture'].includes(kind)) return undefined;
  const { fr, ja } = get(archive.areas, area);
  return { fr: fr.replace(/ \(.*\)$/, ''), ja: ja.replace(/（[^（）]*）$/u, '') };
}

function besidesOf(archive: Archive, { id, side, members }: Authority) {
  return [...archive.authorities.values()]
    .filter((one) => one.members?.authorities.includes(id) === true || members?.authorities.includes(one.id) === true)
    .map((one) => ({
      id: one.id,
      partners: twinningsOf(archive, one.id)
        .filter(({ kind }) => kind !== 'occasional')
        .flatMap((one) => one[otherSide(side)]),
    }));
}

/** What is told of an edition that has no line for a town; nothing of the other states. */
const absenceWords: Readonly<Partial<Record<PresenceState, Absence>>> = {
  'not-in-whole-list': 'absent',
  'not-in-full-count': 'absent',
  'not-in-partial-list': 'not-known',
  'no-list': 'not-known',
  'not-proven': 'not-known',
  'not-yet': 'not-yet',
  ended: 'ended',
};

function meetingView(archive: Archive, authority: Authority, edition: Edition) {
  const { id } = authority;
  const presence = presencesOf(archive, id).find((one) => one.edition === edition);
  const isHost = edition.hostIds.includes(id);
  const associated = edition.associated.find((one) => one.authority === id);
  if (!presence && !isHost && !associated) return undefined;
  const at = (path: string) => groundAt(archive, 'editions', edition.id, path);
  const line = presence && presencePath(presence);
  const organisers = knownField(edition.organisers) ?? [];
  const organised = organisers.find(({ authority: one, role }) => one === id && role !== 'host');
  const pathsOf = (list: string) => pathsOfLines(recordNode('editions', edition), list);
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
    ground: at(line ?? (associated ? `associated.${id}` : 'hosts')),
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
          ground: at(pathsOf('awards')[index] ?? 'awards'),
        })),
    ),
    organised:
      organised && !isHost
        ? {
            role: organised.role,
            ground: at(pathsOf('organisers')[organisers.indexOf(organised)] ?? 'organisers'),
          }
        : undefined,
    associated: associated && { words: associated.words, ground: at(`associated.${id}`) },
  };
}

function peopleAt(archive: Archive, authority: Authority, edition: Edition): readonly PersonView[] {
  const line = participantsOf(archive, edition, authority.side).find((one) => one.authority === authority.id);
  const isSent = (id: string | undefined) => id !== undefined && line?.by?.includes(id) === true;
  const roles = rolesFor(archive, 'authority', authority.id).filter((one) => one.edition === edition);
  const people = roles.map((role): PersonView => {
    const id = knownField(role.here.person);
    const { deeds, words, grounds } = deedsOf(archive, role);
    const office = role.here.role && knownField(role.here.role);
    const isHost = role.here.hosts !== undefined && (line?.by ?? []).length === 0;
    const isThere = id !== undefined && (isSent(id) || isHost || deeds.some(wasThere));
    const prepared = id === undefined || isThere ? undefined : onCommittee(archive, edition, id);
    return {
      ...{ id, office, words, isThere, prepared, grounds },
      // That somebody took part is said by « représentée par ».
      deeds: deeds.filter(({ how }) => !isThere || how !== 'took-part'),
    };
  });
  const named = new Set(people.map(({ id }) => id));
  const sent = (line?.by ?? []).filter((id) => !named.has(id));
  return [...people, ...sent.map((id) => ({ id, deeds: [], isThere: true, grounds: [] }))];
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
    const chairs = pathsOfLines(recordNode('editions', edition), `${path}.chair`);
    return as ? [{ item, as, ground: groundAt(archive, 'editions', edition.id, chairs[chaired] ?? path) }] : [];
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
