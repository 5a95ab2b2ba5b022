import type { Archive, Authority, Edition } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Side } from '../schema/words.ts';
import { editionsOf, isUncertain, presenceAt, presencesOf, type PresenceState } from './participation.ts';
import { timeline, type SideTally } from './timeline.ts';

/** An authority at an edition. */
export interface MatrixCell {
  readonly edition: Edition;
  readonly state: PresenceState;
  readonly isHost: boolean;
  /** True if it is not certain that the printed name is this authority. */
  readonly isUncertain: boolean;
}

/** An authority at each edition of the matrix. */
export interface MatrixRow {
  readonly authority: Authority;
  readonly cells: readonly MatrixCell[];
  /** The number of editions at which its presence is established: the sum of the row. */
  readonly n: number;
}

/** An edition as a column. Its sum is `named`, the number of authorities of the side that are named. */
export interface MatrixColumn extends SideTally {
  readonly edition: Edition;
}

/** The authorities of one country that any line names or that hosted, at every edition that has been held or has a list. */
export interface SideMatrix {
  readonly side: Side;
  readonly columns: readonly MatrixColumn[];
  /** In the order of the archive. */
  readonly rows: readonly MatrixRow[];
  /** The sum of the rows, and of the columns. */
  readonly n: number;
}

/** Lists the editions of the matrix: those held, and those to come that already have a list. */
export function matrixEditions(archive: Archive): readonly Edition[] {
  return [...archive.editions.values()].filter(
    ({ statusNow, participants }) => statusNow === 'held' || !isNotKnown(participants),
  );
}

/** Makes the matrix of the authorities of one side and the editions. */
export function sideMatrix(archive: Archive, side: Side): SideMatrix {
  const editions = new Set(matrixEditions(archive));
  const columns = timeline(archive)
    .filter(({ edition }) => editions.has(edition))
    .map(({ edition, sides }): MatrixColumn => ({ edition, ...sides[side] }));
  const hosts = new Set([...editions].flatMap(({ hostIds }) => hostIds));
  const rows = [...archive.authorities.values()]
    .filter(({ id, side: own }) => own === side && (presencesOf(archive, id).length > 0 || hosts.has(id)))
    .map((authority): MatrixRow => ({
      authority,
      cells: columns.map(({ edition }) => cellOf(archive, authority, edition)),
      n: editionsOf(archive, authority.id).length,
    }));
  return { side, columns, rows, n: rows.reduce((sum, { n }) => sum + n, 0) };
}

const answers = ['yes', 'no', 'ended', 'unknown'] as const;

/** The answer to whether an authority was at an edition: `no` if a list read whole does not name it, `ended` if it was no more. */
export type Answer = (typeof answers)[number];

const answerOf: Readonly<Record<PresenceState, Answer>> = {
  present: 'yes',
  'stated-absent': 'no',
  'not-in-whole-list': 'no',
  ended: 'ended',
  'not-proven': 'unknown',
  'not-in-partial-list': 'unknown',
  'no-list': 'unknown',
};

/** Groups the editions of the matrix by whether an authority was there: those where it was first. */
export function answersFor(archive: Archive, authority: Authority): ReadonlyMap<Answer, readonly Edition[]> {
  const editions = Map.groupBy(matrixEditions(archive), (edition) => answerOf[presenceAt(archive, authority, edition)]);
  return new Map([...editions].sort(([a], [b]) => answers.indexOf(a) - answers.indexOf(b)));
}

function cellOf(archive: Archive, authority: Authority, edition: Edition): MatrixCell {
  const presence = presencesOf(archive, authority.id).find((one) => one.edition === edition);
  return {
    edition,
    state: presenceAt(archive, authority, edition),
    isHost: edition.hostIds.includes(authority.id),
    isUncertain: presence !== undefined && isUncertain(authority, presence),
  };
}
