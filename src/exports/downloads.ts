import type { Archive } from '../archive/archive.ts';
import { memoize } from '../archive/memoize.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { locales } from '../i18n/locales.ts';
import { dataFiles } from './data-files.ts';
import { packageName, wholeFiles } from './whole-files.ts';
import { workbookOf, zipped } from './workbook.ts';

/** One of them that is made with the pages, with its content. The database is written beside them, once they are done. */
export interface Download {
  readonly path: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Every download, made once. One state of the archive gives the same bytes at every build. */
export const downloadsOf = memoize(async (archive: Archive): Promise<readonly Download[]> => {
  const workbooks = locales.map(async (locale) => ({
    ...wholeFiles[locale],
    content: await workbookOf(archive, locale),
  }));
  const encoder = new TextEncoder();
  const files = [...dataFiles(archive).values()];
  const packed = new Map(files.map(({ path, text }) => [`${packageName}/${path}`, encoder.encode(text)]));
  const zip = { ...wholeFiles.zip, content: zipped(packed, stateDay(archive)) };
  return [...(await Promise.all(workbooks)), zip];
});
