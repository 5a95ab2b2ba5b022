import { expect, it } from 'vitest';
import { item } from './programme.ts';
import { issuesOf, parseTyped } from '../../tests/fixtures/typed.ts';

const own = { id: 'ed5-item', date: '2016-10-05', sources: ['a'] };

it.each(['plenary', 'roundtable', 'workshop'])(
  'an item of a programme has a title, or says that none is known: a %s',
  (kind) => {
    expect(issuesOf(item, { ...own, kind, title: 'not-stated' })).toEqual([]);
    expect(issuesOf(item, { ...own, kind })).toMatchObject([
      { path: ['title'], params: { code: 'missing-field', field: 'title' } },
    ]);
  },
);

it('gives the chair and the place of an item its sources, unless they have their own', () => {
  const parts = { chair: [{ person: 'b', sources: ['b'] }, { person: 'c' }], place: { fr: 'Mairie', ja: '市庁舎' } };
  expect(parseTyped(item, { ...own, kind: 'visit', ...parts })).toMatchObject({
    evidence: { basis: { sources: ['a'] } },
    chair: [{ evidence: { basis: { sources: ['b'] } } }, { evidence: { basis: { sources: ['a'] } } }],
    place: { evidence: { basis: { sources: ['a'] } } },
  });
});

it.each([
  ...['visit', 'ceremony', 'committee', 'other'].map((kind) => ({ kind })),
  ...['09:30', '23:59', 'morning', 'evening'].map((time) => ({ kind: 'visit', time })),
])('an item of a programme needs no title where nobody gives one, and may have an hour: %o', (typed) => {
  expect(issuesOf(item, { ...own, ...typed })).toEqual([]);
});

it.each(['9:30', '24:00', '09:60', '9h30', 'noon'])('an item of a programme does not begin at %s', (time) => {
  expect(issuesOf(item, { ...own, kind: 'visit', time })).toMatchObject([{ path: ['time'], message: 'bad-time' }]);
});
