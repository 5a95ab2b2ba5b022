import type { Archive } from '../archive/archive.ts';
import { csvOf } from './csv.ts';
import { dataPackageOf, type DataFile } from './data-package.ts';
import { mapsOf } from './geojson.ts';
import { publishedKinds, publishedRecord, recordSchemaOf, recordsOfKind, recordFile } from './published-record.ts';
import { tablesOf } from './tables.ts';
import { memoize } from '../text/memoize.ts';

const mediaTypes = { csv: 'text/csv', json: 'application/json', geojson: 'application/geo+json' } as const;

function dataFile(path: string, text: string): DataFile {
  const ending = path.slice(path.lastIndexOf('.') + 1) as keyof typeof mediaTypes;
  return { path, mediaType: mediaTypes[ending], text, bytes: Buffer.byteLength(text) };
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function* tableFiles(archive: Archive): Generator<DataFile> {
  for (const table of tablesOf(archive)) yield dataFile(`${table.name}.csv`, csvOf(table));
  for (const map of mapsOf(archive)) yield dataFile(`${map.name}.geojson`, jsonText(map));
}

function* recordFiles(archive: Archive): Generator<DataFile> {
  for (const kind of publishedKinds) {
    for (const [id, record] of recordsOfKind(archive, kind)) {
      // One line each: the concatenated files of a kind are JSON Lines.
      yield dataFile(recordFile(kind, id), `${JSON.stringify(publishedRecord(archive, kind, id, record))}\n`);
    }
    yield dataFile(`schemas/records/${kind}.json`, jsonText(recordSchemaOf(kind)));
  }
}

export const dataFiles = memoize((archive: Archive): ReadonlyMap<string, DataFile> => {
  const files = new Map([...tableFiles(archive), ...recordFiles(archive)].map((one) => [one.path, one]));
  const descriptor = dataFile('datapackage.json', jsonText(dataPackageOf(archive, files)));
  return new Map([...files, [descriptor.path, descriptor]]);
});
