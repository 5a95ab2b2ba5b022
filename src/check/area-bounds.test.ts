import { expect, it } from 'vitest';
import { boundsFor } from './area-bounds.ts';

const codes = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0'));

it.each([
  ['department', 'french'],
  ['region', 'french'],
  ['prefecture', 'japanese'],
] as const)('every %s lies within its country', (kind, side) => {
  const [south, north, west, east] = boundsFor({ kind }, side);
  const outside = codes.filter((code) => {
    const own = boundsFor({ kind, code }, side);
    return !(
      south <= own[0] &&
      own[0] < own[1] &&
      own[1] <= north &&
      west <= own[2] &&
      own[2] < own[3] &&
      own[3] <= east
    );
  });
  expect(outside).toEqual([]);
});
