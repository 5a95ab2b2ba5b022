import type { Archive } from '../archive/archive.ts';
import { stateDay } from '../archive/queries/changes.ts';

/**
 * The version of the data, for citations of the data set: the latest day of a change and how many changes there are, `2026-11-25.6`. Every
 * change makes it another, on one day too and where it was merged late.
 */
export function dataVersion(archive: Archive): string {
  return `${stateDay(archive)}.${String(archive.changes.length)}`;
}

/** The form of the tables: another number in front where a program that read them must be changed. `CHANGELOG.md` says what changed. */
export const tablesVersion = '4.0.0';

/** The licence of the data; `LICENSE-CONTENT.md` defines its scope. */
export const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
