import type { Archive } from '../archive/archive.ts';
import { memoize } from '../archive/memoize.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { locales } from '../i18n/locales.ts';
import { dataFiles } from './data-files.ts';
import { packageName } from './data-package.ts';
import { workbookOf, workbookType } from './workbook.ts';
import { zipped } from './zip.ts';

/** A file that holds all of the open data once more, with its path below `/data/`. */
export interface Download {
  readonly path: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The paths of these files: a workbook in each language, and everything in one file. */
export const downloadPaths = {
  fr: `${packageName}-fr.xlsx`,
  ja: `${packageName}-ja.xlsx`,
  zip: `${packageName}.zip`,
} as const;

/** Every download, made once. One state of the archive gives the same bytes at every build. */
export const downloadsOf = memoize(async (archive: Archive): Promise<readonly Download[]> => {
  const workbooks = locales.map(async (locale) => ({
    path: downloadPaths[locale],
    mediaType: workbookType,
    content: await workbookOf(archive, locale),
  }));
  const encoder = new TextEncoder();
  const files = [...dataFiles(archive).values()];
  const packed = new Map(files.map(({ path, text }) => [`${packageName}/${path}`, encoder.encode(text)]));
  const zip = { path: downloadPaths.zip, mediaType: 'application/zip', content: zipped(packed, stateDay(archive)) };
  return [...(await Promise.all(workbooks)), zip];
});
