/**
 * Writes texts whole or not at all: under a name of their own beside their place, then put there by one act of the file system. Whoever is
 * killed in between leaves a `.new-…` that nothing reads; nothing that stood there is ever lost.
 */
import { linkSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names of unfinished work begin so: the reader of the content passes over them, and so does Git. */
const UNFINISHED = '.new-';

/** Something stands already where a text was to go, or is no longer what it was. */
export class Occupied extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} is there already, or has changed.`);
    this.path = path;
  }
}

/** Makes a folder with its files. @throws {Occupied} where there is one with something in it. */
export function createFolder(folder: string, files: Readonly<Record<string, string>>): void {
  aside(dirname(folder), (scratch) => {
    const made = join(scratch, 'made');
    mkdirSync(made);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
    refusing(folder, () => {
      renameSync(made, folder);
    });
  });
}

/** Makes a file. @throws {Occupied} where there is one. */
export function createFile(file: string, text: string): void {
  aside(dirname(file), (scratch) => {
    const made = join(scratch, 'made');
    writeFileSync(made, text);
    refusing(file, () => {
      linkSync(made, file);
    });
  });
}

/** Gives a file a new text. @throws {Occupied} where it no longer holds `former`. */
export function replaceFile(file: string, former: string, text: string): void {
  aside(dirname(file), (scratch) => {
    const made = join(scratch, 'made');
    writeFileSync(made, text);
    if (readFileSync(file, 'utf8') !== former) throw new Occupied(file);
    renameSync(made, file);
  });
}

/** Gives a file a text, whether it was there (`former`) or not. @throws {Occupied} where somebody else wrote it meanwhile */
export function writeWhole(file: string, former: string | undefined, text: string): void {
  if (former === undefined) createFile(file, text);
  else if (former !== text) replaceFile(file, former, text);
}

function aside(parent: string, write: (scratch: string) => void): void {
  mkdirSync(parent, { recursive: true });
  const scratch = mkdtempSync(join(parent, UNFINISHED));
  try {
    write(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const taken = ['EEXIST', 'ENOTEMPTY', 'EPERM', 'ENOTDIR'];

function refusing(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof Error && 'code' in error && taken.includes(String(error.code))) throw new Occupied(path);
    throw error;
  }
}
