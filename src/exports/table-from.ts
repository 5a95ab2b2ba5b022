import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Shape, Words } from '../schema/meaning.ts';
import { descriptionAt } from '../schema/fields.ts';
import { oneSide } from '../schema/controlled-words.ts';
import { ref, refs } from '../schema/id.ts';
import { fieldIn, formOf, schemaAt } from '../schema/side.ts';
import { nameIn } from '../schema/words.ts';
import { evidenceColumns, idColumn, valueColumns, valueIn } from './columns.ts';
import { typeset, type Cell, type FilledColumn, type Table } from './table.ts';
import texts from './tables.json' with { type: 'json' };
import { uriOf } from './uri.ts';

interface TableMaker<Row extends object> {
  /** Its name, under which `tables.json` has its title and its description, and those of columns that no schema describes. */
  readonly name: keyof typeof texts.tables;
  /** The names of the columns of the primary key; empty if one of them could be empty. */
  readonly key: string;
  readonly rows: (archive: Archive) => Iterable<Row>;
  readonly schema?: z.ZodType;
  /**
   * The schemas of further fields of a row, which are made from other records and are not `shared`, or of fields that a row has in another
   * form.
   */
  readonly more?: Shape;
  /** As of `recordTable`: `kind act.fr latitude=coordinates.lat`. */
  readonly columns: string | readonly (string | FilledColumn<Row>)[];
}

/** The fields that rows of several tables have beside those of their record. */
const shared: Shape = {
  edition: ref('editions'),
  declaration: ref('declarations'),
  theme: ref('themes'),
  authority: ref('authorities'),
  side: oneSide(),
  kind: z.string(),
  record: z.string(),
  path: z.string(),
  fr: nameIn.fr,
  ja: nameIn.ja,
  sources: refs('sources'),
};
const sharedTexts: Readonly<Partial<Record<string, Words>>> = texts.shared;

export function tableFrom<Row extends object>(maker: TableMaker<Row>): (archive: Archive) => Table {
  const { name, key, rows, schema = z.unknown(), more = {} } = maker;
  const { $title: title, $description: description, ...others } = texts.tables[name];
  const own: Partial<Record<string, Words>> = others;
  const unused = new Set(Object.keys(own));
  const describe = (column: string, otherwise = sharedTexts[column]): Words => {
    const found = own[column] ?? otherwise;
    unused.delete(column);
    if (!found) throw new Error(`src/exports/tables.json does not describe “${column}” of the table “${name}”.`);
    return found;
  };
  const columnsOf = (spec: string): readonly FilledColumn<Row>[] => {
    const [path = '', column = path.replaceAll('.', '_')] = spec.split('=').reverse();
    const read = (row: Row) => path.split('.').reduce<unknown>(valueIn, row);
    if (path.split('.').at(-1) === 'evidence') return evidenceColumns(read);
    const field = fieldIn(schema, path.split('.')[0] ?? '');
    const isOwn = field !== undefined && !formOf(field).meaning.isMetadata;
    const given = more[path] ?? (isOwn ? undefined : shared[path]);
    // The id of a record is its name in a file, that of a line is one beside its fields.
    if (path === 'id' && !isOwn && !given) return [{ ...idColumn, cell: (row) => read(row) as Cell }];
    const text = (given && sharedTexts[column]) ?? (isOwn || !given ? descriptionAt(schema, path) : undefined);
    return valueColumns(column, given ?? schemaAt(schema, path), describe(column, text), read);
  };
  const columns = (typeof maker.columns === 'string' ? [maker.columns] : maker.columns)
    .flatMap((spec) => (typeof spec === 'string' ? spec.split(' ').flatMap(columnsOf) : spec))
    .map((column) => ({ ...column, description: typeset(column.description ?? describe(column.name)) }));
  if (unused.size > 0) throw new Error(`The table “${name}” has no columns ${[...unused].join(', ')}.`);
  return (archive) => ({
    name,
    title: typeset(title),
    description: typeset(description),
    key: key ? key.split(' ') : [],
    columns: columns.map(({ cell: _, type = 'string', ...column }) => ({ ...column, type })),
    rows: Array.from(rows(archive), (row) =>
      columns.map(({ cell, isAddress }) => {
        const value = cell(row);
        return isAddress && typeof value === 'string' ? uriOf(value) : value;
      }),
    ),
  });
}
