/**
 * Writes files atomically: into a temporary name beside their destination, then moved there by one file system operation. A killed process leaves a
 * `.new-…` that nothing reads; existing files are never lost.
 */
import { linkSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Prefix of unfinished work: the reader of the content ignores it, and so does Git. */
const UNFINISHED = '.new-';

/** Thrown if the destination exists already, or has changed. */
export class Occupied extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} is there already, or has changed.`);
    this.path = path;
  }
}

/** Creates a folder with its files. @throws {Occupied} if it exists and is not empty. */
export function createFolder(folder: string, files: Readonly<Record<string, string>>): void {
  withScratch(folder, (made) => {
    mkdirSync(made);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
    refuseOccupied(folder, () => renameSync(made, folder));
  });
}

/** Creates a file. @throws {Occupied} if it exists. */
export function createFile(file: string, text: string): void {
  withScratch(file, (made) => {
    writeFileSync(made, text);
    refuseOccupied(file, () => linkSync(made, file));
  });
}

/** Replaces the text of a file. @throws {Occupied} if it is no longer `former`. */
export function replaceFile(file: string, former: string, text: string): void {
  withScratch(file, (made) => {
    writeFileSync(made, text);
    if (readFileSync(file, 'utf8') !== former) throw new Occupied(file);
    renameSync(made, file);
  });
}

/** Hands over a path beside the destination, which is removed with what is left there. */
function withScratch(destination: string, write: (made: string) => void): void {
  const parent = dirname(destination);
  mkdirSync(parent, { recursive: true });
  const scratch = mkdtempSync(join(parent, UNFINISHED));
  try {
    write(join(scratch, 'made'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const taken = ['EEXIST', 'ENOTEMPTY', 'EPERM', 'ENOTDIR'];

function refuseOccupied(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof Error && 'code' in error && taken.includes(String(error.code))) throw new Occupied(path);
    throw error;
  }
}
