import { expect, it } from 'vitest';
import { otherSpellings, withMonths } from './spellings.ts';

it.each([
  ['2024-11-21', '21 novembre 2024'],
  ['2024/1/5', '5 janvier 2024'],
  ['21/11/2024', '21 novembre 2024'],
  ['6 nov 2019', '6 novembre 2019'],
  ['oct. 2008', 'octobre 2008'],
  ['le 28 févr.', 'le 28 février'],
  ['3 déc', '3 décembre'],
  ['sept collectivités', 'sept collectivités'],
  ['2024-13-21', '2024-13-21'],
  ['2018-2024', '2018-2024'],
])('a date typed as %s is read as %s', (typed, read) => {
  expect(withMonths(typed)).toBe(read);
});

it('other spellings are what pages print in either language', () => {
  expect(otherSpellings('sengen')).toEqual(['declaration', '宣言']);
  expect(otherSpellings('aout')).toEqual(['8 月']);
  expect(otherSpellings('foret')).toEqual([]);
});
