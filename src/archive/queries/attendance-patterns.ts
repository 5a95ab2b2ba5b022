import type { Authority, Edition } from '../archive.ts';
import type { MatrixRow, SideMatrix } from './participation-matrix.ts';

/** A host at an edition, and the later ones that name it. */
export interface HostAfter {
  readonly authority: Authority;
  readonly hosted: Edition;
  /** The editions of the matrix after it. */
  readonly later: readonly Edition[];
  /** Those among them whose lists name it. */
  readonly named: readonly Edition[];
  /** Those among them whose lists, whole on its side, do not name it. */
  readonly missed: readonly Edition[];
}

/** What a matrix shows of the ways in which authorities came, on one side. Everything is said of lists, not of presence. */
export interface AttendancePatterns {
  /** The editions whose list is whole on this side. */
  readonly wholeLists: readonly Edition[];
  /** Named in each of these; since the other lists are not whole, the most that can be said of having come always. */
  readonly inEveryWholeList: readonly Authority[];
  /** Named at every edition of the matrix, its incomplete lists included. */
  readonly always: readonly Authority[];
  /** The highest number of editions, and who reaches it. */
  readonly most: { readonly n: number; readonly authorities: readonly Authority[] };
  /** How many authorities are named at a number of editions, from the highest number on; never those named at none. */
  readonly distribution: readonly { readonly n: number; readonly authorities: readonly Authority[] }[];
  /** Named at one edition. */
  readonly once: readonly Authority[];
  /** Named twice or more, and only at editions in their own country. */
  readonly onlyAtHome: readonly Authority[];
  /** Named twice or more, and only at editions in the other country. */
  readonly onlyAbroad: readonly Authority[];
  readonly hosts: readonly HostAfter[];
}

/** Finds who came always, once, only at home, and what became of the hosts. */
export function attendancePatterns({ side, columns, rows }: SideMatrix): AttendancePatterns {
  const named = rows.filter(({ n }) => n > 0);
  const wholeLists = columns.filter(({ isListWhole }) => isListWhole).map(({ edition }) => edition);
  const byNumber = Map.groupBy(named, ({ n }) => n);
  const distribution = [...byNumber]
    .toSorted(([a], [b]) => b - a)
    .map(([n, those]) => ({ n, authorities: those.map(({ authority }) => authority) }));
  const severalTimes = named.filter(({ n }) => n > 1);
  const only = (isThere: (edition: Edition) => boolean) =>
    severalTimes.filter((row) => editionsIn(row).every(isThere)).map(({ authority }) => authority);
  const inAll = (editions: readonly Edition[]) =>
    editions.length === 0 ? [] : named.filter((row) => isIn(row, editions)).map(({ authority }) => authority);
  return {
    wholeLists,
    inEveryWholeList: inAll(wholeLists),
    always: inAll(columns.map(({ edition }) => edition)),
    most: distribution[0] ?? { n: 0, authorities: [] },
    distribution,
    once: distribution.find(({ n }) => n === 1)?.authorities ?? [],
    onlyAtHome: only((edition) => edition.side === side),
    onlyAbroad: only((edition) => edition.side !== side),
    hosts: rows.flatMap(hostsAfter).toSorted((a, b) => a.hosted.ordinal - b.hosted.ordinal),
  };
}

function editionsIn({ cells }: MatrixRow): readonly Edition[] {
  return cells.filter(({ state }) => state === 'present').map(({ edition }) => edition);
}

function isIn(row: MatrixRow, editions: readonly Edition[]): boolean {
  const there = new Set(editionsIn(row));
  return editions.every((edition) => there.has(edition));
}

function hostsAfter({ authority, cells }: MatrixRow): readonly HostAfter[] {
  return cells.flatMap((cell, index) => {
    if (!cell.isHost) return [];
    const later = cells.slice(index + 1);
    const inState = (state: string) => later.filter((one) => one.state === state).map(({ edition }) => edition);
    return [
      {
        authority,
        hosted: cell.edition,
        later: later.map(({ edition }) => edition),
        named: inState('present'),
        missed: inState('not-in-whole-list'),
      },
    ];
  });
}
