import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get } from './archive.ts';
import { differsOf, factsOf, isClaim, isAtOrBelow, lookUp, pathsOf, versionsBetween, versionsOf } from './fact-path.ts';
import { recordNode } from '../schema/kinds.ts';
import { claim } from '../schema/claim.ts';
import { count } from '../schema/count.ts';
import { parseTyped } from '../../tests/fixtures/typed.ts';

const archive = wholeArchive();
const record = recordNode('editions', get(archive.editions, '5-valbourg'));

describe('a path', () => {
  it.each([
    ['dates.days', { start: { value: '2016-10-03' }, end: { value: '2016-10-06' } }],
    ['committee', { is: 'unknown' }],
    ['programme.ed5-plenary.date', { is: 'unknown' }],
    ['programme.ed5-workshop-1.title.ja', { text: '経済・産業・観光', status: 'official' }],
    ['attendance.persons.total', { n: 170, qualifier: 'about' }],
    ['participants.minase', { printed: '水瀬市' }],
    ['participants.list.minase', { printed: '水瀬市' }],
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
    const facts = factsOf(record).map(({ path, at }) => `${path} ${at.join('/')}`);
    expect(facts.filter((line) => /^(?:dates|programme.ed5-plenary|participants.minase)\b/.test(line))).toEqual([
      'dates dates',
      'programme.ed5-plenary programme/3',
      'programme.ed5-plenary.date programme/3/date',
      'programme.ed5-plenary.title programme/3/title',
      'participants.minase participants/list/0',
    ]);
  });

  it('are each found again by their path, as every path leads somewhere', () => {
    for (const record of archive.editions.values().map((edition) => recordNode('editions', edition))) {
      for (const { path, node } of factsOf(record)) expect(lookUp(record, path)?.value).toBe(node);
      expect([...pathsOf(record)].filter((path) => lookUp(record, path) === undefined)).toEqual([]);
    }
  });

  it('have a version for the value that is kept and one for each other', () => {
    const versions = factsOf(record).map(({ path, node }) => [path, versionsOf(node).length]);
    const expected = { 'programme.ed5-workshop-2.title': 2, dates: 1, committee: 0 };
    expect(Object.fromEntries(versions)).toMatchObject(expected);
  });
});

it('the paths of a record name every value, line and list, and nothing inside a value', () => {
  const paths = [...pathsOf(record)];
  expect(paths).toEqual(
    expect.arrayContaining(['dates.days', 'programme', 'programme.ed5-workshop-1.title.ja', 'participants.minase']),
  );
  expect(paths.filter((path) => /start|precision|qualifier|evidence|others/.test(path))).toEqual([]);
});

it.each([
  ['named on the fact: the kept value and all others', ['dates', undefined, undefined], 'dates', [0, 1, 2]],
  ['named on the fact, one other having a name of its own', ['dates', undefined, 'planned'], 'dates', [0, 1]],
  ['named on another version: the kept value and that version', ['dates', undefined, 'planned'], 'planned', [0, 2]],
  ['named on another version only', [undefined, 'french', 'total', undefined], 'total', [0, 2]],
  ['without a name: the kept value and all others without one', [undefined, 'french', undefined], 'path', [0, 2]],
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
    const fact = parseTyped(claim({ total: count('persons') }), typed);
    expect(isClaim(fact) && differsOf(fact, disagreement)).toBe(expected);
  });
});
