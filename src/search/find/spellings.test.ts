import { expect, it } from 'vitest';
import { otherSpellings, withNumbers } from './spellings.ts';

it.each([
  ['2024-11-21', '21_novembre_2024'],
  ['2024/1/5', '5_janvier_2024'],
  ['21/11/2024', '21_novembre_2024'],
  ['6 nov 2019', '6_novembre_2019'],
  ['oct. 2008', 'octobre 2008'],
  ['le 28 févr.', 'le 28 février'],
  ['3 déc', '3 décembre'],
  ['sept collectivités', 'sept collectivités'],
  ['2024-13-21', '2024-13-21'],
  ['2018-2024', '2018-2024'],
  ['le trois octobre deux mille seize', 'le 3_octobre_2016'],
  ['mil neuf cent quatre-vingt-dix', '1990'],
  ['mil neuf cent quatre-vingts', '1980'],
  ['lundi 27 et mardi 28 octobre 2008', '27_octobre_2008'],
  ['du 3 au 6 oct. 2022', 'du 3_octobre_2022'],
  ['2 018', '2018'],
  ['’16', '2016'],
  ['4 èmes rencontres', '4èmes rencontres'],
  ['d.a.e.c.t', 'daect'],
  ['deux ateliers', 'deux ateliers'],
])('a date typed as %s is read as %s', (typed, read) => {
  expect(withNumbers(typed)).toBe(read);
});

it('other spellings are what pages print in either language', () => {
  expect(otherSpellings('sengen')).toEqual(['declaration', '宣言']);
  expect(otherSpellings('aout')).toEqual(['8 月']);
  expect(otherSpellings('foret')).toEqual([]);
  for (const typed of ['7eme', 'viies', 'septieme']) expect(otherSpellings(typed)).toEqual(['7e', '第 7 回']);
  expect(otherSpellings('premieres')).toEqual(['1re', '1er', '第 1 回']);
});
