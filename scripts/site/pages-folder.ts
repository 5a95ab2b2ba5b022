/**
 * Decides where Astro writes the pages before they are moved to their destination.
 *
 * Astro keeps the modules that render the pages beside them if they are inside the project; otherwise it uses a single folder, `.astro/.prerender`,
 * where two concurrent builds would overwrite each other's modules. The pages of a site elsewhere are therefore written into a folder of their own
 * inside the project, and moved.
 */
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { filesBelow } from './files-below.ts';
import { isAlive } from './process-alive.ts';

const NAME = /^pages-(\d+)$/;

/** A folder for Astro to write into: the staging folder itself, or one inside the project. Leftovers of dead builds are removed. */
export function newPagesFolder(root: string, staging: string, pid = process.pid): string {
  const inside = relative(root, staging);
  if (!inside.startsWith('..') && !isAbsolute(inside)) return staging;
  const parent = join(root, '.astro');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const [, builder] = NAME.exec(name) ?? [];
    if (builder !== undefined && !isAlive(Number(builder))) removeFolder(join(parent, name));
  }
  const folder = join(parent, `pages-${pid}`);
  removeFolder(folder);
  return folder;
}

/** Moves the written pages into the staging folder, which may be on another file system. */
export function movePages(folder: string, staging: string): void {
  if (folder === staging) return;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(dirname(staging), { recursive: true });
  try {
    renameSync(folder, staging);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFiles(folder, staging);
  }
}

/** Copied file by file: a recursive copy reports a full disk as a broken one. */
function copyFiles(from: string, to: string): void {
  const made = new Set<string>();
  for (const file of filesBelow(from)) {
    const parent = dirname(join(to, file));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    copyFileSync(join(from, file), join(to, file));
  }
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
