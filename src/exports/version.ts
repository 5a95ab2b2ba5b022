import type { Archive } from '../archive/archive.ts';
import { dateText } from './columns.ts';

/** The state of knowledge that the data have, as a date: what a citation of the data set names as its version. */
export function dataVersion(archive: Archive): string {
  return dateText(archive.series.knowledge_until);
}

/** The licence of the data: `LICENSE-CONTENT.md` says what it covers. */
export const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
