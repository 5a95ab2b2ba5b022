/** The data package of the built site: its descriptor checked by the rules of Data Package 2.0, its tables read and typed by it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { folder } from './built-site.ts';

const name = z.string().regex(/^[-a-z0-9._]+$/);
/** A relative path with forward slashes, never out of the folder; or an address. */
const path = z.string().regex(/^(?:https?:\/\/\S+|(?![./~])(?!.*\.\.)[^\\\s]+)$/);
const words = z.string().min(1);
const inBoth = { title: words, titleJa: words, description: words, descriptionJa: words };

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  format: z.literal('uri').optional(),
  list: z
    .strictObject({ delimiter: z.string().length(1), itemType: z.enum(['string', 'integer']), names: name.optional() })
    .optional(),
  description: words,
  descriptionJa: words,
  missingValues: z.tuple([z.literal('')]).optional(),
  constraints: z
    .strictObject({ enum: z.array(z.string()).min(1).optional(), pattern: z.string().optional() })
    .optional(),
});

const foreignKey = z.strictObject({
  fields: z.array(z.string()).min(1),
  reference: z.strictObject({ resource: z.union([name, z.literal('')]), fields: z.array(z.string()).min(1) }),
});

const tableSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()).min(1).optional(),
  foreignKeys: z.array(foreignKey).min(1).optional(),
});

const resource = z.strictObject({
  name,
  path: z.union([path, z.array(path).min(2)]),
  profile: z.literal('tabular-data-resource').optional(),
  type: z.literal('table').optional(),
  ...inBoth,
  dialect: z
    .strictObject({
      $schema: z.literal('https://datapackage.org/profiles/2.0/tabledialect.json'),
      lineTerminator: z.literal('\r\n'),
    })
    .optional(),
  schema: tableSchema.optional(),
  jsonSchema: path.optional(),
  format: z.enum(['csv', 'geojson', 'jsonl']),
  mediatype: z.string(),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
});

const source = z.strictObject({ title: words, titleJa: words.optional(), path: path.optional() });

const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  languages: z.tuple([z.literal('fr'), z.literal('ja')]),
  ...inBoth,
  homepage: z.url().optional(),
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{6}$/),
  tablesVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
  licenses: z.array(z.strictObject({ name: z.literal('CC-BY-4.0'), title: words, path: z.url() })).min(1),
  contributors: z.array(z.strictObject({ title: words, roles: z.array(z.string()).min(1) })).min(1),
  sources: z.array(source).min(1),
  resources: z.array(resource).min(1),
});

type TableSchema = z.output<typeof tableSchema>;
type Field = z.output<typeof field>;
export type Resource = z.output<typeof resource>;

/** Reads a file below `/data/` as text. */
function dataText(file: string): string {
  return readFileSync(join(folder, 'data', file), 'utf8');
}

/** Reads a file below `/data/` as JSON. */
export function dataJson(file: string): unknown {
  return JSON.parse(dataText(file));
}

/** The descriptor. Where it breaks a rule, tests cannot start. */
export const descriptor = dataPackage.parse(dataJson('datapackage.json'));

type Value = string | number | boolean | readonly (string | number)[] | null;

/** A table as read by its descriptor. */
interface ReadTable {
  readonly name: string;
  readonly schema: TableSchema;
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** Reads a table from its CSV. @throws if its header is not that of its fields */
function readTable(resource: Resource): ReadTable {
  const schema = tableSchema.parse(resource.schema);
  // A line with more or fewer fields is refused.
  const [header = [], ...lines]: string[][] = parse(dataText(resource.path as string), {
    bom: true,
    record_delimiter: '\r\n',
  });
  const names = schema.fields.map((one) => one.name);
  if (header.join() !== names.join())
    throw new Error(`${resource.name}: the header is ${header.join()}, the fields are ${names.join()}`);
  const rows = lines.map((line) =>
    Object.fromEntries(
      schema.fields.map((one, index) => [
        one.name,
        isEmpty(schema, one, line[index] ?? '') ? null : typed(one, line[index] ?? ''),
      ]),
    ),
  );
  return { name: resource.name, schema, rows };
}

/** True if a cell has no value: a word may say why, except in number fields, and where such words are the values. */
function isEmpty(schema: TableSchema, { type, missingValues }: Field, text: string): boolean {
  return (
    text === '' || (type !== 'integer' && type !== 'number' && (missingValues ?? schema.missingValues).includes(text))
  );
}

/** The value of a cell. */
function typed({ type, list }: Field, text: string): Value {
  if (list) {
    const members = text.split(list.delimiter);
    return list.itemType === 'integer' ? members.map(Number) : members;
  }
  if (type === 'boolean') return text === 'true';
  return type === 'string' ? text : Number(text);
}

/** The tables of the package, by their names. */
export const tables = new Map(
  descriptor.resources.flatMap((resource) => (resource.schema ? [[resource.name, readTable(resource)]] : [])),
);

/** The rows of a table. @throws if the package has no such table */
export function rowsOf(name: string): ReadTable['rows'] {
  const table = tables.get(name);
  if (!table) throw new Error(`The package has no table “${name}”.`);
  return table.rows;
}
