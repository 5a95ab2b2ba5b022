import { expect, it } from 'vitest';
import type { Claim } from '../archive/schema/claim.ts';
import { held } from './columns.ts';
import { cellText } from './csv.ts';

const because = { fr: 'Rien ne départage.', ja: '決められない。' };

it.each<[string, Claim<{ n: number }>]>([
  ['undecided', { is: 'undecided', versions: [], kept: 'none', differs: 'contradiction', because }],
  ['unknown', { is: 'unknown' }],
  ['not-stated', { is: 'not-stated' }],
])('a fact that has no value is written as the word for why: %s', (word, claim) => {
  expect(held(claim, ({ n }) => n)).toEqual({ is: word });
  expect(cellText(held(claim, ({ n }) => n))).toBe(word);
});
