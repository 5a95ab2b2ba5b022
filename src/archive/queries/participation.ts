import { get, type Archive, type Authority, type Edition } from '../archive.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import type { DoubtfulPresence, Participation } from '../../schema/edition.ts';
import { sides, type Side } from '../../schema/words.ts';
import { memoize } from '../../text/memoize.ts';
import { recordOf } from '../../text/record-of.ts';
import type { Count } from '../../schema/count.ts';
import { sourcesOf } from '../../schema/evidence.ts';
import { editionDays } from '../edition-days.ts';
import { isWholeFor, participantsIn } from '../edition-lists.ts';
import { outsideLife, unidentifiedPage } from '../authorities.ts';

/** The line that names an authority at one edition. `probable`: it is not certain that the printed name is this authority. */
export type Presence =
  | { readonly edition: Edition; readonly state: 'present' | 'probable'; readonly line: Participation }
  | { readonly edition: Edition; readonly state: 'not-proven' | 'stated-absent'; readonly line: DoubtfulPresence };

/**
 * What is known of an authority at an edition. A list that does not name it proves its absence only if it was read whole, or if the names
 * that are known make up the whole count; and nothing about an authority that did not exist then, nor of a name that nobody identified.
 */
export type PresenceState =
  | Presence['state']
  | 'not-in-whole-list'
  | 'not-in-full-count'
  | 'not-in-partial-list'
  | 'no-list'
  | 'not-yet'
  | 'ended'
  | 'not-identified';

/** How far the list of participants of a side was read; `none` if no list was, and names come from other pages. */
type ListWorth = 'whole' | 'part' | 'none';

/** What the list of an edition says of each side, once for all the authorities that are looked for in it. */
const sidesOf = memoize((archive: Archive) =>
  memoize((edition: Edition) =>
    recordOf(sides, (side) => {
      const lines = participantsIn(edition).filter(
        ({ authority }) => get(archive.authorities, authority).side === side,
      );
      const candidates = lines.flatMap(({ authority }) => get(archive.authorities, authority).candidates);
      return { lines, candidates, tally: tallyIn(archive, edition, side, lines) };
    }),
  ),
);

export function participantsOf(archive: Archive, edition: Edition, side: Side): readonly Participation[] {
  return sidesOf(archive)(edition)[side].lines;
}

const byAuthority = memoize((archive: Archive) => Map.groupBy(presencesIn(archive), ({ line }) => line.authority));

export function presencesOf(archive: Archive, authority: string): readonly Presence[] {
  return byAuthority(archive).get(authority) ?? [];
}

export function editionsOf(archive: Archive, authority: string): readonly Edition[] {
  return presencesOf(archive, authority).flatMap(({ state, edition }) => (state === 'present' ? [edition] : []));
}

export function isProbable(archive: Archive, { authority, evidence }: Participation): boolean {
  return [...get(archive.authorities, authority).evidence.to_verify, ...evidence.to_verify].includes('identity');
}

const unnamed = { whole: 'not-in-whole-list', part: 'not-in-partial-list', none: 'no-list' } as const satisfies Record<
  ListWorth,
  PresenceState
>;

/** Returns what is known of an authority at an edition, for every page and table: what a line says, else what the list proves. */
export function presenceAt(archive: Archive, authority: Authority, edition: Edition): PresenceState {
  const named = presencesOf(archive, authority.id).find((one) => one.edition === edition);
  if (named) return named.state;
  if (authority.evidence.to_verify.includes('identity')) return 'not-identified';
  const days = editionDays(edition);
  const outside = days && outsideLife(authority.life, days);
  if (outside) return outside;
  if (mayBeNamed(archive, authority, edition)) return 'not-proven';
  const { worth, isFull } = tallyOf(archive, edition, authority.side);
  return worth !== 'whole' && isFull ? 'not-in-full-count' : unnamed[worth];
}

/** True if a list prints a name of which an authority is a possible bearer. */
function mayBeNamed(archive: Archive, { fr, code, side }: Authority, edition: Edition): boolean {
  return sidesOf(archive)(edition)[side].candidates.some(
    (one) => one.fr === fr || (code !== undefined && one.code === code.number),
  );
}

/**
 * The authorities named by a list in a way that leaves open who that is, or left it open once, with these lines, in the order of the
 * editions.
 */
export function openNames(archive: Archive): ReadonlyMap<Authority, readonly Presence[]> {
  // A line says by `identified` how its name was found out since.
  const lines = presencesIn(archive).filter(
    ({ state, line }) =>
      state === 'probable' || (state === 'present' && 'identified' in line && line.identified !== undefined),
  );
  const names = Map.groupBy(lines, ({ line }) => get(archive.authorities, line.authority));
  for (const [id, page] of archive.sharedPages) {
    const authority = get(archive.authorities, id);
    if (page === unidentifiedPage && !names.has(authority)) names.set(authority, []);
  }
  return names;
}

