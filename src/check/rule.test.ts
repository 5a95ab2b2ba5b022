import { expect, it } from 'vitest';
import { asId } from '../schema/id.ts';
import { excerpt, family } from './rule.ts';

it('what was typed stands whole in a sentence where it is short', () => {
  expect(excerpt(' Réunion tenue à Tours. ')).toBe('Réunion tenue à Tours.');
});

it('what was typed is cut by its characters where it is long', () => {
  expect(excerpt('高'.repeat(60))).toBe(`${'高'.repeat(47)}…`);
});

it.each([
  ['Aix-en-Provence', 'aix-en-provence'],
  ['Orléans', 'orleans'],
  ['les_ardennes', 'les-ardennes'],
  [' Le Mans ', 'le-mans'],
  ['高松', undefined],
  ['!', undefined],
])('what was typed is guessed as an id: %s', (typed, id) => {
  expect(asId(typed)).toBe(id);
});

it('a text compiles only with words in braces that a mistake has', () => {
  family(undefined, { one: { fr: '{value…} → { fr: "…" }', ja: '{{value} by …} → {dates.days}', correction: true } });
  // @ts-expect-error: a misspelt word
  family(undefined, { one: { fr: '{value} → {knwon}', ja: '{value} → {known}' } });
  // @ts-expect-error: a misspelt word
  family(undefined, { one: { fr: 'a → b', ja: 'a → b', correction: { fr: '{nearest}', ja: '{naerest}' } } });
});
