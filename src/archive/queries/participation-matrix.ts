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
interface MatrixColumn extends SideTally {
  readonly edition: Edition;
}

/** The authorities of one country that any line names or that hosted, at every edition that has been held or has a list. */
interface SideMatrix {
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

/** A cell of the strip of an authority: an edition that is announced and has no list says so. */
export interface StripCell extends Omit<MatrixCell, 'state'> {
  readonly state: PresenceState | 'announced';
}

/** An authority at every edition of the archive; without one, the empty cells. */
export function presenceStrip(archive: Archive, authority?: Authority): readonly StripCell[] {
  const listed = new Set(matrixEditions(archive));
  return [...archive.editions.values()].map((edition): StripCell => {
    const cell = authority
      ? cellOf(archive, authority, edition)
      : { edition, state: 'no-list' as const, isHost: false, isUncertain: false };
    return { ...cell, state: listed.has(edition) ? cell.state : 'announced' };
  });
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
