import { expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { citiesByEdition, citiesInOrder, editionsAt } from './city-links.ts';

const archive = {
  editions: new Map([
    ['1-nancy', { id: '1-nancy', ordinal: 1, hostIds: ['nancy'], associated: [] }],
    ['3-chartres', { id: '3-chartres', ordinal: 3, hostIds: ['chartres'], associated: [{ authority: 'compiegne' }] }],
    ['12-nancy', { id: '12-nancy', ordinal: 12, hostIds: ['nancy', 'metz'], associated: [] }],
  ]),
  cities: new Map(
    [
      { id: 'sakurai', role: 'associated' },
      { id: 'metz', role: 'host' },
      { id: 'compiegne', role: 'associated' },
      { id: 'chartres', role: 'host' },
      { id: 'nancy', role: 'host' },
    ].map((city) => [city.id, city]),
  ),
} as unknown as Archive;

it.each([
  ['nancy', ['1-nancy', '12-nancy'], [false, false]],
  ['metz', ['12-nancy'], [false]],
  ['compiegne', ['3-chartres'], [true]],
  ['sakurai', [], []],
])('the editions at %s are %j', (city, ids, associated) => {
  const found = editionsAt(archive, city);
  expect(found.map(({ edition }) => edition.id)).toEqual(ids);
  expect(found.map(({ isAssociated }) => isAssociated)).toEqual(associated);
});

it('cities stand in the order of their first editions, the host before the associated city of the same one', () => {
  expect(citiesInOrder(archive).map(({ id }) => id)).toEqual(['nancy', 'chartres', 'compiegne', 'metz', 'sakurai']);
});

it('cities stand in the order in which they first received an edition, those that received none last', () => {
  const order = ['nancy', 'chartres', 'metz', 'sakurai', 'compiegne'];
  expect(citiesByEdition(archive).map(({ id }) => id)).toEqual(order);
});
