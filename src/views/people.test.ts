import { describe, expect, it } from 'vitest';
import { familyReading } from './people.ts';

describe('the reading under which a person stands in Japanese', () => {
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
  ])('is %s', (_, person, reading) => {
    expect(familyReading(person)).toBe(reading);
  });
});
