import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nodeOf } from '../schema/node.ts';
import { claim, shortClaim, statement } from '../schema/claim.ts';
import { count } from '../schema/count.ts';
import { field } from '../schema/short-form.ts';
import { partialDate, period } from '../schema/partial-date.ts';
import { title } from '../schema/title.ts';
import { words } from '../schema/words.ts';
import { sumOf, valueAt, sourcedValuesAt, sourcesKept, valuesOf } from './value-at.ts';
import { parseTyped } from '../../tests/fixtures/typed.ts';

const counts = claim({
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
  summed: counts,
  printed: counts,
  half: counts,
  undecided: counts,
  unknown: counts,
  kept: counts,
  lines: z.array(statement({ id: z.string(), date: shortClaim('on', period) })),
});

const record = nodeOf(
  schema,
  parseTyped(schema, {
    date: { on: '1958-06-15', sources: ['a'] },
    known: '2026-01',
    place: { fr: 'Tours', ja: 'トゥール' },
    title: { fr: 'Économie', sources: ['a'] },
    summed: { french: '22', japanese: 'about 20', sources: ['a'] },
    printed: { french: '22', japanese: '19', total: '42', sources: ['a'] },
    half: { french: '22', sources: ['a'] },
    undecided: {
      versions: [
        { total: '1', sources: ['a'] },
        { total: '2', sources: ['b'] },
      ],
      kept: 'none',
      differs: 'contradiction',
      because,
    },
    unknown: 'unknown',
    kept: {
      french: '22',
      japanese: '19',
      because,
      sources: ['a', 'b'],
      derived: ['japanese'],
      others: [
        { french: 'about 20', differs: 'wording', sources: ['c'] },
        { french: '21', total: '40', differs: 'contradiction', sources: ['c', 'd'] },
      ],
    },
    lines: [
      {
        id: 'one',
        date: '2016',
        sources: ['a'],
        others: [{ date: '2017', differs: 'moment', because, sources: ['b'] }],
      },
    ],
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

it.each([
  ['exact', 'exact', 'exact'],
  ['exact', 'about', 'about'],
  ['more-than', 'exact', 'more-than'],
  ['nearly', 'nearly', 'nearly'],
  ['at-least', 'nearly', 'about'],
] as const)('a sum of %s and %s is %s', (a, b, qualifier) => {
  expect(sumOf({ n: 1, qualifier: a }, { n: 2, qualifier: b })).toEqual({ n: 3, qualifier });
});

const numbers = (path: string, source: string) =>
  valuesOf(record, path, source).map((one) => (one.type === 'count' ? one.count.n : one.type));

describe('what a source says at a path', () => {
  it.each([
    ['the kept value', 'kept.french', 'b', [22]],
    ['a value that is not kept', 'kept.total', 'd', [40]],
    ['one of the versions of which none is kept', 'undecided.total', 'b', [2]],
    ['each of its values, where it says several', 'kept.french', 'c', [20, 21]],
    ['nothing of what only follows from it', 'kept.japanese', 'a', []],
    ['nothing of a sum that it does not print', 'kept.total', 'a', []],
    ['nothing where it is no source', 'kept.french', 'e', []],
    ['the one field of a short fact', 'date', 'a', ['period']],
    ['nothing at a path that leads nowhere', 'kept.nothing', 'a', []],
  ])('is %s', (_, path, source, said) => {
    expect(numbers(path, source)).toEqual(said);
  });

  it('is a value of a line, whichever version of the line it stands in', () => {
    expect(valueAt(record, 'lines.one.date', 'b')).toMatchObject({ period: { start: { value: '2017' } } });
  });

  it('is not one value where there are several', () => {
    expect(valueAt(record, 'kept.french', 'c')).toBeUndefined();
  });
});

describe('the sources of a kept value', () => {
  it.each([
    ['kept.french', ['a', 'b']],
    ['kept.japanese', ['a', 'b']],
    ['kept.total', ['a', 'b']],
    ['undecided.total', []],
  ])('are those of %s, of a total those of its sides', (path, sources) => {
    expect(sourcesKept(record, path)).toEqual(sources);
  });

  it('come with those of the other versions, which are not kept', () => {
    expect(sourcedValuesAt(record, 'kept.french').map(({ isKept }) => isKept)).toEqual([true, false, false]);
  });
});
