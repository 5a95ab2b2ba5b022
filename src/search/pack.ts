/**
 * The file format of the units: a row for each unit, a cell for each field, without the empty ones at the end. The address of a part continues that of its
 * record, and passages in another language are marked inside the text.
 */
import { fileOf, recordOf, textFiles, type Passage, type TextUnit } from './texts.ts';

/** Texts, and the index of the record. */
type Row = readonly (string | number)[];
/** A file of some units of a language. The indexes count the units of the files before it, too. */
export type Rows = readonly Row[];

/** The order of the cells. Passages are inside the text. */
const fields = ['at', 'kind', 'of', 'title', 'text', 'names', 'lang', 'edition', 'side', 'themes', 'date'] as const;

/** A passage in another language starts with its language and `BEGIN`, and ends with `END` or with its line. */
const LANGUAGE = '\uE000';
const BEGIN = '\uE001';
const END = '\uE002';

/** The files of a language's units, by name. */
export function packFiles(units: readonly TextUnit[]): readonly (readonly [string, Rows])[] {
  const files = textFiles.map((name, file) => {
    return [name, units.filter((unit) => fileOf(unit, recordOf(unit, units)) === file)] as const;
  });
  const indexes = new Map(files.flatMap(([, list]) => list).map((unit, index) => [unit, index]));
  return files.map(([name, list]) => [
    name,
    list.map((unit) => {
      const record = recordOf(unit, units);
      return rowOf(unit === record ? unit : { ...unit, of: indexes.get(record), at: below(unit, record) });
    }),
  ]);
}

function below({ at }: TextUnit, record: TextUnit): string {
  return at.startsWith(`${record.at}#`) ? at.slice(record.at.length) : at;
}

function rowOf({ passages = [], ...unit }: TextUnit): Row {
  const values = { ...unit, text: withMarks(unit.text, passages) };
  const row = fields.map((field) => values[field] ?? '');
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}

/** Unpacks the units of a file after those of the files `before` it. */
export function unpack(rows: Rows, before: readonly TextUnit[] = []): readonly TextUnit[] {
  const units = [...before];
  for (const row of rows) {
    const cells = row.flatMap((cell, index) => (cell === '' ? [] : [[fields[index], cell] as const]));
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
