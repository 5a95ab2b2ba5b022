import { expect, it } from 'vitest';
import type { Edition } from './archive.ts';
import { edition } from './schema/edition.ts';
import { keptDays } from './edition-days.ts';

function daysOf(dates: unknown) {
  const read = edition.shape.dates.parse(dates);
  return keptDays({ dates: read } as Partial<Edition> as Edition);
}

it.each<[string, unknown, ReturnType<typeof keptDays>]>([
  [
    'several days',
    { days: '2022-10-03/06', sessions: 'unknown', sources: 'clair' },
    { first: '2022-10-03', last: '2022-10-06' },
  ],
  [
    'one day',
    { days: '2022-10-03', sessions: 'unknown', sources: 'clair' },
    { first: '2022-10-03', last: '2022-10-03' },
  ],
  ['a season', { days: '2026-autumn', sessions: 'unknown', sources: 'clair' }, undefined],
  ['a day at the latest', { days: 'latest 2022-10-03', sessions: 'unknown', sources: 'clair' }, undefined],
  [
    'days that remain to be verified',
    { days: '2026-10-21/24', sessions: 'unknown', to_verify: ['days'], sources: 'blog' },
    undefined,
  ],
  ['no days', 'unknown', undefined],
])('of an edition, %s are kept or not', (_, dates, expected) => {
  expect(daysOf(dates)).toEqual(expected);
});
