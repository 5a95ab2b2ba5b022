import { describe, expect, it } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import { editionsAt } from './city-pair.ts';

const archive = {
  editions: new Map([
    ['1-nancy', { id: '1-nancy', hostIds: ['nancy'], associated: [] }],
    ['3-chartres', { id: '3-chartres', hostIds: ['chartres'], associated: [{ authority: 'compiegne' }] }],
    ['12-nancy', { id: '12-nancy', hostIds: ['nancy', 'metz'], associated: [] }],
  ]),
} as unknown as Archive;

describe('the editions at a city', () => {
  it.each([
    ['nancy', ['1-nancy', '12-nancy'], [false, false]],
    ['metz', ['12-nancy'], [false]],
    ['compiegne', ['3-chartres'], [true]],
    ['sakurai', [], []],
  ])('of %s are %j', (city, ids, associated) => {
    const found = editionsAt(archive, city);
    expect(found.map(({ edition }) => edition.id)).toEqual(ids);
    expect(found.map(({ isAssociated }) => isAssociated)).toEqual(associated);
  });
});
