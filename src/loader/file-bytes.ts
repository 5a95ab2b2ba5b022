import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { Mistake } from '../archive/schema/problem.ts';

/** The reason why a file has no readable content. */
type NotGiven = Mistake;

/** The content of a file, as bytes or as text, or the reason why it is not read; undefined if the reason is unknown. */
export type FileContent = string | Uint8Array | NotGiven | undefined;

/** True if a file was not read. */
export function isNotGiven(content: FileContent): content is NotGiven {
  return typeof content === 'object' && 'code' in content;
}

/** The size limit in bytes: many times what anybody writes, and small enough to read in a few seconds. */
export function mostBytes(file: string): number {
  return file.endsWith('.mdx') ? 60_000 : 4_000_000;
}

/** Links are not followed, since they may lead out of the content, and nothing blocks. Windows has no such flags. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const OWN = (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK;

/**
 * The bytes of a content file, or the reason why there are none. Only regular files are opened: a pipe would block, a device may act. At most one
 * file is open at a time.
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
      // It may have been replaced by now.
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

/** The mistake for a file that the system does not provide. */
export function unreadable(file: string): NotGiven {
  return { code: 'unreadable-file', params: { value: file } };
}

/** Returns why the system did not open a file: it cannot open any more, or not this one. */
export function notOpened(file: string, error: unknown): NotGiven {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EMFILE' || code === 'ENFILE'
    ? { code: 'too-many-open', params: { value: file, text: code } }
    : unreadable(file);
}
