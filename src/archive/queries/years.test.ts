import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import type { Archive } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { readPeriod, type Period } from '../schema/partial-date.ts';
import { dateCertainty, yearIndex, yearsOfPeriod } from './years.ts';

const archive = wholeArchive();
const { years, undated } = yearIndex(archive);

function period(text: string): Period {
  const read = readPeriod(text);
  if ('code' in read) throw new Error(text);
  return read;
}

const none = new Map<string, never>();
const nothing = { editions: none, declarations: none, milestones: none, twinnings: none };

describe('the years that a period stands under', () => {
  it.each([
    ['2008', [2008]],
    ['2008-10', [2008]],
    ['2026-autumn', [2026]],
    ['latest 2018-10-15', [2018]],
    ['2022-10-03/06', [2022]],
    ['2018-12-30/2019-01-02', [2018, 2019]],
    ['2010/2013', [2010, 2013]],
  ])('%s: %o', (text, expected) => {
    expect(yearsOfPeriod(period(text))).toEqual(expected);
  });
});

describe('the index of years', () => {
  it('goes forward in time, each year once, none empty', () => {
    const numbers = years.map(({ year }) => year);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    for (const { year, ...lists } of years)
      expect(Object.values(lists).flat(), `nothing stands under ${String(year)}`).not.toEqual([]);
  });

  it('holds editions, also as they were planned, declarations, links, and milestones that are neither, and each source', () => {
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
    for (const { year, sources } of years)
      for (const { record } of sources)
        expect(isNotKnown(record.date) || yearsOfPeriod({ start: record.date, end: record.date })).toContain(year);
    expect(years.flatMap(({ sources }) => sources).length + undated.sources).toBe(archive.sources.size);
  });

  it('orders what stands under a year by its date, a bare year first and a season at its first month', () => {
    const source = (id: string, text: string) => [id, { id, date: period(text).start }] as const;
    const sources = new Map([
      source('d', '2016-10-03'),
      source('c', '2016-10'),
      source('e', '2016-10-04'),
      source('f', '2016-autumn'),
      source('a', '2016'),
      source('b', '2016-01-01'),
    ]);
    const [year] = yearIndex({ ...nothing, sources } as unknown as Archive).years;
    expect(year?.sources.map(({ record }) => record.id)).toEqual(['a', 'b', 'c', 'f', 'd', 'e']);
  });

  it('is empty for an archive in which nothing is dated', () => {
    const sources = new Map([['a', { id: 'a', date: { is: 'unknown' } }]]);
    expect(yearIndex({ ...nothing, sources } as unknown as Archive)).toEqual({
      years: [],
      undated: { editions: 0, declarations: 0, twinnings: 0, sources: 1 },
    });
  });
});

describe('the date of a fact', () => {
  const evidence = { toVerify: [], exceptions: {} };
  const dating = (parts: object, others: readonly object[] = []) =>
    ({ evidence: { ...evidence, ...parts }, others }) as unknown as Parameters<typeof dateCertainty>[0];
  const version = (value: object) => ({ value, evidence: { differs: 'contradiction' } });

  it('is sure where nothing is said against it', () => {
    expect(dateCertainty(undefined, 'on')).toEqual({ isDerived: false });
    expect(dateCertainty(dating({}, [version({ act: 'x' })]), 'on')).toEqual({ isDerived: false, doubt: undefined });
  });

  it('is derived where its field is', () => {
    expect(dateCertainty(dating({ exceptions: { on: { kind: 'derived' } } }), 'on').isDerived).toBe(true);
  });

  it('is contradicted by a version with another date, or without any value', () => {
    expect(dateCertainty(dating({}, [version({ on: '2001' })]), 'on').doubt).toBe('differ');
    expect(dateCertainty(dating({}, [version({})]), 'on').doubt).toBe('differ');
  });

  it('is to be verified where its field or the whole fact is', () => {
    expect(dateCertainty(dating({ toVerify: ['on'] }), 'on').doubt).toBe('to-verify');
    expect(dateCertainty(dating({ toVerify: ['all'] }), 'on').doubt).toBe('to-verify');
  });
});
