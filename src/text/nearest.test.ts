import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const authorities = [
  'kumamoto',
  'kumamoto-pref',
  'kanazawa',
  'tours',
  'tours-agglomeration',
  'aix-en-provence',
  'nancy',
];

it.each([
  ['kumamotto', 'kumamoto'],
  ['kumamoto', 'kumamoto'],
  ['kumamoot', 'kumamoto'],
  ['kanasawa', 'kanazawa'],
  ['nanzy', 'nancy'],
  ['tour', 'tours'],
  ['aix-en-province', 'aix-en-provence'],
  ['provence-en-aix', 'aix-en-provence'],
])('the nearest id to %s is %s', (typed, meant) => {
  expect(nearest(typed, authorities)).toBe(meant);
});

it.each(['lyon', 'x', '', 'takamatsu', 'tours-agglomeration-et-communes'])(
  'the nearest id to “%s” is none',
  (typed) => {
    expect(nearest(typed, authorities)).toBeUndefined();
  },
);

it('the nearest id is the first of two that are as near', () => {
  expect(nearest('ed5-workshop-4', ['ed5-workshop-1', 'ed5-workshop-2'])).toBe('ed5-workshop-1');
});
