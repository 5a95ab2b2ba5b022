import { expect, it } from 'vitest';
import { parted } from './ladders.ts';

it.each([
  [
    'as even as whole years allow',
    [1958, 1959, 1988, 1988, 1988, 2008, 2009, 2010, 2012],
    [
      [0, 2],
      [2, 6],
      [6, 9],
    ],
  ],
  ['one year alone is not parted', [1988, 1988], [[0, 2]]],
  ['no year gives no run', [], []],
])('years are parted into ladders: %s', (_, years, runs) => {
  expect(parted(years, 3)).toEqual(runs);
});
