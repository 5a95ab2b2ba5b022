import writeWorkbook, { type Cell as SheetCell } from 'write-excel-file/universal';
import type { Archive } from '../archive/archive.ts';
import { memoize } from '../text/memoize.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { locales, type Locale } from '../text/locales.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { cellText } from './csv.ts';
import { dataFiles } from './data-files.ts';
import type { Cell, Table } from './table.ts';
import { tablesOf } from './tables.ts';
import { dataVersion, licence } from './version.ts';
import { packageName, wholeFiles } from './whole-files.ts';
import { withDay, zipped } from './zip.ts';

/** What is made with the pages; the database is written beside them, once they are done. */
export const downloadsOf = memoize(async (archive: Archive) => {
  const workbooks = locales.map(async (locale) => ({
    ...wholeFiles[locale],
    content: await workbookOf(archive, locale),
  }));
  const files = [...dataFiles(archive).values()];
  const packed = new Map(files.map(({ path, text }) => [`${packageName}/${path}`, Buffer.from(text)]));
  const zip = { ...wholeFiles.zip, content: zipped(packed, stateDay(archive)) };
  return [...(await Promise.all(workbooks)), zip];
});

const widths = { number: 10, text: 24, words: 60 };

const words = {
  columnsSheet: { fr: 'Colonnes', ja: '列の説明' },
  columnsHeads: { fr: ['Tableau', 'Colonne', 'Contenu'], ja: ['表', '列', '内容'] },
};

/** All tables as one workbook: a sheet that describes the columns, then a sheet for each table, under their titles in the language. */
export async function workbookOf(archive: Archive, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const tables = tablesOf(archive);
  const sheets = [columnsSheet(archive, tables, locale), ...tables.map((table) => tableSheet(table, locale))];
  const blob = await writeWorkbook(sheets.map((sheet) => ({ ...sheet, stickyRowsCount: 1 }))).toBlob();
  return withDay(await blob.arrayBuffer(), stateDay(archive));
}

function tableSheet({ title, columns, rows }: Table, locale: Locale) {
  return {
    sheet: title[locale],
    data: [columns.map(({ name }) => head(name)), ...rows.map((row) => row.map(sheetCell))],
    columns: columns.map(({ type, language }) => ({
      width: type === 'string' || type === 'list' ? (language ? widths.words : widths.text) : widths.number,
    })),
  };
}

function columnsSheet(archive: Archive, tables: readonly Table[], locale: Locale) {
  const about = [siteStrings.name[locale], dataVersion(archive), `${licence.title}, ${licence.url}`];
  const descriptions = tables.flatMap(({ title, description, columns }) => [
    [title[locale], '', description[locale]],
    ...columns.map((column) => [title[locale], column.name, column.description[locale]]),
  ]);
  return {
    sheet: words.columnsSheet[locale],
    data: [words.columnsHeads[locale].map(head), ...[about, ...descriptions].map((row) => row.map(sheetCell))],
    columns: [{ width: widths.text }, { width: widths.text }, { width: 2 * widths.words }],
  };
}

function head(value: string): SheetCell {
  return { value, type: String, format: '@', fontWeight: 'bold' };
}

/** Texts are marked as such: a spreadsheet takes the zero off no code, and makes no day of a month. */
function sheetCell(cell: Cell): SheetCell {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const value = cellText(cell);
  return value === '' ? null : { value, type: String, format: '@' };
}
