import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder by its path with forward slashes, in the order of code units: the same on every machine. A link is none, wherever it leads. */
export function filesBelow(folder: string): readonly string[] {
  return [...below(folder)].flatMap(([path, entry]) => (entry.isFile() ? [path] : [])).sort();
}

/** All below a folder but folders, likewise: files, links, and what else a system knows. */
export function leavesBelow(folder: string): readonly string[] {
  return [...below(folder)].map(([path]) => path).sort();
}

/** Node's own walk follows links to folders, round and round. */
function* below(folder: string, above = ''): Generator<readonly [path: string, entry: Dirent]> {
  for (const entry of readdirSync(join(folder, above), { withFileTypes: true })) {
    const path = above + entry.name;
    if (entry.isDirectory()) yield* below(folder, `${path}/`);
    else yield [path, entry];
  }
}
