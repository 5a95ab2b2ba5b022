import { expect, it } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import type { Claim } from '../archive/schema/claim.ts';
import type { Count } from '../archive/schema/count.ts';
import type { Evidence } from '../archive/schema/evidence.ts';
import { period, type Period } from '../archive/schema/partial-date.ts';
import type { TitleSides } from '../archive/schema/title.ts';
import {
  countColumns,
  dateText,
  evidenceColumns,
  held,
  numberColumns,
  periodColumns,
  titleColumns,
  wordsColumns,
} from './columns.ts';
import { cellText } from './csv.ts';
import type { ColumnOf } from './table.ts';

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

const description = { fr: 'Les dates.', ja: '日程。' };

/** Returns the cells of a row by column name. */
function cellsOf<Row>(columns: readonly ColumnOf<Row>[], row: Row) {
  return Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row, archive)]));
}

it('a fact that is known is written as it is read', () => {
  const claim = { is: 'known', value: { n: 3 }, others: [], evidence: {} } as unknown as Claim<{ n: number }>;
  expect(held(claim, ({ n }) => n)).toBe(3);
});

it('a date is written as it is typed, its bound or estimate first', () => {
  expect(dateText({ value: '2026-autumn', precision: 'season' })).toBe('2026-autumn');
  expect(dateText({ value: '2018-10-15', precision: 'day', qualifier: 'latest' })).toBe('latest 2018-10-15');
});

it('a period is written by its two ends, and by the word for why it is not known at both', () => {
  const columns = periodColumns<Period | { is: 'unknown' } | undefined>('days', { description }, (row) => row);
  expect(cellsOf(columns, period.parse('2022-10-03/06'))).toEqual({ days_start: '2022-10-03', days_end: '2022-10-06' });
  expect(cellsOf(columns, period.parse('until 2024-11-30'))).toEqual({
    days_start: { is: 'not-stated' },
    days_end: '2024-11-30',
  });
  expect(cellsOf(columns, { is: 'unknown' })).toEqual({ days_start: { is: 'unknown' }, days_end: { is: 'unknown' } });
  expect(cellsOf(columns, undefined)).toEqual({ days_start: undefined, days_end: undefined });
  expect(columns.map((column) => column.description)).toEqual([
    { fr: 'Les dates. Premier jour.', ja: '日程。初日。' },
    { fr: 'Les dates. Dernier jour.', ja: '日程。最終日。' },
  ]);
});

it('a count is written with how exact it is, and both are empty where there is none', () => {
  const columns = countColumns<Count | { is: 'unknown' } | undefined>('persons', { description }, (row) => row);
  expect(cellsOf(columns, { n: 250, qualifier: 'more-than' })).toEqual({
    persons: 250,
    persons_state: 'known',
    persons_qualifier: 'more-than',
  });
  const none = { persons: undefined, persons_qualifier: undefined };
  expect(cellsOf(columns, { is: 'unknown' })).toEqual({ ...none, persons_state: 'unknown' });
  expect(cellsOf(columns, undefined)).toEqual({ ...none, persons_state: undefined });
});

it('the state of a fact is one of the words that the column names, none of them empty', () => {
  const [, state] = numberColumns<undefined>('n', { description }, () => undefined);
  expect(state).toMatchObject({
    name: 'n_state',
    isState: true,
    values: ['known', 'unknown', 'not-stated', 'not-applicable', 'undecided'],
  });
});

it('words are written in both languages, under the name of the field or by themselves', () => {
  const row = { fr: 'Oui', ja: 'はい' };
  expect(
    cellsOf(
      wordsColumns<typeof row>('note', { description }, (one) => one),
      row,
    ),
  ).toEqual({
    note_fr: 'Oui',
    note_ja: 'はい',
  });
  expect(
    Object.keys(
      cellsOf(
        wordsColumns<typeof row>('', { description }, (one) => one),
        row,
      ),
    ),
  ).toEqual(['fr', 'ja']);
});

it('a title is written in each language that has it, with what it is worth', () => {
  const columns = titleColumns<TitleSides | undefined>('theme', { description }, (row) => row);
  expect(cellsOf(columns, { fr: { text: 'L’eau', status: 'press' }, ja: { is: 'unknown' } })).toEqual({
    theme_fr: 'L’eau',
    theme_fr_status: 'press',
    theme_ja: { is: 'unknown' },
    theme_ja_status: { is: 'unknown' },
  });
  expect(Object.values(cellsOf(columns, undefined))).toEqual([undefined, undefined, undefined, undefined]);
});

it('the evidence of a row is its basis, its sources in their order, and what is to be verified of it', () => {
  const columns = evidenceColumns<Evidence | undefined>((row) => row);
  const evidence: Evidence = { basis: { kind: 'sources', sources: ['b', 'a'] }, exceptions: {}, toVerify: ['days'] };
  expect(cellsOf(columns, evidence)).toEqual({ basis: 'sources', sources: ['b', 'a'], to_verify: ['days'] });
  expect(cellsOf(columns, undefined)).toEqual({ basis: undefined, sources: undefined, to_verify: undefined });
});
