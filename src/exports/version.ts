import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { memoize } from '../text/memoize.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { csvOf } from './csv.ts';
import { tablesOf } from './tables.ts';

/**
 * The version of the data, for citations of the data set: the latest day of a change and six signs of the hash of all tables,
 * `2026-11-25.3fa90c`. It names one state of the data: another value in any table makes it another, whether a change records it or not, and
 * nobody can give two states one version by taking a change back.
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
