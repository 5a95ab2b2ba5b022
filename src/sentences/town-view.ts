import { get, type Archive, type Authority } from '../archive/archive.ts';
import { presenceAt, presenceStrip, type PresenceState } from '../archive/queries/participation.ts';
import { twinningsOf } from '../archive/queries/twinnings.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { otherSide } from '../schema/words.ts';
import { groundAt } from './ground.ts';
import { linkView, signerOf, tieOf } from './link-view.ts';
import { meetingView } from './meeting-view.ts';

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
