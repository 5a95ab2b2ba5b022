/** Compares the description of the package with its contents. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageInfo, packagePayload } from '../../scripts/package/package-payload.ts';
import { roCrateOf, type Entity } from '../../src/exports/ro-crate.ts';
import { stateDay } from '../../src/archive/queries/changes.ts';
import { dataVersion } from '../../src/exports/version.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { contentFolder } from '../../src/reader/read-content.ts';
import { base, folder, identifiers, site } from '../built-site.ts';

const archive = await readArchive();
const parts = { archive, site: folder, content: contentFolder(), address: { base, site, identifiers } };
const payload = new Map(packagePayload(parts).map(({ path, read }) => [path, read]));

function textOf(path: string): string {
  return new TextDecoder().decode(payload.get(path)?.());
}

const crate = JSON.parse(textOf('ro-crate-metadata.json')) as { '@context': unknown; '@graph': Entity[] };
const entities = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));
const root = entities.get('./') ?? { '@id': '' };

/** Lists every reference of an entity to another. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('@id' in value && Object.keys(value).length === 1) return [String(value['@id'])];
  return Object.values(value).flatMap(references);
}

describe('the description of the package by RO-Crate 1.2', () => {
  it('says by which specification it is written, and of what', () => {
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.2/context');
    expect(entities.get('ro-crate-metadata.json')).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    });
  });

  it('gives the whole its name, description, licence and the day of its state', () => {
    expect(root).toMatchObject({
      '@type': 'Dataset',
      datePublished: stateDay(archive),
      version: dataVersion(archive),
    });
    for (const property of ['name', 'description', 'license', 'author']) expect(root[property]).toBeTruthy();
  });

  it('describes each thing once, and whatever it refers to', () => {
    expect(entities.size).toBe(crate['@graph'].length);
    const all = crate['@graph'].flatMap((entity) => Object.values(entity).flatMap(references));
    expect(all.filter((id) => !entities.has(id) && id !== 'https://w3id.org/ro/crate/1.2')).toEqual([]);
  });

  it('reaches each file and folder from the whole', () => {
    const reached = new Set(['./']);
    for (const id of reached) for (const part of references(entities.get(id)?.['hasPart'])) reached.add(part);
    const described = crate['@graph'].filter(({ '@type': type }) => type === 'File' || type === 'Dataset');
    expect(described.map((entity) => entity['@id']).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('names only what is there, at its length', () => {
    const paths = [...payload.keys()];
    for (const entity of crate['@graph']) {
      const id = entity['@id'];
      if (entity['@type'] === 'File') expect(entity['contentSize'], id).toBe(String(payload.get(id)?.().length));
      if (entity['@type'] === 'Dataset' && id !== './')
        expect(
          paths.some((path) => path.startsWith(id)),
          id,
        ).toBe(true);
    }
  });

  it('describes every file of the open data, as the data package does', () => {
    const { resources } = JSON.parse(textOf('site/data/datapackage.json')) as {
      resources: { path: string | string[] }[];
    };
    const described = (path: string): boolean =>
      entities.has(`site/data/${path}`) || entities.has(`site/data/${path.replace(/[^/]*$/, '')}`);
    expect(resources.flatMap(({ path }) => path).filter((path) => !described(path))).toEqual([]);
  });

  it('is the same each time', () => {
    const sizes = new Map(
      [...payload]
        .filter(([path]) => /^site\/|^[^/]+$|^licences\//.test(path))
        .map(([path, read]) => [path, read().length]),
    );
    const citation = { abstract: '', authors: [], keywords: [] };
    expect(JSON.stringify(roCrateOf(archive, sizes, citation))).toBe(
      JSON.stringify(roCrateOf(archive, sizes, citation)),
    );
  });
});

describe('the payload of the package', () => {
  it('has the site, its copy, the data, the content, licences and how to cite', () => {
    expect([...payload.keys()]).toEqual(
      expect.arrayContaining([
        'site/index.html',
        'site/data/datapackage.json',
        'copy/index.html',
        'content/series.yaml',
        'LICENSE',
        'LICENSE-CONTENT.md',
        'licences/archivo.txt',
        'CITATION.cff',
        'README.fr.txt',
        'README.ja.txt',
      ]),
    );
  });

  it('says how to cite it by its version and the day of its state', () => {
    const cited = parse(textOf('CITATION.cff')) as Record<string, unknown>;
    expect(cited).toMatchObject({ version: dataVersion(archive), 'date-released': stateDay(archive) });
    expect(cited['url']).toBe(site && site + base);
  });

  it('names each file that the note to read first names', () => {
    const named = [...textOf('README.fr.txt').matchAll(/^\S.*\/$|^[\w.-]+\.\w+$/gm)].map(([path]) => path);
    expect(named.length).toBeGreaterThan(4);
    expect(
      named.filter((name) => ![...payload.keys()].some((path) => path.startsWith(name.split(', ').at(-1) ?? ''))),
    ).toEqual([]);
  });

  it('bears the day of the last change, not that of the packing', () => {
    expect(new Map(packageInfo(parts)).get('Bagging-Date')).toBe(stateDay(archive));
  });
});
