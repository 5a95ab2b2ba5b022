import { expect, it } from 'vitest';
import { pointNumber } from './point-number.ts';

it('a point keeps the number by which it was cited, wherever others come between, and that of its source where it has one', () => {
  const points = [{ id: 'p1' }, { id: 'p9' }, { id: 'p8' }, { id: 'p2', number: 3 }];
  expect(points.map(pointNumber)).toEqual(['1', '9', '8', '3']);
});
