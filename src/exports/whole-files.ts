export const packageName = 'rencontres-franco-japonaises';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The files that hold all of the open data once more, with their paths below `/data/`: a workbook in each language, a database, every file
 * in one.
 */
export const wholeFiles = {
  fr: { path: `${packageName}-fr.xlsx`, mediaType: workbookType },
  ja: { path: `${packageName}-ja.xlsx`, mediaType: workbookType },
  database: { path: `${packageName}.sqlite`, mediaType: 'application/vnd.sqlite3' },
  zip: { path: `${packageName}.zip`, mediaType: 'application/zip' },
} as const;
