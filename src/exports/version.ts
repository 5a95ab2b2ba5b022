import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { memoize } from '../text/memoize.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { csvOf } from './csv.ts';
import { tablesOf } from './tables.ts';

/**
 * The version of the data, `2026-11-25.3fa90c`: the day of the last change, then of all tables a hash, since not every change is recorded.
 */
export const dataVersion = memoize((archive: Archive): string => {
  const hash = createHash('sha256');
  for (const table of tablesOf(archive)) hash.update(`${table.name}\n${csvOf(table)}`);
  return `${stateDay(archive)}.${hash.digest('hex').slice(0, 6)}`;
});

/** The form of the tables: another number in front where a program that read them must be changed. `CHANGELOG.md` says what changed. */
export const tablesVersion = '6.0.0';

export const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export function headOf(archive: Archive) {
  return { version: dataVersion(archive), licence: licence.id, licence_url: licence.url };
}
