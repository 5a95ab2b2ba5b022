import { expect, it } from 'vitest';
import type { Edition } from './archive.ts';
import { edition } from '../schema/edition.ts';
import { keptDays } from './edition-days.ts';
import { parseTyped } from '../../tests/fixtures/typed.ts';

const read = { sessions: 'unknown', sources: 'clair' };

it.each<[string, unknown, ReturnType<typeof keptDays>]>([
  ['several days', { ...read, days: '2022-10-03/06' }, { first: '2022-10-03', last: '2022-10-06' }],
  ['one day', { ...read, days: '2022-10-03' }, { first: '2022-10-03', last: '2022-10-03' }],
  ['a season', { ...read, days: '2026-autumn' }, undefined],
  ['a day at the latest', { ...read, days: 'latest 2022-10-03' }, undefined],
  ['days that remain to be verified', { ...read, days: '2026-10-21/24', to_verify: ['days'] }, undefined],
  ['no days', 'unknown', undefined],
])('of an edition, %s are kept or not', (_, dates, expected) => {
  const own = { dates: parseTyped(edition.shape.dates, dates) } as Partial<Edition> as Edition;
  expect(keptDays(own)).toEqual(expected);
});