/** Every line that names an authority at an edition: of each edition the list, then those whose presence is in doubt. */
export function presencesIn(archive: Archive): readonly Presence[] {
  return [...archive.editions.values()].flatMap((edition): readonly Presence[] => {
    if (isNotKnown(edition.participants)) return [];
    const { list, not_proven, stated_absent } = edition.participants;
    return [
      ...list.map((line) => ({ edition, state: isProbable(archive, line) ? 'probable' : 'present', line }) as const),
      ...not_proven.map((line) => ({ edition, state: 'not-proven', line }) as const),
      ...stated_absent.map((line) => ({ edition, state: 'stated-absent', line }) as const),
    ];
  });
}

const listPaths = {
  present: '',
  probable: '',
  'not-proven': 'not_proven.',
  'stated-absent': 'stated_absent.',
} as const;

/** The path of a line among the facts of its edition: `participants.nancy`, `participants.not_proven.nancy`. */
export function presencePath({ state, line }: Presence): string {
  return `participants.${listPaths[state]}${line.authority}`;
}

/** Numbers of authorities of one side at an edition: named by sources, and counted by one. */
export interface SideTally {
  readonly named: number;
  /**
   * Number named by the list: by one source if a list was read and the source names more than half of those counted (or named, without a
   * count), else 0.
   */
  readonly listed: number;
  readonly source?: string | undefined;
  readonly uncertain: number;
  readonly counted?: Count | undefined;
  /** True if as many are named, by whatever source, as the kept count says: none is left whose name is not known. */
  readonly isFull: boolean;
  readonly worth: ListWorth;
}

export function tallyOf(archive: Archive, edition: Edition, side: Side): SideTally {
  return sidesOf(archive)(edition)[side].tally;
}

function tallyIn(archive: Archive, edition: Edition, side: Side, lines: readonly Participation[]): SideTally {
  const { participants, attendance } = edition;
  const { authorities } = attendance;
  const counted = authorities.is === 'known' ? authorities.value[side] : undefined;
  const bySource = Map.groupBy(
    lines.flatMap(({ evidence }) => sourcesOf(evidence.basis)),
    (source) => source,
  );
  const complete = isNotKnown(participants) ? 'no-list' : participants.complete;
  const worth = complete === 'no-list' ? 'none' : isWholeFor(complete, side) ? 'whole' : 'part';
  const [fullest] = [...bySource.values()].toSorted((a, b) => b.length - a.length);
  const listed = worth === 'none' ? 0 : (fullest?.length ?? 0);
  const isList = listed * 2 > (counted?.n ?? lines.length);
  return {
    named: lines.length,
    listed: isList ? listed : 0,
    source: isList ? fullest?.[0] : undefined,
    uncertain: lines.filter((line) => isProbable(archive, line)).length,
    counted,
    isFull: counted?.qualifier === 'exact' && lines.length === counted.n,
    worth,
  };
}

export interface MatrixCell {
  readonly edition: Edition;
  readonly state: PresenceState;
  readonly isHost: boolean;
}

export interface MatrixRow {
  readonly authority: Authority;
  readonly cells: readonly MatrixCell[];
  /** The number of editions at which its presence is established: the sum of the row. */
  readonly n: number;
}

/** Lists the editions of the matrix: those held, and those to come that already have a list. */
export function matrixEditions(archive: Archive): readonly Edition[] {
  return [...archive.editions.values()].filter(
    ({ statusNow, participants }) => statusNow === 'held' || !isNotKnown(participants),
  );
}

/**
 * Makes the matrix of the editions and the authorities of one side that any line names or that hosted. A column has the tally of its
 * edition, a row counts the editions at which presence is established.
 */
export function sideMatrix(archive: Archive, side: Side) {
  const editions = matrixEditions(archive);
  const columns = editions.map((edition) => ({ edition, ...tallyOf(archive, edition, side) }));
  const hosts = new Set(editions.flatMap(({ hostIds }) => hostIds));
  const rows = [...archive.authorities.values()]
    .filter(({ id, side: own }) => own === side && (presencesOf(archive, id).length > 0 || hosts.has(id)))
    .map((authority): MatrixRow => ({
      authority,
      cells: editions.map((edition) => cellOf(archive, authority, edition)),
      n: editionsOf(archive, authority.id).length,
    }));
  return { columns, rows };
}

export interface StripCell extends Omit<MatrixCell, 'state'> {
  readonly state: Exclude<PresenceState, 'not-identified'>;
}

/** An authority at each edition that was held; of a name that nobody identified, only those that print it. */
export function presenceStrip(archive: Archive, authority: Authority): readonly StripCell[] {
  return [...archive.editions.values()].flatMap((edition): StripCell[] => {
    const { state, ...cell } = cellOf(archive, authority, edition);
    return edition.statusNow !== 'held' || state === 'not-identified' ? [] : [{ ...cell, state }];
  });
}

function cellOf(archive: Archive, authority: Authority, edition: Edition): MatrixCell {
  return {
    edition,
    state: presenceAt(archive, authority, edition),
    isHost: edition.hostIds.includes(authority.id),
  };
}
