import { expect, it } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import type { Claim } from '../archive/schema/claim.ts';
import { held, numberColumns } from './columns.ts';
import { cellText } from './csv.ts';

const archive = {} as Archive;
const because = { fr: 'Rien ne départage.', ja: '決められない。' };

it.each<[string, Claim<{ n: number }>]>([
  ['undecided', { is: 'undecided', versions: [], kept: 'none', differs: 'contradiction', because }],
  ['unknown', { is: 'unknown' }],
  ['not-stated', { is: 'not-stated' }],
])('a fact that has no value is written as the word for why: %s', (word, claim) => {
  expect(held(claim, ({ n }) => n)).toEqual({ is: word });
  expect(cellText(held(claim, ({ n }) => n))).toBe(word);
});

it.each<[string, number | { is: 'unknown' | 'undecided' } | undefined, [number | undefined, string | undefined]]>([
  ['a number is known', 12, [12, 'known']],
  ['zero is known', 0, [0, 'known']],
  ['the word for why there is none stands beside the column of numbers', { is: 'unknown' }, [undefined, 'unknown']],
  ['also that versions differ', { is: 'undecided' }, [undefined, 'undecided']],
  ['of what the record does not say, nothing is said', undefined, [undefined, undefined]],
])('%s', (_, value, cells) => {
  const description = { fr: 'x', ja: 'x' };
  const columns = numberColumns<typeof value>('n', { description }, (row) => row);
  expect(columns.map(({ cell }) => cell(value, archive))).toEqual(cells);
});
