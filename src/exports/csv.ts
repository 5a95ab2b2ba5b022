import { wellFormed } from '../text/characters.ts';
import { isMissing, type Cell, type Table } from './table.ts';

export const listSeparator = ';';

export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (isMissing(cell)) return cell.is;
  return wellFormed(typeof cell === 'object' ? cell.join(listSeparator) : String(cell));
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** After RFC 4180: a header, CRLF line ends, quotes only where needed. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((line) => `${line.map((cell) => field(cellText(cell))).join(',')}\r\n`).join('');
}
