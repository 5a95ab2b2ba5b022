/** Bags on disk: written as a folder and as one archive beside it, and read back from either. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import * as tar from 'tar';
import { filesBelow } from '../site/files-below.ts';
import { PlainFailure } from '../program.ts';
import type { Bag } from './bag-check.ts';
import { byPath, payloadFile, tagFiles } from './bag-files.ts';

/** System errors that prevent unpacking even an intact file. */
const SYSTEM_ERRORS = ['EACCES', 'EDQUOT', 'EIO', 'EMFILE', 'ENOSPC', 'EROFS'];

/** A payload file that is only read when it is written. */
export interface PayloadSource {
  /** Path below the folder `data/` of the bag, with forward slashes. */
  readonly path: string;
  readonly read: () => Uint8Array;
}

/**
 * Writes a bag.
 *
 * @param folder must not exist yet; its last part is the name of the bag
 */
export function writeBag(
  folder: string,
  sources: readonly PayloadSource[],
  info: readonly (readonly [label: string, value: string])[],
): void {
  const made = new Set<string>();
  const write = (path: string, content: Uint8Array | string): void => {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), content);
  };
  const payload = sources.toSorted(byPath).map(({ path, read }) => {
    const content = read();
    write(`data/${path}`, content);
    return payloadFile(path, content);
  });
  for (const [name, text] of tagFiles(payload, info)) write(name, text);
}

/** The path of the archive file of a bag. */
export function packedFile(folder: string): string {
  return `${folder}.tar.gz`;
}

/**
 * Packs a bag into `NAME.tar.gz` beside it, by the rules for serialised bags (RFC 8493, 4): only files, ordered by path, without owners, all with the
 * same time and mode.
 *
 * @param day the modification time of every file: the day of the state of the archive
 * @returns the path of the packed file
 */
export function packBag(folder: string, day: string): string {
  const file = packedFile(folder);
  const name = basename(folder);
  tar.create(
    {
      file,
      cwd: dirname(folder),
      sync: true,
      portable: true,
      noDirRecurse: true,
      mtime: new Date(`${day}T00:00:00Z`),
      gzip: { level: 9 },
      onWriteEntry: ({ stat }) => {
        if (stat) stat.mode = (stat.mode & ~0o777) | 0o644;
      },
    },
    filesBelow(folder).map((path) => `${name}/${path}`),
  );
  return file;
}

/** Opens a bag, a folder or a packed file, and cleans up when `use` is done. */
export function withBag<T>(path: string, use: (bag: Bag) => T): T {
  if (!existsSync(path)) throw new PlainFailure(`There is no bag at ${path}.`);
  if (statSync(path).isDirectory()) return use(bagIn(path));
  const opened = mkdtempSync(join(tmpdir(), 'bag-'));
  try {
    unpack(path, opened);
    const [name, ...others] = readdirSync(opened);
    // RFC 8493, 4: the archive holds a single folder, the bag.
    if (name === undefined || others.length > 0) throw new PlainFailure(`${path} does not hold one folder alone.`);
    return use(bagIn(join(opened, name)));
  } finally {
    rmSync(opened, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @throws {PlainFailure} if the file cannot be unpacked completely */
function unpack(file: string, folder: string): void {
  try {
    tar.extract({ file, cwd: folder, sync: true, strict: true });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (SYSTEM_ERRORS.includes(code)) throw error;
    throw new PlainFailure(
      `${file} cannot be unpacked: it is cut short, damaged, or no packed bag (${message}). Fetch or make it again.`,
    );
  }
}

function bagIn(folder: string): Bag {
  const files = new Map(filesBelow(folder).map((path) => [path, statSync(join(folder, path)).size]));
  return { files, read: (path) => readFileSync(join(folder, path)) };
}
