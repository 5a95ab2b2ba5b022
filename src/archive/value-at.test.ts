import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nodeOf } from './node.ts';
import { claim, shortClaim } from './schema/claim.ts';
import { count } from './schema/count.ts';
import { field } from './schema/not-known.ts';
import { partialDate, period } from './schema/partial-date.ts';
import { title } from './schema/title.ts';
import { words } from './schema/words.ts';
import { sumOf, valueAt } from './value-at.ts';

const heads = claim({
  french: count('persons').optional(),
  japanese: count('persons').optional(),
  total: count('persons').optional(),
});
const because = { fr: 'x', ja: 'x' };

const schema = z.strictObject({
  date: shortClaim('on', period),
  known: partialDate,
  place: field(words),
  title,
  summed: heads,
  printed: heads,
  half: heads,
  undecided: heads,
  unknown: heads,
});

const record = nodeOf(
  schema,
  schema.parse({
    date: '1958-06-15',
    known: '2026-01',
    place: { fr: 'Tours', ja: 'トゥール' },
    title: { fr: 'Économie', sources: ['a'] },
    summed: { french: '22', japanese: 'about 20', sources: ['a'] },
    printed: { french: '22', japanese: '19', total: '42', sources: ['a'] },
    half: { french: '22', sources: ['a'] },
    undecided: {
      versions: [
        { french: '1', sources: ['a'] },
        { french: '2', sources: ['b'] },
      ],
      kept: 'none',
      differs: 'contradiction',
      because,
    },
    unknown: 'unknown',
  }),
);

describe('the value at a path', () => {
  it.each([
    ['date', { type: 'period', period: { start: { value: '1958-06-15' } } }],
    ['known', { type: 'date', date: { value: '2026-01' } }],
    ['place', { type: 'words', words: { fr: 'Tours', ja: 'トゥール' } }],
    ['summed.french', { type: 'count', count: { n: 22 }, derived: false }],
    ['printed.total', { type: 'count', count: { n: 42 }, derived: false }],
    ['undecided', { type: 'undecided' }],
    ['unknown', { type: 'not-known', state: { is: 'unknown' } }],
    ['unknown.total', { type: 'not-known', state: { is: 'unknown' } }],
  ])('can be printed: %s', (path, value) => {
    expect(valueAt(record, path)).toMatchObject(value);
  });

  it('is the sum of the sides where no source prints a total, and says so', () => {
    expect(valueAt(record, 'summed.total')).toEqual({
      type: 'count',
      count: { n: 42, qualifier: 'about' },
      derived: true,
    });
  });

  it.each(['half.total', 'title', 'title.fr', 'summed', 'nothing', 'known.value'])('is none at %s', (path) => {
    expect(valueAt(record, path)).toBeUndefined();
  });
});

describe('a sum', () => {
  it.each([
    ['exact', 'exact', 'exact'],
    ['exact', 'about', 'about'],
    ['more-than', 'exact', 'more-than'],
    ['nearly', 'nearly', 'nearly'],
    ['at-least', 'nearly', 'about'],
  ] as const)('of %s and %s is %s', (a, b, qualifier) => {
    expect(sumOf({ n: 1, qualifier: a }, { n: 2, qualifier: b })).toEqual({ n: 3, qualifier });
  });
});
