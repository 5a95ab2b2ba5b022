import type { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Words } from '../archive/schema/words.ts';
import { fieldColumns } from './columns.ts';
import { typeset, type ColumnOf, type Table } from './table.ts';
import { uriOf } from './uri.ts';

/** Fields with a description of their own. */
interface DescribedFields {
  readonly fields: string;
  readonly description: Words;
}

/** The definition of a table over the archive. */
interface TableMaker<Row> extends Omit<Table, 'columns' | 'rows'> {
  readonly rows: (archive: Archive) => Iterable<Row>;
  /** The schema of a row, or of the record in it. */
  readonly schema?: z.ZodType;
  readonly record?: (row: Row) => unknown;
  /** Names of fields of the schema, as `fieldColumns` reads them; what no field holds is a column with a cell of its own. */
  readonly columns: readonly (string | DescribedFields | ColumnOf<Row>)[];
}

export function tableFrom<Row>(maker: TableMaker<Row>): (archive: Archive) => Table {
  const { columns: specs, rows, schema, record = (row: Row) => row, ...about } = maker;
  const columns = specs.flatMap((spec) => {
    if (typeof spec === 'object' && 'cell' in spec) return [spec];
    if (!schema) throw new Error(`The table “${about.name}” names fields of no schema.`);
    return typeof spec === 'string'
      ? fieldColumns(schema, spec, record)
      : fieldColumns(schema, spec.fields, record, spec.description);
  });
  return (archive) => ({
    ...about,
    title: typeset(about.title),
    description: typeset(about.description),
    columns: columns.map(({ cell: _, type = 'string', description, ...column }) => ({
      ...column,
      type,
      description: typeset(description),
    })),
    rows: [...rows(archive)].map((row) =>
      columns.map(({ cell, isAddress }) => {
        const value = cell(row, archive);
        return isAddress && typeof value === 'string' ? uriOf(value) : value;
      }),
    ),
  });
}
