import { describe, expect, it } from 'vitest';
import type { Edition } from '../archive.ts';
import { partialDate } from '../../schema/partial-date.ts';
import { quarterOf, quartersBetween, spreadOf, yearsOf, type Station } from './timeline.ts';

it.each([
  ['2008-10-27', 2008, 3],
  ['2012-08-28', 2012, 2],
  ['2021-01', 2021, 0],
  ['2026-autumn', 2026, 3],
  ['2014', 2014, 2],
])('quarterOf places %s in the year %i, quarter %i', (typed, year, quarter) => {
  expect(quarterOf(partialDate.parse(typed))).toEqual({ year, quarter });
});

it('quartersBetween counts a slide from October 2021 to October 2022 as a year', () => {
  expect(quartersBetween({ year: 2021, quarter: 3 }, { year: 2022, quarter: 3 })).toBe(4);
});

describe('yearsOf', () => {
  const station = (value: string) =>
    ({ when: { start: partialDate.parse(value), end: partialDate.parse(value) } }) as Station;

  it('runs from the first edition to the year after the last', () => {
    expect(yearsOf([station('2008-10-27'), station('2010-05-11')], partialDate.parse('2009-01-01'))).toEqual([
      2008, 2009, 2010, 2011,
    ]);
  });

  it('reaches the year after what is known, when no edition does', () => {
    expect(yearsOf([station('2008-10-27')], partialDate.parse('2010-01-01')).at(-1)).toBe(2011);
  });
});

describe('spreadOf', () => {
  const version = (n: number, differs?: string) => ({ value: { french: { n } }, evidence: { differs } });
  const edition = (kept: number, ...others: ReturnType<typeof version>[]) =>
    ({ attendance: { authorities: { is: 'known', ...version(kept), others } } }) as unknown as Edition;

  it('spans the counts that contradict each other', () => {
    const counts = edition(18, version(20, 'contradiction'), version(17, 'contradiction'));
    expect(spreadOf(counts, 'french')).toEqual([{ n: 17 }, { n: 20 }]);
  });

  it('leaves out a forecast, and a side without a count', () => {
    expect(spreadOf(edition(18, version(30, 'moment')), 'french')).toBeUndefined();
    expect(spreadOf(edition(18, version(20, 'contradiction')), 'japanese')).toBeUndefined();
  });
});
