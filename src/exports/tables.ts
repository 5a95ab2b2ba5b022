import type { Archive } from '../archive/archive.ts';
import { memoize } from '../archive/memoize.ts';
import type { Table } from './table.ts';
import { declarationTables } from './tables/declarations.ts';
import { editionTables } from './tables/editions.ts';
import { factTables } from './tables/facts.ts';
import { recordTables, sources } from './tables/records.ts';
import { themeTables } from './tables/themes.ts';

const makers = [...editionTables, ...declarationTables, ...recordTables, ...themeTables, sources, ...factTables];

/** Every table of the open data that has lines, generated once. */
export const tablesOf = memoize((archive: Archive): readonly Table[] =>
  makers.map((make) => make(archive)).filter(({ rows }) => rows.length > 0),
);

/** The table with a name. */
export function tableOf(archive: Archive, name: string): Table {
  const table = tablesOf(archive).find((one) => one.name === name);
  if (!table) throw new Error(`The open data have no table “${name}”.`);
  return table;
}
