import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nodeOf } from './node.ts';
import { valueBySource, sourcedValuesAt, sourcesKept, valuesOf } from './sourced-values.ts';
import { claim, shortClaim, statement } from './schema/claim.ts';
import { count } from './schema/count.ts';
import { period } from './schema/partial-date.ts';

const counts = claim({
  french: count('persons').optional(),
  japanese: count('persons').optional(),
  total: count('persons').optional(),
});
const because = { fr: 'x', ja: 'x' };

const schema = z.strictObject({
  kept: counts,
  undecided: counts,
  days: shortClaim('on', period),
  lines: z.array(statement({ id: z.string(), date: shortClaim('on', period) })),
});

const record = nodeOf(
  schema,
  schema.parse({
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
    undecided: {
      versions: [
        { total: '1', sources: ['a'] },
        { total: '2', sources: ['b'] },
      ],
      kept: 'none',
      differs: 'contradiction',
      because,
    },
    days: { on: '2016-10-03/06', sources: ['a'] },
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
    ['the one field of a short fact', 'days', 'a', ['period']],
    ['nothing at a path that leads nowhere', 'kept.nothing', 'a', []],
  ])('is %s', (_, path, source, said) => {
    expect(numbers(path, source)).toEqual(said);
  });

  it('is a value of a line, whichever version of the line it stands in', () => {
    expect(valueBySource(record, 'lines.one.date', 'b')).toMatchObject({ period: { start: { value: '2017' } } });
  });

  it('is not one value where there are several', () => {
    expect(valueBySource(record, 'kept.french', 'c')).toBeUndefined();
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
