import type { Archive } from '../archive/archive.ts';
import { dataFiles } from '../exports/data-files.ts';
import { downloadsOf } from '../exports/downloads.ts';
import { placesOf } from '../exports/geojson.ts';
import { recordFile } from '../exports/record-file.ts';
import { publishedKinds, recordsOfKind, type PublishedKind } from '../exports/records/published-record.ts';
import { missingWords, typeset, type Table } from '../exports/table.ts';
import { tablesOf } from '../exports/tables.ts';
import { licence, tablesVersion } from '../exports/version.ts';
import { wholeFiles } from '../exports/whole-files.ts';
import { formatNumber } from '../i18n/format.ts';
import { dataAt } from '../i18n/paths.ts';
import { dataStrings, type LoadingWords } from '../i18n/strings/data.ts';
import type { Context } from '../wording/context.ts';
import { columnViews, type ColumnView } from './data-columns.ts';
import { loadingCode } from './data-loading.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { siteStrings } from '../i18n/strings/site.ts';

/** A file to download, with its format and size in words: « CSV, 12 ko ». */
export interface FileView {
  readonly href: string;
  readonly label: string;
  readonly size: string;
}

/** A file that holds all of the data. */
export interface WholeFileView extends Omit<FileView, 'size'> {
  /** None of the database, which is written after the pages. */
  readonly size?: string | undefined;
}

/** A table with what the page tells of it. */
export interface TableView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rowCount: string;
  readonly columnCount: string;
  readonly files: readonly FileView[];
  readonly schemaHref: string;
  /** The columns that name a row; empty where none do. */
  readonly key: string;
  readonly columns: readonly ColumnView[];
}

/** A way to read the files, with what to type. */
export interface LoadingView extends LoadingWords {
  readonly code: string;
}

/** The records of a kind, each in a file of its own. */
export interface RecordFilesView {
  readonly title: string;
  readonly count: string;
  readonly example: FileView;
  readonly schemaHref: string;
}

/** Everything that the page of the open data shows. */
export interface DataView extends TitledView {
  /** The persistent identifier of the archive. */
  readonly identifier?: { readonly href: string; readonly label: string } | undefined;
  readonly licence: { readonly href: string; readonly label: string };
  readonly tablesVersion: string;
  readonly descriptor: FileView;
  /** All of the data in one file: the workbook in the language of the page, the database, every file. */
  readonly whole: readonly WholeFileView[];
  readonly tables: readonly TableView[];
  readonly loading: readonly LoadingView[];
  readonly noValue: readonly { readonly word: string; readonly means: string }[];
  readonly records: readonly RecordFilesView[];
}

/** Makes the page of the open data. */
export async function dataView(context: Context): Promise<DataView> {
  const { archive, locale } = context;
  const words = dataStrings[locale];
  const tables = tablesOf(archive);
  const { identifier } = archive.site;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return {
    ...singlePageView(context, 'data', {
      description: words.description(formatNumber(tables.length, locale), formatNumber(rows, locale)),
    }),
    identifier: identifier && {
      href: identifier.url,
      label: `${identifier.scheme} ${identifier.value.replace(/^ark:/, '')}`,
    },
    licence: { href: `${licence.url}deed.${locale}`, label: 'CC BY 4.0' },
    tablesVersion,
    whole: await wholeViews(context),
    descriptor: fileView(context, 'datapackage.json', 'datapackage.json'),
    tables: tables.map((table) => tableView(context, table)),
    loading: [
      { ...words.inR, code: loadingCode(locale, 'r') },
      { ...words.inPython, code: loadingCode(locale, 'python') },
    ],
    noValue: missingWords.map(({ value, means }) => ({ word: value, means: typeset(means)[locale] })),
    records: publishedKinds.map((kind) => recordsView(context, kind)),
  };
}

/** All of the data in one file: as a workbook, a database, a zip of every file. */
async function wholeViews({ archive, locale }: Context): Promise<readonly WholeFileView[]> {
  const words = dataStrings[locale];
  const downloads = await downloadsOf(archive);
  return ([locale, 'database', 'zip'] as const).map((one) => {
    const { path } = wholeFiles[one];
    const size = downloads.find((download) => download.path === path)?.content.length;
    return {
      href: dataAt(path),
      label: words.wholeFiles[one],
      size: size === undefined ? undefined : words.size(size),
    };
  });
}

/** A file of the open data to download, under a label. */
export function fileView({ archive, locale }: Context, path: string, label: string): FileView {
  const file = dataFiles(archive).get(path);
  if (!file) throw new Error(`The open data have no file “${path}”.`);
  return { href: dataAt(path), label, size: dataStrings[locale].size(file.bytes) };
}

function tableView(context: Context, table: Table): TableView {
  const { locale, archive } = context;
  const words = dataStrings[locale];
  const { name, title, description, key, columns, rows } = table;
  const hasPlaces = placesOf(archive).some((places) => places.name === name);
  return {
    name,
    title: title[locale],
    description: description[locale],
    rowCount: words.rows(rows.length),
    columnCount: words.columns(columns.length),
    files: [
      fileView(context, `${name}.csv`, 'CSV'),
      fileView(context, `${name}.json`, 'JSON'),
      ...(hasPlaces ? [fileView(context, `${name}.geojson`, 'GeoJSON')] : []),
    ],
    schemaHref: dataAt(`schemas/${name}.json`),
    key: key.join(', '),
    columns: columnViews(context, table),
  };
}

function recordsView(context: Context, kind: PublishedKind): RecordFilesView {
  const { archive, locale } = context;
  const words = dataStrings[locale];
  const ids = [...recordsOfKind(archive, kind).keys()];
  return {
    title: kind === 'pages' ? words.textPages : siteStrings[locale].pages[kind],
    count: words.recordFiles(ids.length),
    example: fileView(
      context,
      recordFile(kind, exampleOf(archive, kind, ids)),
      recordFile(kind, exampleOf(archive, kind, ids)),
    ),
    schemaHref: dataAt(`schemas/records/${kind}.json`),
  };
}

/** The record that stands for its kind: the latest edition held, or what comes first. */
function exampleOf({ editions }: Archive, kind: PublishedKind, ids: readonly string[]): string {
  const held = [...editions.values()].findLast(({ statusNow }) => statusNow === 'held');
  const example = (kind === 'editions' || kind === 'declarations') && held && ids.includes(held.id) ? held.id : ids[0];
  return example ?? '';
}
