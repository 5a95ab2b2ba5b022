import type { Archive } from '../archive/archive.ts';
import { csvOf, spreadsheetCsvOf } from './csv.ts';
import { dataPackageOf } from './data-package.ts';
import { geojsonOf, placesOf } from './geojson.ts';
import { publishedKinds, publishedRecord, recordSchemaOf, recordsOfKind } from './records/published-record.ts';
import { recordFile } from './record-file.ts';
import { jsonOf, jsonText } from './table-json.ts';
import { jsonSchemaOf, tableSchemaOf } from './table-schema.ts';
import { tablesOf } from './tables.ts';

/** A file of the open data, with its path below `/data/`. */
export interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
}

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
} as const;

type Extension = keyof typeof mediaTypes;

const encoder = new TextEncoder();

function file(path: string, text: string): DataFile {
  const extension = path.slice(path.lastIndexOf('.') + 1) as Extension;
  return { path, mediaType: mediaTypes[extension], text, bytes: encoder.encode(text).length };
}

function* tableFiles(archive: Archive): Generator<DataFile> {
  for (const table of tablesOf(archive)) {
    yield file(`${table.name}.csv`, csvOf(table));
    yield file(`${table.name}.excel.csv`, spreadsheetCsvOf(table));
    yield file(`${table.name}.json`, jsonText(jsonOf(archive, table)));
    yield file(`schemas/${table.name}.json`, jsonText(jsonSchemaOf(table)));
    yield file(`schemas/tables/${table.name}.json`, jsonText(tableSchemaOf(table)));
  }
  for (const places of placesOf(archive)) yield file(`${places.name}.geojson`, jsonText(geojsonOf(archive, places)));
}

function* recordFiles(archive: Archive): Generator<DataFile> {
  for (const kind of publishedKinds) {
    for (const [id, record] of recordsOfKind(archive, kind)) {
      // One line each: the concatenated files of a kind are JSON Lines.
      yield file(recordFile(kind, id), `${JSON.stringify(publishedRecord(archive, kind, id, record))}\n`);
    }
    yield file(`schemas/records/${kind}.json`, jsonText(recordSchemaOf(kind)));
  }
}

const made = new WeakMap<Archive, ReadonlyMap<string, DataFile>>();

/** Every open data file by its path, generated once. */
export function dataFiles(archive: Archive): ReadonlyMap<string, DataFile> {
  const before = made.get(archive);
  if (before) return before;
  const files = new Map([...tableFiles(archive), ...recordFiles(archive)].map((one) => [one.path, one]));
  const descriptor = file('datapackage.json', jsonText(dataPackageOf(archive, files)));
  const all = new Map([...files, [descriptor.path, descriptor]]);
  made.set(archive, all);
  return all;
}
