import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import type { Archive } from '../archive.ts';
import { period } from '../../schema/partial-date.ts';
import { dateCertainty, yearIndex } from './years.ts';

const archive = wholeArchive();
const { years } = yearIndex(archive);

const none = new Map<string, never>();
const nothing = { editions: none, declarations: none, milestones: none, twinnings: none };

describe('the index of years', () => {
  it('holds editions, also as they were planned, declarations, links, and milestones that are neither', () => {
    const told = years.map(({ year, editions, declarations, milestones, twinnings }) =>
      [
        year,
        ...editions.map(({ record, earlier = '' }) => `${record.id} ${earlier}`.trim()),
        ...[...declarations, ...milestones, ...twinnings].map(({ record }) => record.id),
      ].join(' '),
    );
    expect(told.filter((line) => line.includes(' '))).toEqual([
      '1959 lyon-yokohama',
      '1973 lorval-shirogane',
      '1982 paris-tokyo',
      '1988 compiegne-shirakawa',
      '1992 1992-law',
      '2002 2002-organisation',
      '2007 2007-07-04-forum',
      '2008 france-gifu vaucluse-tochigi',
      '2013 rive-himemoto',
      '2014 4-kagemitsu 4-kagemitsu colmar-takayama',
      '2015 grande-bresse-kyoto',
      '2016 5-valbourg 5-valbourg',
      '2020 7-rive-en-bresse planned 2020-11-postponement',
      '2021 7-rive-en-bresse postponed 2021-03-30-research',
      '2022 7-rive-en-bresse 7-rive-en-bresse',
      '2023 2023-diplomacy 2023-10-award 2023-11-28-meeting',
      '2025 2025-11-event',
      '2026 9-belport',
    ]);
  });

  it('tells an edition or a link by the milestone of its own year', () => {
    const told = years.flatMap(({ editions, twinnings }) =>
      [...editions, ...twinnings].flatMap(({ record, told: those = [] }) =>
        those.map((milestone) => [record.id, milestone.record.id]),
      ),
    );
    expect(told).toEqual([
      ['lyon-yokohama', '1959-twinning'],
      ['9-belport', '2026-edition'],
    ]);
  });

  it('has a period under the year of its start and of its end', () => {
    const milestones = new Map([['a', { id: 'a', date: period.parse('2018-12-30/2019-01-02') }]]);
    const archiveOf = { ...nothing, milestones } as unknown as Archive;
    expect(yearIndex(archiveOf).years.map(({ year }) => year)).toEqual([2018, 2019]);
  });

  it('orders what stands under a year by its date, a bare year first and a season at its first month', () => {
    const event = (id: string, text: string) => [id, { id, date: period.parse(text) }] as const;
    const milestones = new Map([
      event('d', '2016-10-03'),
      event('c', '2016-10'),
      event('e', '2016-10-04'),
      event('f', '2016-autumn'),
      event('a', '2016'),
      event('b', '2016-01-01'),
    ]);
    const [year] = yearIndex({ ...nothing, milestones } as unknown as Archive).years;
    expect(year?.milestones.map(({ record }) => record.id)).toEqual(['a', 'b', 'c', 'f', 'd', 'e']);
  });

  it('is empty for an archive in which nothing is dated', () => {
    expect(yearIndex(nothing as unknown as Archive)).toEqual({
      years: [],
      undated: { editions: 0, declarations: 0, twinnings: 0 },
    });
  });
});

const evidence = { to_verify: [], exceptions: {} };
const dating = (parts: object, others: readonly object[] = []) =>
  ({ evidence: { ...evidence, ...parts }, others }) as unknown as Parameters<typeof dateCertainty>[0];
const version = (value: object) => ({ value, evidence: { differs: 'contradiction' } });

it.each([
  ['is sure where there is none', undefined, {}],
  ['is sure where another version differs in another field', dating({}, [version({ act: 'x' })]), {}],
  ['is derived where its field is', dating({ exceptions: { on: { kind: 'derived' } } }), { isDerived: true }],
  ['is contradicted by a version with another date', dating({}, [version({ on: '2001' })]), { doubt: 'differ' }],
  ['is contradicted by a version without any value', dating({}, [version({})]), { doubt: 'differ' }],
  ['is to be verified where its field is', dating({ to_verify: ['on'] }), { doubt: 'to-verify' }],
  ['is to be verified where the whole fact is', dating({ to_verify: ['all'] }), { doubt: 'to-verify' }],
])('the date of a fact %s', (_, fact, expected) => {
  expect(dateCertainty(fact, 'on')).toEqual({ isDerived: false, doubt: undefined, ...expected });
});
