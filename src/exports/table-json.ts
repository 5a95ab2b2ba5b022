import type { Archive } from '../archive/archive.ts';
import { isMissing, type Table } from './table.ts';
import { dataVersion, licence } from './version.ts';

/** The header of every JSON file: its schema, version, licence and sources. */
export function headOf(archive: Archive, schema: string) {
  return { $schema: schema, version: dataVersion(archive), licence: licence.id, licence_url: licence.url };
}

/** A table as JSON: its metadata, then its rows, each with every column. A missing value is `null` or one of the words for absence. */
export function jsonOf(archive: Archive, { name, title, description, columns, rows }: Table): object {
  return {
    ...headOf(archive, `schemas/${name}.json`),
    sources: name === 'sources' ? null : 'sources.json',
    name,
    title,
    description,
    rows: rows.map((row) => {
      const cells = row.map((cell) => (cell === undefined ? null : isMissing(cell) ? cell.is : cell));
      return Object.fromEntries(columns.map((column, index) => [column.name, cells[index]]));
    }),
  };
}

/** Writes JSON with one line per row, so that diffs show which row changed. */
export function jsonText(value: object): string {
  const { rows, ...head } = value as { rows?: readonly object[] };
  if (!rows) return `${JSON.stringify(value, undefined, 2)}\n`;
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "rows": [\n${lines}\n  ]\n}\n`;
}
