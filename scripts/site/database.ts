import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Words } from '../../src/schema/words.ts';
import { isMissing, type Cell, type Column, type Table } from '../../src/exports/table.ts';
import { wholeFiles } from '../../src/exports/whole-files.ts';

const types = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER', list: 'TEXT' } as const;

/** The bytes in the header of a database that name the release of SQLite that wrote it. Nothing reads them. */
const release = { from: 96, to: 100 };

/** Writes the tables of the open data into a site as a SQLite database, with their keys. The same tables give the same bytes. */
export function writeDatabase(folder: string, tables: readonly Table[]): void {
  const file = join(folder, 'data', wholeFiles.database.path);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA foreign_keys = OFF; BEGIN');
  for (const table of tables) write(database, table);
  database.exec('COMMIT');
  database.close();
  writeFileSync(file, readFileSync(file).fill(0, release.from, release.to));
}

function write(database: DatabaseSync, { name, description, key, columns, rows }: Table): void {
  const parts = [
    ...columns.map((one) => `${comment(one.description)} ${quoted(one.name)} ${types[one.type]}${reference(one)}`),
    ...(key.length > 0 ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : []),
  ];
  database.exec(`CREATE TABLE ${quoted(name)} ${comment(description)} (\n  ${parts.join(',\n  ')}\n)`);
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...columns.map((column, index) => value(row[index], column)));
}

function reference({ type, names }: Column): string {
  if (!names || type === 'list') return '';
  const [table, column = 'id'] = names;
  return ` REFERENCES ${quoted(table)} (${quoted(column)})`;
}

/** Lists become JSON, which SQLite can read. A reference to another row is null, not a word, if it is missing. */
function value(cell: Cell, { names }: Column): string | number | null {
  if (cell === undefined) return null;
  if (isMissing(cell)) return names ? null : cell.is;
  if (typeof cell === 'object') return JSON.stringify(cell);
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function comment({ fr, ja }: Words): string {
  return `/* ${fr} ${ja} */`;
}

function quoted(name: string): string {
  return `"${name}"`;
}
