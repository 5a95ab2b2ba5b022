import { isMissing, type Cell, type Table } from './table.ts';

/** What separates the members of a list in one field. No member holds it. */
export const listSeparator = ';';

/** The mark at the head of a file by which spreadsheets know UTF-8. */
export const byteOrderMark = '\uFEFF';

/** A cell as a text, its list joined. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (isMissing(cell)) return cell.is;
  return typeof cell === 'object' ? cell.join(listSeparator) : String(cell);
}

function field(cell: Cell): string {
  const text = cellText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a table after RFC 4180: a header, lines ended by CRLF, quotes only where they are needed. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}
