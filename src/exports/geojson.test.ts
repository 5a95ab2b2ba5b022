import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Authority } from '../archive/archive.ts';
import { mapsOf } from './geojson.ts';

const archive = wholeArchive();
const gifu = get(archive.authorities, 'gifu');

/** The features of a map, where some authorities are otherwise. */
function featuresOf(map: 'authorities' | 'cities', ...changed: readonly Authority[]) {
  const authorities = new Map([...archive.authorities, ...changed.map((one) => [one.id, one] as const)]);
  return mapsOf({ ...archive, authorities }).find(({ name }) => name === map)?.features;
}

it('a map tells of a place what the record knows of it, and null of the rest', () => {
  const code = { number: '210005', evidence: gifu.evidence, others: [] };
  expect(featuresOf('authorities', { ...gifu, code, area: 'essonne' })).toMatchObject([
    { id: 'gifu', properties: { code: '210005', area: 'essonne' } },
  ]);
  expect(featuresOf('authorities', { ...gifu, kind: { is: 'unknown' }, fr: { is: 'unknown' } })).toMatchObject([
    { id: 'gifu', properties: { code: null, area: null, kind: null, fr: null } },
  ]);
});

it('the map of the cities has only those that hosted or are associated, with what each hosted', () => {
  const valbourg = { ...get(archive.authorities, 'valbourg'), coordinates: gifu.coordinates };
  expect(new Set(featuresOf('authorities', valbourg)?.map(({ id }) => id))).toEqual(new Set(['gifu', 'valbourg']));
  expect(featuresOf('cities', valbourg)).toMatchObject([
    { id: 'valbourg', properties: { role: 'host', editions: ['5-valbourg'] } },
  ]);
});
