import { describe, expect, it } from 'vitest';
import {
  comparePublishers,
  compareReadings,
  familyReading,
  indexedName,
  initialOf,
  kanaKey,
  kanaRow,
  readingOf,
} from './reading-order.ts';

describe('the reading order', () => {
  it('of Japanese follows the fifty sounds, whatever the script and the voicing', () => {
    const readings = ['ならけん', 'パリ', 'きょうとし', 'ぎふし', 'アジャン', 'かなざわし'];
    const inOrder = 'アジャン かなざわし ぎふし きょうとし ならけん パリ';
    expect(readings.sort((a, b) => compareReadings(a, b, 'ja')).join(' ')).toBe(inOrder);
  });
  it('of French disregards accents and hyphens', () => {
    expect(['Évian', 'Eu', 'Épernay'].sort((a, b) => compareReadings(a, b, 'fr'))).toEqual(['Épernay', 'Eu', 'Évian']);
  });
  it.each([
    ['Département de la Vienne', 'Vienne'],
    ['Département de l’Aveyron', 'Aveyron'],
    ['Département du Bas-Rhin', 'Bas-Rhin'],
    ['préfecture d’Aichi', 'Aichi'],
    ['Nancy', 'Nancy'],
  ])('of French passes over the word for what an authority is: %s', (fr, reading) => {
    expect(readingOf({ fr, ja: '' }, 'fr')).toBe(reading);
  });
  it('sets a reading in its row', () => {
    expect(['ぎふし', 'パリ', 'ヴェルサイユ', '奈良'].map(kanaRow)).toEqual(['か', 'は', 'あ', '他']);
  });
  it('does not count long marks and small kana', () => {
    expect(kanaKey('ショーモン')).toBe(kanaKey('しよもん'));
  });
  it('stands a reading under its first letter or its row', () => {
    expect(['Évian', 'l’Haÿ', 'マムズ市'].map((reading) => initialOf(reading, 'fr'))).toEqual(['E', 'L', undefined]);
    expect(initialOf('ぎふし', 'ja')).toBe('か');
  });
  it('of publishers follows the French name in French and the reading in Japanese, a name in kana being its own', () => {
    const publishers = [
      { fr: 'Ville de Kyoto', ja: '京都市', yomi: 'きょうとし' },
      { fr: 'Gomet’', ja: 'ゴメ' },
      { fr: 'Ambassade', ja: '在日フランス大使館', yomi: 'ざいにちフランスたいしかん' },
      { fr: 'Chartres International', ja: 'シャルトル・アンテルナショナル' },
    ];
    const sorted = (locale: 'fr' | 'ja') =>
      publishers.toSorted((a, b) => comparePublishers(a, b, locale)).map((one) => one[locale]);
    expect(sorted('fr')).toEqual(['Ambassade', 'Chartres International', 'Gomet’', 'Ville de Kyoto']);
    expect(sorted('ja')).toEqual(['京都市', 'ゴメ', '在日フランス大使館', 'シャルトル・アンテルナショナル']);
  });
});

it.each([
  ['the recorded one', { ja: '山出保', yomi: 'やまでたもつ' }, 'やまでたもつ'],
  [
    'the family name first, of a name in katakana',
    { ja: 'ジャン＝ミシェル・ベールモン' },
    'ベールモンジャン＝ミシェル',
  ],
  ['a family name of several parts', { ja: 'ジャン＝イヴ・ル・ドリアン' }, 'ルドリアンジャン＝イヴ'],
  [
    'the katakana of a name whose kanji are not known',
    { ja: { is: 'not-stated' } as const, katakana: 'フナヤマ・ケン' },
    'フナヤマケン',
  ],
  ['none, of a name in kanji', { ja: '古田肇' }, undefined],
  ['none, where the name is not known', { ja: { is: 'not-stated' } as const }, undefined],
])('the reading under which a person stands in Japanese is %s', (_, person, reading) => {
  expect(familyReading(person)).toBe(reading);
});

it.each([
  ['Jean-Yves Le Drian', 'Le Drian, Jean-Yves'],
  ['ジャン＝イヴ・ル・ドリアン', 'ル・ドリアン、ジャン＝イヴ'],
  ['山出保', '山出保'],
  ['Kojima', 'Kojima'],
])('an index of names writes %s as %s', (name, indexed) => {
  expect(indexedName(name)).toBe(indexed);
});
