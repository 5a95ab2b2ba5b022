import { datePattern } from '../archive/schema/partial-date.ts';
import { cellText } from '../exports/csv.ts';
import { isMissing, type Cell, type Column, type Table } from '../exports/table.ts';
import { dataStrings } from '../i18n/strings/data.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage, marked } from '../wording/language.ts';

/** A column of a table as the page tells of it. */
export interface ColumnView {
  readonly name: string;
  readonly type: string;
  readonly description: Html;
  /** The words that it may hold. */
  readonly values: readonly string[];
  /** The table whose rows it names, on this page. */
  readonly names?: { readonly href: string; readonly label: string } | undefined;
  readonly examples: readonly Html[];
}

/** How many rows stand beside a column, and how much of a long value. */
const shown = { rows: 2, letters: 42 };

/** Tells of every column of a table, with the first rows. */
export function columnViews(context: Context, table: Table): readonly ColumnView[] {
  return table.columns.map((column, index) => ({
    name: column.name,
    type: typeWord(context, column),
    description: marked(column.description[context.locale], context.locale),
    values: column.values ?? [],
    names: column.names && { href: `#${column.names[0]}`, label: column.names[0] },
    examples: table.rows.slice(0, shown.rows).map((row) => example(context, column, row[index])),
  }));
}

function typeWord({ locale }: Context, { type, pattern, isAddress, values, names }: Column): string {
  const { types } = dataStrings[locale];
  if (pattern === datePattern) return types.date;
  if (isAddress) return types.address;
  if (type === 'string' && values) return types.word;
  return type === 'string' && names ? types.id : types[type];
}

function example({ locale }: Context, { language, type }: Column, cell: Cell): Html {
  const text = shortened(cellText(cell));
  if (isMissing(cell) || (type !== 'string' && type !== 'list')) return html`${text}`;
  return language && text ? inLanguage(text, language, locale) : marked(text, locale);
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > shown.letters ? `${letters.slice(0, shown.letters).join('').trimEnd()}…` : text;
}
