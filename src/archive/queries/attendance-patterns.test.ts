import { describe, expect, it } from 'vitest';
import type { Archive, Authority, Edition } from '../archive.ts';
import type { PresenceState } from './participation.ts';
import { attendancePatterns } from './attendance-patterns.ts';
import { sideMatrix } from './participation-matrix.ts';

const notKnown = { is: 'not-stated' };
const evidence = { toVerify: [] };

/** Four editions held, in France and Japan by turns; the third list is not whole on the French side. */
const lists: readonly { host: string; complete: string; list: readonly string[]; notProven?: readonly string[] }[] = [
  { host: 'nancy', complete: 'both', list: ['nancy', 'autun', 'toul', 'niigata'] },
  { host: 'kanazawa', complete: 'both', list: ['autun', 'pau', 'kanazawa', 'niigata'] },
  { host: 'chartres', complete: 'japanese', list: ['chartres', 'nancy'], notProven: ['pau'] },
  { host: 'niigata', complete: 'both', list: ['autun', 'pau', 'niigata'] },
];

function authority(id: string, side: 'french' | 'japanese', became?: object): [string, Authority] {
  return [id, { id, side, fr: id, ja: id, evidence, became } as unknown as Authority];
}

const authorities = new Map([
  authority('autun', 'french'),
  authority('chartres', 'french'),
  authority('nancy', 'french'),
  authority('pau', 'french'),
  authority('toul', 'french', { is: 'known', value: { on: { value: '2011', precision: 'year' } } }),
  authority('kanazawa', 'japanese'),
  authority('niigata', 'japanese'),
]);

const editions = new Map(
  lists.map(({ host, complete, list, notProven = [] }, index) => {
    const day = { value: `${String(2008 + 2 * index)}-10-28`, precision: 'day' };
    const line = (id: string) => ({ authority: id, evidence });
    const edition = {
      id: `${String(index + 1)}-${host}`,
      ordinal: index + 1,
      side: index % 2 === 0 ? 'french' : 'japanese',
      hostIds: [host],
      statusNow: 'held',
      status: [],
      dates: { is: 'known', value: { days: { start: day, end: day } } },
      attendance: { authorities: notKnown },
      participants: { complete, list: list.map(line), not_proven: notProven.map(line), stated_absent: [] },
    };
    return [edition.id, edition as unknown as Edition];
  }),
);
const archive = { authorities, editions } as unknown as Archive;
const french = sideMatrix(archive, 'french');
const patterns = attendancePatterns(french);
const ids = (list: readonly Authority[]) => list.map(({ id }) => id);

describe('the matrix of participations', () => {
  it('has one sum, by rows and by columns', () => {
    expect(french.n).toBe(9);
    expect(french.columns.map(({ named }) => named)).toEqual([3, 2, 2, 2]);
    expect(french.rows.map(({ n }) => n)).toEqual([3, 1, 2, 2, 1]);
  });

  it.each<[string, readonly PresenceState[]]>([
    ['nancy', ['present', 'not-in-whole-list', 'present', 'not-in-whole-list']],
    ['autun', ['present', 'present', 'not-in-partial-list', 'present']],
    ['pau', ['not-in-whole-list', 'present', 'not-proven', 'present']],
    ['toul', ['present', 'not-in-whole-list', 'ended', 'ended']],
  ])('says of %s at each edition what its list allows', (id, states) => {
    const row = french.rows.find(({ authority: { id: own } }) => own === id);
    expect(row?.cells.map(({ state }) => state)).toEqual(states);
  });

  it('marks the hosts', () => {
    const hosts = french.rows.flatMap(({ cells, authority: { id } }) =>
      cells.filter(({ isHost }) => isHost).map(({ edition }) => `${id} ${edition.id}`),
    );
    expect(hosts).toEqual(['chartres 3-chartres', 'nancy 1-nancy']);
  });
});

describe('the ways in which authorities came', () => {
  it('know who is in every whole list, and that nobody is in all', () => {
    expect(patterns.wholeLists.map(({ ordinal }) => ordinal)).toEqual([1, 2, 4]);
    expect(ids(patterns.inEveryWholeList)).toEqual(['autun']);
    expect(ids(patterns.always)).toEqual([]);
    expect(ids(attendancePatterns(sideMatrix(archive, 'japanese')).inEveryWholeList)).toEqual([]);
  });

  it('know who came most often, and who once', () => {
    expect({ n: patterns.most.n, authorities: ids(patterns.most.authorities) }).toEqual({
      n: 3,
      authorities: ['autun'],
    });
    expect(ids(patterns.once)).toEqual(['chartres', 'toul']);
  });

  it('know who came only at home, or only abroad', () => {
    expect(ids(patterns.onlyAtHome)).toEqual(['nancy']);
    expect(ids(patterns.onlyAbroad)).toEqual(['pau']);
  });

  it('follow each host, and tell an incomplete list from one that does not name it', () => {
    const told = patterns.hosts.map(({ authority: { id }, named, missed, later }) => ({
      id,
      named: named.map(({ ordinal }) => ordinal),
      missed: missed.map(({ ordinal }) => ordinal),
      later: later.length,
    }));
    expect(told).toEqual([
      { id: 'nancy', named: [3], missed: [2, 4], later: 3 },
      { id: 'chartres', named: [], missed: [4], later: 1 },
    ]);
  });
});
