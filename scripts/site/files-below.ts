import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as a path with forward slashes, sorted by code units: the same on every machine. Links are skipped. */
export function filesBelow(folder: string): readonly string[] {
  return [...below(folder)].flatMap(([path, entry]) => (entry.isFile() ? [path] : [])).sort();
}

/** Everything below a folder except folders, likewise: files, links, and special files. */
export function leavesBelow(folder: string): readonly string[] {
  return [...below(folder)].map(([path]) => path).sort();
}

/** Node's own walk follows links to folders, and may loop. */
function* below(folder: string, above = ''): Generator<readonly [path: string, entry: Dirent]> {
  for (const entry of readdirSync(join(folder, above), { withFileTypes: true })) {
    const path = above + entry.name;
    if (entry.isDirectory()) yield* below(folder, `${path}/`);
    else yield [path, entry];
  }
}
