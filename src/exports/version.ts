import type { Archive } from '../archive/archive.ts';
import { stateDay } from '../archive/queries/changes.ts';

/** The version of the data, for citations of the data set: the day of the last change. */
export function dataVersion(archive: Archive): string {
  return stateDay(archive);
}

/** The licence of the data; `LICENSE-CONTENT.md` defines its scope. */
export const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
