import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claim, shortClaim, statement, headedList } from './claim.ts';
import { count } from './count.ts';
import { id, ids } from './id.ts';
import { nodeOf, typedPath } from './node.ts';
import { expand, field } from './short-form.ts';
import { partialDate, period } from './partial-date.ts';
import { personHere } from './edition.ts';
import { item } from './programme.ts';
import { title } from './title.ts';
import { text } from './words.ts';
import { issuesOf, parseTyped } from '../../tests/fixtures/typed.ts';

const attendance = claim({
  french: count('persons').optional(),
  japanese: count('persons').optional(),
  total: count('persons').optional(),
});
const dates = claim({ days: field(period), sessions: field(period) });
const line = statement({ authority: id, printed: field(text) });

/** The codes of the mistakes in a value, with their paths. */
function mistakesIn(schema: z.ZodType, typed: unknown): string[] {
  return issuesOf(schema, typed).map((issue) => {
    const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : issue.code;
    return [...typedPath(nodeOf(schema, expand(schema, typed), 'typed'), issue.path), code].join('.');
  });
}

const sources = ['clair-edition-5'];
it.each<[string, z.ZodType, unknown, unknown]>([
  ['one id and a list of one', ids, 'tours', ['tours']],
  ['a printed title and an official one', title, { fr: 'Ville', sources }, { fr: { official: 'Ville' }, sources }],
  ['a date alone and the date of a fact', shortClaim('on', period), '1958-06-15', { on: '1958-06-15' }],
  [
    'sources alone and the part that a person took',
    personHere,
    { person: 'a', hosts: sources },
    { person: 'a', hosts: { sources } },
  ],
  [
    'one chair and a list of one',
    item,
    { id: 'ed5-opening', kind: 'ceremony', date: '2016-10-05', chair: { person: 'a' }, sources },
    { id: 'ed5-opening', kind: 'ceremony', date: '2016-10-05', chair: [{ person: 'a' }], sources },
  ],
  [
    'a headed list and lines with their own sources',
    headedList(line),
    { sources, list: [{ authority: 'tours', printed: 'トゥール' }] },
    [{ authority: 'tours', printed: 'トゥール', sources }],
  ],
  [
    'an item and one that says that it was held',
    item,
    { id: 'ed5-visit', kind: 'visit', date: '2016-10-05', sources },
    { id: 'ed5-visit', kind: 'visit', status: 'held', date: '2016-10-05', sources },
  ],
])('short and long forms fold to equal values: %s', (_, schema, short, long) => {
  const folded = parseTyped(schema, short);
  expect(folded).toEqual(parseTyped(schema, long));
  expect(folded).toBeDefined();
});

const because = { fr: 'Rien ne départage.', ja: '決められない。' };

describe('a fact', () => {
  it('keeps its value apart from what is said about it', () => {
    const fact = parseTyped(attendance, {
      french: '22',
      total: 'about 41',
      fr: 'liste',
      ja: '一覧',
      sources: ['a', 'b'],
    });
    expect(fact).toMatchObject({
      is: 'known',
      value: { french: { n: 22, qualifier: 'exact' }, total: { n: 41, qualifier: 'about' } },
      words: { fr: 'liste', ja: '一覧' },
      evidence: { basis: { kind: 'sources', sources: ['a', 'b'] } },
      others: [],
    });
  });

  it('may have a version that is known by its words alone', () => {
    const fact = parseTyped(attendance, {
      french: '22',
      sources: ['a'],
      others: [{ fr: 'une vingtaine', ja: '20前後', differs: 'wording', sources: ['b'] }],
    });
    expect(fact).toMatchObject({ others: [{ value: {}, words: { fr: 'une vingtaine', ja: '20前後' } }] });
  });

  it('refuses a name as a disagreement where there is none', () => {
    expect(mistakesIn(attendance, { id: 'one', french: '1', sources: ['a'] })).toEqual(['differs-missing']);
  });
});

const versions = [
  { said: '2019-11', for: '2020-11-17/19', sources: ['a'] },
  { said: '2019-11-15', for: '2020-11-16/19', sources: ['b'] },
];
const status = claim({ status: z.enum(['planned', 'held']), said: partialDate.optional(), for: period.optional() });

it.each([
  ['no word on how they differ', { versions, kept: 'none', because }, ['versions.differs-missing']],
  ['no reason', { versions, kept: 'none', differs: 'moment' }, ['versions.reason-missing']],
  ['sources of its own', { versions, kept: 'none', differs: 'moment', because, sources: ['a'] }, ['unrecognized_keys']],
])('a fact that is undecided refuses %s', (_, typed, mistakes) => {
  expect(mistakesIn(status, { status: 'planned', ...typed })).toEqual(mistakes);
});

it('a mistake in a fact keeps its path', () => {
  expect(mistakesIn(claim({ days: period }), { days: '2016-10-32', sources: ['a'] })).toEqual(['days.impossible-date']);
});

it('the name of what is folded into a fact is no field of it', () => {
  const typed = { days: '2016', evidence: 'x', sources: ['a'] };
  expect(mistakesIn(claim({ days: period }), typed)).toEqual(['unrecognized_keys']);
  expect(mistakesIn(statement({ days: period }), typed)).toEqual(['unrecognized_keys']);
});

describe('a fact without value', () => {
  it.each(['unknown', 'not-stated', 'not-applicable'])('is one of three words: %s', (word) => {
    expect(parseTyped(dates, word)).toEqual({ is: word });
  });

  it.each(['none', 'null', '', 'Unknown'])('is no other word: “%s”', (word) => {
    expect(issuesOf(dates, word)).not.toEqual([]);
  });
});
