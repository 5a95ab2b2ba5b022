import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Authority } from '../archive/archive.ts';
import { placesOf } from './geojson.ts';

const archive = wholeArchive();

function mapOf(name: 'authorities' | 'cities', of = archive) {
  const map = placesOf(of).find((one) => one.name === name);
  if (!map) throw new Error(`There is no map of the ${name}.`);
  return map;
}

/** The features of the map of authorities, where one of them is otherwise. */
function featuresWith(id: string, change: Partial<Authority>) {
  const changed = new Map([...archive.authorities, [id, { ...get(archive.authorities, id), ...change }]]);
  return mapOf('authorities', { ...archive, authorities: changed }).features.features;
}

describe('a map', () => {
  it('puts the longitude of a place before its latitude, as RFC 7946 has it', () => {
    const gifu = mapOf('authorities').features.features.find(({ id }) => id === 'gifu');
    expect(gifu?.geometry).toEqual({ type: 'Point', coordinates: [136.722, 35.391] });
  });

  it('tells of a place whatever the record knows of it, and null of the rest', () => {
    const { evidence } = get(archive.authorities, 'gifu');
    const known = { area: 'essonne', kind: 'prefecture', fr: 'Gifu' } as const;
    const coded = { ...known, code: { number: '210005', evidence, others: [] } };
    expect(featuresWith('gifu', coded).find(({ id }) => id === 'gifu')?.properties).toMatchObject({
      ...known,
      code: '210005',
      id: 'gifu',
      side: 'japanese',
      basis: 'sources',
      sources: ['pref-gifu-exchanges-copy'],
    });
    const unknown = { code: undefined, area: undefined, kind: { is: 'unknown' }, fr: { is: 'unknown' } } as const;
    expect(featuresWith('gifu', unknown).find(({ id }) => id === 'gifu')?.properties).toMatchObject({
      code: null,
      area: null,
      kind: null,
      fr: null,
    });
  });

  it('leaves out an authority of which no place is known', () => {
    expect(featuresWith('gifu', { coordinates: undefined })).toEqual([]);
  });

  it('says which point of a place it has, where that is known', () => {
    const gifu = get(archive.authorities, 'gifu').coordinates;
    if (!gifu || !('evidence' in gifu)) throw new Error('The example knows no place of Gifu.');
    const [at] = featuresWith('gifu', { coordinates: { ...gifu, of: 'prefectural-office' } });
    const [somewhere] = featuresWith('gifu', { coordinates: { ...gifu, of: undefined } });
    expect([at?.properties?.['point'], somewhere?.properties?.['point']]).toEqual(['prefectural-office', null]);
  });

  it('of the cities has only those that hosted or are associated, with what each hosted', () => {
    const { coordinates } = get(archive.authorities, 'gifu');
    const valbourg = { ...get(archive.authorities, 'valbourg'), coordinates };
    const placed = { ...archive, authorities: new Map([...archive.authorities, ['valbourg', valbourg] as const]) };
    expect(
      mapOf('authorities', placed)
        .features.features.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['gifu', 'valbourg']);
    expect(mapOf('cities', placed).features.features).toMatchObject([
      { id: 'valbourg', properties: { role: 'host', editions: ['5-valbourg'] } },
    ]);
  });
});
