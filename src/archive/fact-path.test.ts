import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { differsOf, factsOf, isClaim, isAtOrBelow, lookUp, pathsOf, versionsBetween, versionsOf } from './fact-path.ts';
import { nodeOf } from './node.ts';
import { claim, statement } from './schema/claim.ts';
import { count } from './schema/count.ts';
import { id } from './schema/id.ts';
import { field } from './schema/not-known.ts';
import { participants } from './schema/edition.ts';
import { period } from './schema/partial-date.ts';
import { item } from './schema/programme.ts';

const schema = z.strictObject({
  dates: claim({ days: field(period), sessions: field(period) }),
  venues: field(z.array(statement({ place: id }))),
  programme: z.array(item),
  attendance: z.strictObject({ persons: claim({ total: count('persons') }) }),
  participants,
});

const record = nodeOf(
  schema,
  schema.parse({
    dates: { days: '2016-10-03/06', sessions: 'unknown', sources: ['a'] },
    venues: 'not-stated',
    programme: [
      { id: 'ed5-opening', kind: 'ceremony', date: 'unknown', sources: ['a'] },
      {
        id: 'ed5-workshop-1',
        kind: 'workshop',
        date: '2016-10-05',
        title: { fr: 'unknown', ja: '経済', sources: ['b'] },
        sources: ['a'],
      },
    ],
    attendance: {
      persons: {
        total: 'about 170',
        fr: 'x',
        ja: 'x',
        sources: ['a'],
        others: [{ total: '150', fr: 'x', ja: 'x', differs: 'wording', sources: ['b'] }],
      },
    },
    participants: {
      complete: 'both',
      sources: ['a'],
      list: [{ authority: 'tours', printed: 'トゥール' }],
      not_proven: [{ authority: 'nancy', sources: ['a'] }],
    },
  }),
);

describe('a path', () => {
  it.each([
    ['dates.days', { start: { value: '2016-10-03' }, end: { value: '2016-10-06' } }],
    ['dates.sessions', { is: 'unknown' }],
    ['venues', { is: 'not-stated' }],
    ['programme.ed5-opening.date', { is: 'unknown' }],
    ['programme.ed5-workshop-1.title.ja', { text: '経済', status: 'official' }],
    ['attendance.persons.total', { n: 170, qualifier: 'about' }],
    ['participants.tours', { printed: 'トゥール' }],
    ['participants.list.tours', { printed: 'トゥール' }],
    ['participants.not_proven.nancy', { authority: 'nancy' }],
  ])('leads through claims and lists to what it names: %s', (path, found) => {
    expect(lookUp(record, path)?.value).toMatchObject(found);
  });

  it.each([
    'date',
    'dates.day',
    'programme.0',
    'programme.ed5-opening.title.fr',
    'participants.lyon',
    '',
    'venues.0',
    'dates.is.x',
  ])('leads nowhere where nothing stands: “%s”', (path) => {
    expect(lookUp(record, path)).toBeUndefined();
  });

  it.each([
    ['dates', 'dates', true],
    ['dates.days', 'dates', true],
    ['dates_context', 'dates', false],
    ['dates', 'dates.days', false],
  ])('%s within %s: %s', (path, whole, within) => {
    expect(isAtOrBelow(path, whole)).toBe(within);
  });
});

describe('the facts of a record', () => {
  it('have a path by names and a way by places, the whole before its parts', () => {
    expect(factsOf(record).map(({ path, at }) => [path, at.join('/')])).toEqual([
      ['dates', 'dates'],
      ['dates.sessions', 'dates/sessions'],
      ['venues', 'venues'],
      ['programme.ed5-opening', 'programme/0'],
      ['programme.ed5-opening.date', 'programme/0/date'],
      ['programme.ed5-workshop-1', 'programme/1'],
      ['programme.ed5-workshop-1.title', 'programme/1/title'],
      ['programme.ed5-workshop-1.title.fr', 'programme/1/title/fr'],
      ['attendance.persons', 'attendance/persons'],
      ['participants.tours', 'participants/list/0'],
      ['participants.not_proven.nancy', 'participants/not_proven/0'],
    ]);
  });

  it('are each found again by their path', () => {
    for (const { path, node } of factsOf(record)) expect(lookUp(record, path)?.value).toBe(node);
  });

  it('have a version for the value that is kept and one for each other', () => {
    const versions = factsOf(record).map(({ path, node }) => [path, versionsOf(node).length]);
    expect(Object.fromEntries(versions)).toMatchObject({ 'attendance.persons': 2, dates: 1, 'dates.sessions': 0 });
  });
});

describe('the paths of a record', () => {
  it('name every value, line and list, and nothing inside a value', () => {
    const paths = [...pathsOf(record)];
    expect(paths).toEqual(
      expect.arrayContaining(['dates.days', 'programme', 'programme.ed5-workshop-1.title.ja', 'participants.tours']),
    );
    expect(paths.filter((path) => /start|precision|qualifier|status$|evidence|others/.test(path))).toEqual([
      'programme.ed5-opening.status',
      'programme.ed5-workshop-1.status',
    ]);
  });

  it('all lead somewhere', () => {
    expect([...pathsOf(record)].filter((path) => lookUp(record, path) === undefined)).toEqual([]);
  });
});

it.each([
  ['named on the fact: the kept value and all others', ['dates', undefined, undefined], 'dates', [0, 1, 2]],
  ['named on the fact, one other having a name of its own', ['dates', undefined, 'planned'], 'dates', [0, 1]],
  ['named on another version: the kept value and that version', ['dates', undefined, 'planned'], 'planned', [0, 2]],
  ['named on another version only', [undefined, 'french', 'total', undefined], 'total', [0, 2]],
])('the versions that a disagreement is between %s', (_, names, id, places) => {
  expect(versionsBetween(names, id)).toEqual(places);
});

describe('how the versions of a fact differ', () => {
  const because = { fr: 'Compte.', ja: '集計。' };
  const counts = {
    id: 'counts',
    total: '52',
    because,
    sources: ['a'],
    others: [
      { total: '51', differs: 'extent', sources: ['b'] },
      { total: '54', differs: 'contradiction', sources: ['c'] },
      { id: 'rounded', total: 'about 50', differs: 'wording', sources: ['d'] },
    ],
  };
  const versions = [
    { total: '17', sources: ['a'] },
    { total: '18', sources: ['b'] },
  ];

  it.each([
    ['the gravest of all', counts, undefined, 'contradiction'],
    ['the gravest of those that one disagreement is between', counts, 'counts', 'contradiction'],
    ['that of the version that has the name', counts, 'rounded', 'wording'],
    ['that of all versions', { versions, kept: 'all', differs: 'moment', because }, undefined, 'moment'],
    ['none, where there is one version', { total: '52', sources: ['a'] }, undefined, undefined],
  ])('is %s', (_, typed, disagreement, expected) => {
    const fact = claim({ total: count('persons') }).parse(typed);
    expect(isClaim(fact) && differsOf(fact, disagreement)).toBe(expected);
  });
});
