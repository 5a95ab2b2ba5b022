import { describe, expect, it } from 'vitest';
import type { Edition } from '../archive.ts';
import { partialDate } from '../../schema/partial-date.ts';
import { quarterOf, quartersBetween, spreadOf } from './timeline.ts';

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
