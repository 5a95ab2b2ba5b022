import { describe, expect, it } from 'vitest';
import type { Edition } from '../archive.ts';
import type { PartialDate } from '../schema/partial-date.ts';
import { quarterOf, quartersBetween, spreadOf, yearsOf, type Station } from './timeline.ts';

const day = (value: string): PartialDate => ({ value, precision: 'day' });

it.each([
  [day('2008-10-27'), { year: 2008, quarter: 3 }],
  [day('2012-08-28'), { year: 2012, quarter: 2 }],
  [
    { value: '2021-01', precision: 'month' },
    { year: 2021, quarter: 0 },
  ],
  [
    { value: '2026-autumn', precision: 'season' },
    { year: 2026, quarter: 3 },
  ],
  [
    { value: '2014', precision: 'year' },
    { year: 2014, quarter: 2 },
  ],
] as const)('quarterOf places %o in %o', (date, quarter) => {
  expect(quarterOf(date)).toEqual(quarter);
});

it('quartersBetween counts a slide from October 2021 to October 2022 as a year', () => {
  expect(quartersBetween({ year: 2021, quarter: 3 }, { year: 2022, quarter: 3 })).toBe(4);
});

describe('yearsOf', () => {
  const station = (value: string) => ({ when: { start: day(value), end: day(value) } }) as Station;

  it('runs from the first edition to the year after the last', () => {
    expect(yearsOf([station('2008-10-27'), station('2010-05-11')], day('2009-01-01'))).toEqual([
      2008, 2009, 2010, 2011,
    ]);
  });

  it('reaches the year after what is known, when no edition does', () => {
    expect(yearsOf([station('2008-10-27')], day('2010-01-01')).at(-1)).toBe(2011);
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
