/**
 * The file format of the units: a column for each field, since like stands beside like and packs better. The address of a part continues that of its record,
 * and passages in another language are marked inside the text.
 */
import { fileOf, nameOfFile, recordOf, textFiles, type Passage, type TextUnit } from './texts.ts';

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
] as const;

/** A file of some units of a language, in the order of the fields: texts, and the index of the record, which counts the units of the files before it, too. */
export type Columns = readonly (readonly (string | number)[])[];

/** A passage in another language starts with its language and `BEGIN`, and ends with `END` or with its line. */
const LANGUAGE = '\uE000';
const BEGIN = '\uE001';
const END = '\uE002';

/** The files of a language's units, by name. */
export function packFiles(units: readonly TextUnit[]): readonly (readonly [string, Columns])[] {
  const files = textFiles.map((file) => units.filter((unit) => fileOf(unit, recordOf(unit, units)) === file));
  const indexes = new Map(files.flat().map((unit, index) => [unit, index]));
  return files.map((list, index) => {
    const rows = list.map((unit) => {
      const record = recordOf(unit, units);
      const text = withMarks(unit.text, unit.passages ?? []);
      return unit === record ? { ...unit, text } : { ...unit, text, of: indexes.get(record), at: below(unit, record) };
    });
    return [nameOfFile(textFiles[index] ?? 'last'), fields.map((field) => rows.map((row) => row[field] ?? ''))];
  });
}

function below({ at }: TextUnit, record: TextUnit): string {
  return at.startsWith(`${record.at}#`) ? at.slice(record.at.length) : at;
}

/** Unpacks the units of a file after those of the files `before` it. */
export function unpack(columns: Columns, before: readonly TextUnit[] = []): readonly TextUnit[] {
  const units = [...before];
  for (const index of columns[0]?.keys() ?? []) {
    const cells = fields.map((field, column) => [field, columns[column]?.[index]]).filter(([, cell]) => cell !== '');
    const unit = { at: '', title: '', text: '', ...Object.fromEntries(cells) } as TextUnit;
    const at = unit.at.startsWith('#') ? recordOf(unit, units).at + unit.at : unit.at;
    units.push({ ...unit, at, ...withoutMarks(unit.text) });
  }
  return units.slice(before.length);
}

function withMarks(text: string, passages: readonly Passage[]): string {
  let marked = '';
  let at = 0;
  for (const [start, end, lang] of passages) {
    const isLast = end === text.length || text[end] === '\n';
    marked += text.slice(at, start) + LANGUAGE + lang + BEGIN + text.slice(start, end) + (isLast ? '' : END);
    at = end;
  }
  return marked + text.slice(at);
}

function withoutMarks(marked: string): Pick<TextUnit, 'text' | 'passages'> {
  const [first = '', ...pieces] = marked.split(LANGUAGE);
  const passages: Passage[] = [];
  let text = first;
  for (const piece of pieces) {
    const [lang = '', words = ''] = piece.split(BEGIN);
    const end = /[\uE002\n]|$/.exec(words)?.index ?? words.length;
    passages.push([text.length, text.length + end, lang]);
    text += words.replace(END, '');
  }
  return passages.length > 0 ? { text, passages } : { text };
}
