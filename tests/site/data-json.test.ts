import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { pageNames } from '../../src/site/pages.ts';
import { builtSites, exampleSite } from '../built-site.ts';
import { dataJson, readDataPackage, type Resource } from '../data-package.ts';

const descriptor = readDataPackage();
const described = descriptor.resources.filter((resource) => resource.jsonSchema !== undefined);

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addVocabulary(['titleJa', 'descriptionJa']);

function mistakesIn({ path, jsonSchema }: Resource): string[] {
  const validate = ajv.compile(dataJson(jsonSchema ?? '') as object);
  return [path].flat().flatMap((file) => {
    if (validate(dataJson(file))) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${file} ${instancePath} ${message ?? ''}`);
  });
}

describe('every JSON file', () => {
  it.each(described)('of $name holds to its published schema', (resource) => {
    expect(mistakesIn(resource)).toEqual([]);
  });

  it('would be told if it did not', () => {
    const validate = ajv.compile(dataJson('schemas/records/editions.json') as object);
    const edition = JSON.parse(exampleSite.read('data/editions/4-kagemitsu.json')) as {
      record: { status: { value: Record<string, unknown> }[] };
    };
    const [first] = edition.record.status;
    if (first) first.value['status'] = 'forgotten';
    expect(validate(edition)).toBe(false);
  });

  it('names its schema, its version and its licence', () => {
    const wrong = described.flatMap(({ path, jsonSchema = '' }) =>
      [path].flat().filter((file) => {
        const { $schema, version, licence, sources } = dataJson(file) as Record<string, unknown>;
        const up = file.includes('/') ? '../' : '';
        const isSaid =
          version === descriptor.version &&
          licence === 'CC-BY-4.0' &&
          (sources !== undefined || file === 'sources.json');
        return $schema !== up + jsonSchema || !isSaid;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(builtSites)('every page of $name', ({ site }) => {
  it('leads in its head to a JSON file, and the page of a record to the file of that record', () => {
    const files = new Set(site.files());
    const single = new Set<string>(pageNames);
    const wrong = site.pages().flatMap(({ url, path, $, isRemoval }) => {
      if (isRemoval || !/^(?:fr|ja)\/(?!search\/)/.test(path)) return [];
      const hrefs = $('link[rel="alternate"][type="application/json"]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? '');
      const [, name = '', kind, id] = /^(?:fr|ja)\/(([^/]+)\/([^/]+))\/$/.exec(path) ?? [];
      const isRight =
        hrefs.length > 0 &&
        hrefs.every((href) => href.startsWith(site.base) && files.has(href.slice(site.base.length)));
      return isRight && (!id || single.has(name) || hrefs.includes(`${site.base}data/${kind ?? ''}/${id}.json`))
        ? []
        : [url];
    });
    expect(wrong).toEqual([]);
  });
});

interface Feature {
  type: string;
  id: string;
  geometry: { type: string; coordinates: number[] };
  properties: Record<string, unknown>;
}

/** The rules of RFC 7946 for a collection of points: positions are longitude, then latitude, in degrees of WGS 84. */
function isPoint({ type, geometry, properties, id }: Feature): boolean {
  const [longitude = NaN, latitude = NaN, ...more] = geometry.coordinates;
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && more.length === 0;
  return (
    type === 'Feature' &&
    geometry.type === 'Point' &&
    isOnEarth &&
    typeof properties === 'object' &&
    properties['id'] === id
  );
}

describe.each(['authorities', 'cities'])('the places of %s', (name) => {
  const places = dataJson(`${name}.geojson`) as { type: string; features: Feature[]; version: string; crs?: unknown };
  const rows = (dataJson(`${name}.json`) as { rows: { id: string }[] }).rows;

  it('are a collection of points after RFC 7946', () => {
    expect(places.type).toBe('FeatureCollection');
    expect(places.crs).toBeUndefined();
    expect(places.features.filter((feature) => !isPoint(feature))).toEqual([]);
  });

  it('lie in France or in Japan, on the side that they are of', () => {
    const wrong = places.features.filter(({ geometry, properties }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const isInJapan = longitude > 120 && latitude > 20;
      return isInJapan !== (properties['side'] === 'japanese');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are each a row of the table, once', () => {
    const ids = places.features.map(({ id }) => id);
    const known = new Set(rows.map(({ id }) => id));
    expect(ids.filter((id, index) => !known.has(id) || ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(0);
  });
});
