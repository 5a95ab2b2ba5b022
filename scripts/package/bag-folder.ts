/** Writes bags: as a folder, and as one archive beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as tar from 'tar';
import { filesBelow } from '../site/files-below.ts';
import { byPath, payloadFile, tagFiles } from './bag-files.ts';

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
