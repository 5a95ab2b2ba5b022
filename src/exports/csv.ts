import { wellFormed } from '../archive/characters.ts';
import { isMissing, type Cell, type Table } from './table.ts';

/** What separates the members of a list in one field. No member holds it. */
export const listSeparator = ';';

/** The mark at the head of a file by which spreadsheets know UTF-8. */
const byteOrderMark = '\uFEFF';

/** A cell as a text, its list joined. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (isMissing(cell)) return cell.is;
  return wellFormed(typeof cell === 'object' ? cell.join(listSeparator) : String(cell));
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets take for a formula by its beginning (OWASP, “CSV Injection”), and is no plain number with its sign. */
const formula = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r\n]/;

/** A cell with which no spreadsheet reckons: an apostrophe before what would begin a formula. */
function defused(cell: Cell): string {
  const text = cellText(cell);
  return formula.test(text) ? `'${text}` : text;
}

function written({ columns, rows }: Table, text: (cell: Cell) => string): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((line) => `${line.map((cell) => field(text(cell))).join(',')}\r\n`).join('');
}

/** Writes a table after RFC 4180: a header, lines ended by CRLF, quotes only where they are needed. */
export function csvOf(table: Table): string {
  return written(table, cellText);
}

/** The same for spreadsheets: with the mark by which they know UTF-8, and no formula. */
export function spreadsheetCsvOf(table: Table): string {
  return byteOrderMark + written(table, defused);
}
