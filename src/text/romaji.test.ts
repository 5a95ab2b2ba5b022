import { expect, it } from 'vitest';
import { plainLatin, romaji } from './romaji.ts';

it.each([
  ['おおにしかずふみ', 'Onishi', true],
  ['とおる', 'Toru', true],
  ['ほっかいどう', 'Hokkaidō', true],
  ['きょうと', 'Kyoto', true],
  ['なんば', 'Namba', true],
  ['まっちゃ', 'Matcha', true],
  ['しんじゅく', 'Shinjuku', true],
  ['やまだたもつ', 'Yamade', false],
])('a reading sounds as its Latin name, long vowels and capitals apart: %s, %s', (yomi, name, isSame) => {
  expect(romaji(yomi).includes(plainLatin(name))).toBe(isSame);
});
