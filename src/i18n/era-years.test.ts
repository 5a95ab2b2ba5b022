import { expect, it } from 'vitest';
import { eraYearsOf } from './era-years.ts';

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
