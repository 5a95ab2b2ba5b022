import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { whole } from '../../tests/fixtures/changed-content.ts';
import { buildArchive } from '../archive/build.ts';
import { formatPrintable } from '../i18n/format-printable.ts';
import { listSeparator } from './csv.ts';
import { dataFiles } from './data-files.ts';
import { datasetThing } from './json-ld.ts';
import { missingWords } from './table.ts';

const fieldSchema = z.object({
  name: z.string(),
  type: z.string(),
  description: z.string().min(1),
  descriptionJa: z.string().min(1),
  list: z.object({ itemType: z.string(), names: z.string().optional() }).optional(),
  missingValues: z.array(z.string()).optional(),
});
const tableSchema = z.object({
  fields: z.array(fieldSchema),
  primaryKey: z.array(z.string()).optional(),
  foreignKeys: z
    .array(
      z.object({
        fields: z.array(z.string()),
        reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
      }),
    )
    .optional(),
});
const descriptorSchema = z.object({
  sources: z.array(z.object({ title: z.string().min(1), path: z.string().optional() })),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.union([z.string(), z.array(z.string())]).transform((path) => [path].flat()),
      title: z.string().min(1),
      titleJa: z.string().min(1),
      description: z.string().min(1),
      descriptionJa: z.string().min(1),
      format: z.string(),
      bytes: z.number(),
      schema: tableSchema.optional(),
      jsonSchema: z.string().optional(),
    }),
  ),
});

const words = missingWords.map(({ value }) => value);

/** Returns the value of a CSV field, read according to its description. */
function valueOf(text: string, { type, list, missingValues = words }: z.infer<typeof fieldSchema>): unknown {
  if (missingValues.includes(text)) return list && text === '' ? [] : text === '' ? null : text;
  if (list) return text.split(listSeparator).map((member) => (list.itemType === 'integer' ? Number(member) : member));
  return type === 'string' ? text : JSON.parse(text);
}

/** Makes the open data of a new copy of the example archive, since results are cached for each archive. */
function openData() {
  const archive = buildArchive(whole.entries, formatPrintable);
  const files = dataFiles(archive);
  const textOf = (path: string): string => files.get(path)?.text ?? '';
  const descriptor = descriptorSchema.parse(JSON.parse(textOf('datapackage.json')));
  const tables = new Map(
    descriptor.resources.flatMap(({ name, path: [path = ''], schema }) => {
      if (!schema) return [];
      const [head = [], ...rows] = z.array(z.array(z.string())).parse(parse(textOf(path)));
      expect(head, name).toEqual(schema.fields.map((field) => field.name));
      const typed = rows.map((row) =>
        Object.fromEntries(schema.fields.map((field, index) => [field.name, valueOf(row[index] ?? '', field)])),
      );
      return [[name, { schema, rows: typed }] as const];
    }),
  );
  const columnsOf = (table: string, columns: readonly string[]): readonly string[] =>
    tables.get(table)?.rows.map((row) => JSON.stringify(columns.map((column) => row[column]))) ?? [];
  return { archive, files, textOf, descriptor, tables, columnsOf };
}

describe('the description of the open data', () => {
  it('tells of every file once, with its form and its length', () => {
    const { files, textOf, descriptor } = openData();
    const described = descriptor.resources.flatMap(({ path }) => path);
    const others = [...files.keys()].filter((path) => !path.startsWith('schemas/') && path !== 'datapackage.json');
    expect(described.toSorted()).toEqual(others.toSorted());
    for (const { path, bytes, format, name } of descriptor.resources) {
      expect(bytes, name).toBe(path.reduce((sum, one) => sum + new TextEncoder().encode(textOf(one)).length, 0));
      for (const one of path) expect(one.endsWith(format === 'jsonl' ? '.json' : `.${format}`), one).toBe(true);
    }
  });

  it('tells of each table as much in the linked data of its page', () => {
    const { archive, descriptor } = openData();
    const { distribution } = z
      .object({ distribution: z.array(z.object({ contentUrl: z.string(), contentSize: z.string() })) })
      .parse(datasetThing({ archive, locale: 'ja' }, ''));
    const tables = descriptor.resources.filter(({ format }) => format === 'csv' || format === 'json');
    expect(distribution.map(({ contentUrl, contentSize }) => [contentUrl, contentSize])).toEqual(
      tables.map(({ path, bytes }) => [`/data/${path.join()}`, `${String(bytes)} B`]),
    );
  });

  it('gives every resource a name of its own, and names schemas that are there', () => {
    const { files, descriptor } = openData();
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { jsonSchema } of descriptor.resources)
      if (jsonSchema) expect(files.has(jsonSchema), jsonSchema).toBe(true);
  });

  it('names the bibliography, and each data set that facts were taken from', () => {
    const { archive, descriptor } = openData();
    const references = [...archive.sources.values()].filter(({ kind }) => kind === 'reference-data');
    expect(descriptor.sources.map(({ title }) => title)).toEqual([
      'Bibliographie de l’archive',
      ...references.map(({ title }) => title.text),
    ]);
  });
});

describe('each table of the open data', () => {
  it('says as JSON what it says as CSV', () => {
    const { tables, textOf } = openData();
    for (const [name, { schema, rows }] of tables) {
      const json = z
        .object({ rows: z.array(z.record(z.string(), z.unknown())) })
        .parse(JSON.parse(textOf(`${name}.json`)));
      const withLists = json.rows.map((row) =>
        Object.fromEntries(
          schema.fields.map(({ name: field, list }) => [field, list ? (row[field] ?? []) : row[field]]),
        ),
      );
      expect(rows, name).toEqual(withLists);
    }
  });

  it('has rows, which its key tells apart', () => {
    const { tables, columnsOf } = openData();
    for (const [name, { schema, rows }] of tables) {
      expect(rows.length, name).toBeGreaterThan(0);
      if (schema.primaryKey) expect(new Set(columnsOf(name, schema.primaryKey)).size, name).toBe(rows.length);
    }
    const keyed = [...tables.values()].filter(({ schema }) => schema.primaryKey);
    expect(keyed.length).toBeGreaterThan(tables.size / 2);
  });

  it('has a row for each record of its kind, and no other', () => {
    const { archive, columnsOf } = openData();
    const kinds = [
      ...(['editions', 'items', 'declarations', 'cities', 'authorities', 'areas', 'twinnings'] as const),
      ...(['organisations', 'people', 'milestones', 'themes', 'sources'] as const),
    ];
    for (const kind of kinds)
      expect(columnsOf(kind, ['id']), kind).toEqual([...archive[kind].keys()].map((id) => JSON.stringify([id])));
  });

  it('names only rows that other tables have', () => {
    const { tables, columnsOf } = openData();
    let references = 0;
    for (const [name, { schema }] of tables) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(columnsOf(reference.resource || name, reference.fields));
        const lost = columnsOf(name, fields).filter(
          (one) => !there.has(one) && !words.includes(z.tuple([z.string().nullable()]).parse(JSON.parse(one))[0] ?? ''),
        );
        expect(lost, `${name}.${fields.join()}`).toEqual([]);
        references += 1;
      }
      for (const { name: column, list } of schema.fields) {
        if (!list?.names) continue;
        const there = new Set(columnsOf(list.names, ['id']));
        const members = tables.get(name)?.rows.flatMap((row) => z.array(z.string()).catch([]).parse(row[column])) ?? [];
        expect(
          members.filter((member) => !there.has(JSON.stringify([member]))),
          `${name}.${column}`,
        ).toEqual([]);
        references += 1;
      }
    }
    expect(references).toBeGreaterThan(20);
  });
});
