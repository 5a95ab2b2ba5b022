import { wellFormed } from '../archive/characters.ts';
import { isMissing, type Cell, type Table } from './table.ts';

/** The separator of list members in a field. No member contains it. */
export const listSeparator = ';';

/** The byte order mark by which spreadsheets recognise UTF-8. */
const byteOrderMark = '\uFEFF';

/** A cell as text, a list joined. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (isMissing(cell)) return cell.is;
  return wellFormed(typeof cell === 'object' ? cell.join(listSeparator) : String(cell));
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Texts that spreadsheets take for a formula (OWASP, “CSV Injection”), except plain signed numbers. */
const formula = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r\n]/;

/** A cell that no spreadsheet evaluates: an apostrophe precedes anything that looks like a formula. */
function defused(cell: Cell): string {
  const text = cellText(cell);
  return formula.test(text) ? `'${text}` : text;
}

function written({ columns, rows }: Table, text: (cell: Cell) => string): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((line) => `${line.map((cell) => field(text(cell))).join(',')}\r\n`).join('');
}

/** Writes a table after RFC 4180: a header, CRLF line ends, quotes only where needed. */
export function csvOf(table: Table): string {
  return written(table, cellText);
}

/** The same for spreadsheets: with the byte order mark, and without formulas. */
export function spreadsheetCsvOf(table: Table): string {
  return byteOrderMark + written(table, defused);
}
