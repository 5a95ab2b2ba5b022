import type { Copy } from './archived-copy.ts';

/**
 * Writes an archived copy into the record of its source, below its address: `archived` and `archived_on`. The rest of the text stays as typed.
 * Undefined if the source has no address there, or has a copy already.
 */
export function withCopy(text: string, source: string, { url, on }: Copy): string | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trimEnd() === `  ${source}:`);
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^ {0,2}\S/.test(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  const own = lines.slice(start, end);
  const address = own.findIndex((line) => line.startsWith('    url: '));
  if (address < 0 || own.some((line) => /^ {4}archived(?:_on)?:/.test(line))) return undefined;
  lines.splice(start + address + 1, 0, `    archived: "${url}"`, `    archived_on: ${on}`);
  return lines.join('\n');
}
