import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { Mistake } from '../archive/schema/problem.ts';

/** Why there is nothing to read, in the place of what a file holds. */
export type NotGiven = Mistake;

/** What a file holds, as bytes or as a text, or why it is not read; nothing where nobody knows why. */
export type FileContent = string | Uint8Array | NotGiven | undefined;

/** True where a file was not read. */
export function isNotGiven(content: FileContent): content is NotGiven {
  return typeof content === 'object' && 'code' in content;
}

/** The largest files that are read, in bytes: many times what anybody writes, and little enough to be read in a few seconds. */
export function mostBytes(file: string): number {
  return file.endsWith('.mdx') ? 60_000 : 4_000_000;
}

/** A link is not followed: it may lead out of the content. Nothing is waited for. Windows has no such flags. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const OWN = (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK;

/**
 * The bytes of a file of the content, or why there are none. What is no file is never opened: a pipe would be waited for, a device may act. One
 * file is open at a time, however many there are.
 */
export function fileBytes(folder: string, file: string): Uint8Array | NotGiven {
  const place = path.join(folder, file);
  try {
    const found = lstatSync(place);
    const special = specialName(found);
    if (special) return { code: 'not-a-file', params: { value: file, kind: special } };
    if (found.size > mostBytes(file)) return { code: 'too-large', params: { value: String(mostBytes(file) / 1_000) } };
    const descriptor = openSync(place, OWN);
    try {
      // Something else may stand there by now.
      return fstatSync(descriptor).isFile() ? readFileSync(descriptor) : unreadable(file);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return notOpened(file, error);
  }
}

function specialName(found: Stats): string | undefined {
  if (found.isFile()) return undefined;
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  if (found.isFIFO()) return 'pipe';
  return found.isSocket() ? 'socket' : 'device';
}

/** That the system does not give a file. */
export function unreadable(file: string): NotGiven {
  return { code: 'unreadable-file', params: { value: file } };
}

/** Says why the system did not open a file: it opens no more of them, or not this one. */
export function notOpened(file: string, error: unknown): NotGiven {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EMFILE' || code === 'ENFILE'
    ? { code: 'too-many-open', params: { value: file, text: code } }
    : unreadable(file);
}
