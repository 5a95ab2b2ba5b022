/**
 * The file format of the units. Repeated values are stored once, so that the words arrive sooner; unpacking restores the same units:
 *
 * - a row for each unit, a cell for each field; `null` means the value of the row before, an empty text no value, and empty cells at
 *   the end are omitted;
 * - the address of a part continues that of its record;
 * - passages in another language are marked inside the text.
 */
import { comesLast, textFiles, type Passage, type TextUnit, type Texts } from './texts.ts';

/** The file of some units of a language. Indexes count its own rows. */
export interface PackedTexts {
  readonly lang: string;
  readonly rows: readonly Row[];
}

/** Texts, numbers, and any other values of a field. */
type Row = readonly unknown[];
type Field = Exclude<keyof TextUnit, 'passages'>;
type Values = Partial<Record<Field, unknown>>;

/** The cells of a row in order: append new fields of a unit at the end. Passages are inside the text. */
const cells: Readonly<Record<Field, ''>> = {
  at: '',
  kind: '',
  of: '',
  title: '',
  text: '',
  names: '',
  lang: '',
  edition: '',
  side: '',
  themes: '',
  date: '',
};
const fields = Object.keys(cells) as readonly Field[];

const AS_BEFORE = null;
/** A passage in another language starts with its language and `BEGIN`, and ends with `END` or with its line. */
const LANGUAGE = '\uE000';
const BEGIN = '\uE001';
const END = '\uE002';

/** The files of a language's units, by name. The parts of a record are in the record's file. */
export function packFiles(lang: string, units: readonly TextUnit[]): readonly (readonly [string, PackedTexts])[] {
  return textFiles.map((file, index) => {
    const list = units.filter((unit) => comesLast(recordOf(unit, units)) === index > 0);
    const indexes = new Map(list.map((unit, place) => [unit, place]));
    const own = list.map((unit) =>
      unit.of === undefined ? unit : { ...unit, of: indexes.get(recordOf(unit, units)) },
    );
    return [file, pack(lang, own)];
  });
}

function recordOf(unit: TextUnit, units: readonly TextUnit[]): TextUnit {
  return (unit.of === undefined ? undefined : units[unit.of]) ?? unit;
}

/** Packs the units of one file. */
export function pack(lang: string, units: readonly TextUnit[]): PackedTexts {
  const values = units.map(({ passages, ...unit }): Values => {
    const record = unit.of === undefined ? undefined : units[unit.of];
    const below = record && unit.at.startsWith(`${record.at}#`) ? unit.at.slice(record.at.length) : unit.at;
    return { ...unit, at: below, text: withMarks(unit.text, passages ?? []) };
  });
  return { lang, rows: values.map((one, index) => rowOf(one, values[index - 1])) };
}

function rowOf(values: Values, before: Values | undefined): Row {
  const row = fields.map((field) => {
    const value = values[field] ?? cells[field];
    return value !== '' && JSON.stringify(value) === JSON.stringify(before?.[field]) ? AS_BEFORE : value;
  });
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}

/** Unpacks the units of a file. */
export function unpack({ lang, rows }: PackedTexts): Texts {
  const stored: TextUnit[] = [];
  for (const row of rows) stored.push(unitOf(row, stored.at(-1)));
  const units = stored.map((unit): TextUnit => {
    const record = unit.of === undefined ? undefined : stored[unit.of];
    const at = record && unit.at.startsWith('#') ? record.at + unit.at : unit.at;
    return { ...unit, at, ...withoutMarks(unit.text) };
  });
  return { lang, units };
}

function unitOf(row: Row, before: TextUnit | undefined): TextUnit {
  const values: Values = {};
  for (const [index, field] of fields.entries()) {
    const value = row[index] === AS_BEFORE ? before?.[field] : row[index];
    if (value !== undefined && value !== '') values[field] = value;
  }
  return { at: '', title: '', text: '', ...values } as TextUnit;
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
  const passages: Passage[] = [];
  let text = '';
  for (const [index, piece] of marked.split(LANGUAGE).entries()) {
    if (index === 0) {
      text += piece;
      continue;
    }
    const [lang = '', words = ''] = piece.split(BEGIN);
    const end = /[\uE002\n]|$/.exec(words)?.index ?? words.length;
    passages.push([text.length, text.length + end, lang]);
    text += words.replace(END, '');
  }
  return passages.length > 0 ? { text, passages } : { text };
}
