import { describe, expect, it } from 'vitest';
import { hasJapanese, setFrench } from './typography.ts';

describe('French typography', () => {
  it.each([
    ["l'édition", 'l’édition'],
    ["celle d'", 'celle d’'],
    ['Oui ; non !', 'Oui\u202F; non\u202F!'],
    ['Thème : la ville', 'Thème\u00A0: la ville'],
    ['« ville »', '«\u00A0ville\u00A0»'],
    ['«ville»', '«\u00A0ville\u00A0»'],
    ['de 10:30 à 11:00', 'de 10:30 à 11:00'],
    ['https://example.org/a?b', 'https://example.org/a?b'],
  ])('sets %s', (typed, set) => {
    expect(setFrench(typed)).toBe(set);
  });

  it('changes nothing the second time', () => {
    const once = setFrench("L'atelier : « l'eau ; l'air ? »");
    expect(setFrench(once)).toBe(once);
  });
});

it.each([
  ['静岡', true],
  ['ｶﾀｶﾅ', true],
  ['Shizuoka', false],
  ['« é »', false],
])('Japanese script is seen in %s: %s', (text, seen) => {
  expect(hasJapanese(text)).toBe(seen);
});
