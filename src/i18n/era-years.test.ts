import { expect, it } from 'vitest';
import { readDate } from '../schema/partial-date.ts';
import { eraYear, eraYearsOf } from './era-years.ts';

it.each([
  [1872, []],
  [1873, ['明治6年']],
  [1926, ['大正15年', '昭和元年']],
  [1958, ['昭和33年']],
  [1989, ['昭和64年', '平成元年']],
  [2019, ['平成31年', '令和元年']],
  [2026, ['令和8年']],
])('%i holds the era years %o', (year, eras) => {
  expect(eraYearsOf(year)).toEqual(eras);
});

it.each([
  ['2024-11', '令和6年'],
  ['2019-05-01', '令和元年'],
  ['2019-04-30', '平成31年'],
  ['2008-10-27', '平成20年'],
  ['1989-01-07', '昭和64年'],
  ['1868', undefined],
])('a date of %s has the era year %s', (typed, era) => {
  const date = readDate(typed);
  expect('code' in date ? date : eraYear(date)).toBe(era);
});
