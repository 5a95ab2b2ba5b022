/** Compares two folders. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../site/files-below.ts';

/** Characters of context shown on each side of the first different byte. */
const AROUND = 60;

/** One sentence for each file that only one folder has, or that differs. Empty if the folders are byte-identical. */
export function folderDifferences(first: string, second: string): readonly string[] {
  const [inFirst, inSecond] = [new Set(filesBelow(first)), new Set(filesBelow(second))];
  return [...inFirst.union(inSecond)].sort().flatMap((path) => {
    if (!inSecond.has(path)) return [`${path} is in the first alone.`];
    if (!inFirst.has(path)) return [`${path} is in the second alone.`];
    const found = difference(readFileSync(join(first, path)), readFileSync(join(second, path)));
    return found === undefined ? [] : [`${path} ${found}`];
  });
}

function difference(first: Buffer, second: Buffer): string | undefined {
  if (first.equals(second)) return undefined;
  let at = 0;
  while (at < first.length && first[at] === second[at]) at++;
  const around = (content: Buffer): string =>
    JSON.stringify(content.toString('utf8', Math.max(0, at - AROUND), at + AROUND));
  return `differs from byte ${String(at)} on:\n  ${around(first)}\n  ${around(second)}`;
}
