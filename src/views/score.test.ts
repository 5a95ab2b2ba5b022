import { expect, it } from 'vitest';
import { placeClasses, spanClasses } from './score.ts';

it('places a sign at a quarter of a year by classes that add up to it, and no class where it is the first', () => {
  expect(placeClasses({ y: 10, q: 2 })).toEqual(['c-32', 'c-8', 'c-2']);
  expect(placeClasses({ y: 0, q: 0 })).toEqual([]);
  expect(spanClasses(5)).toEqual(['w-4', 'w-1']);
});
