/** The file format of the units: a column for each field, since like stands beside like and packs better. */
import { fileOf, nameOfFile, recordOf, textFiles, type TextUnit } from './texts.ts';

const fields = [
  'at',
  'kind',
  'of',
  'title',
  'text',
  'names',
  'bears',
  'lang',
  'edition',
  'side',
  'themes',
  'date',
  'passages',
] as const;

/** A file of some units of a language, in the order of the fields. The index of a record counts the units of the files before it, too. */
export type Columns = readonly (readonly unknown[])[];

/** The files of a language's units, by name. */
export function packFiles(units: readonly TextUnit[]): readonly (readonly [string, Columns])[] {
  const files = textFiles.map((file) => units.filter((unit) => fileOf(unit, recordOf(unit, units)) === file));
  const indexes = new Map(files.flat().map((unit, index) => [unit, index]));
  return files.map((list, index) => {
    const rows = list.map((unit) => ({
      ...unit,
      of: unit.of === undefined ? undefined : indexes.get(recordOf(unit, units)),
    }));
    return [nameOfFile(textFiles[index] ?? 'last'), fields.map((field) => rows.map((row) => row[field] ?? ''))];
  });
}

export function unpack(columns: Columns): readonly TextUnit[] {
  return (columns[0] ?? []).map((_, index) => {
    const cells = fields.map((field, column) => [field, columns[column]?.[index]]).filter(([, cell]) => cell !== '');
    return { at: '', title: '', text: '', ...Object.fromEntries(cells) } as TextUnit;
  });
}
