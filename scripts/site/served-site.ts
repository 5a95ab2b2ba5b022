/** Opens the files of a built site for its readers, even while a build replaces it. */
import { lstat, open, readFile, realpath, stat, type FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FileFacts } from './file-answer.ts';
import { HEADERS_FILE, HIDDEN, headersOfAll } from './server-files.ts';
import { previousOf } from './destination.ts';

/** An open file; the caller closes it. */
export interface OpenFile extends FileFacts {
  readonly handle: FileHandle;
}

export interface Found {
  /** The result for a path: a file, a folder named without its slash, or nothing public. */
  readonly at: OpenFile | 'folder' | undefined;
  /** The headers of every answer of the site that the file belongs to. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Looks up a decoded path of the site, `/` for its first page; without a path, only the headers. */
export type FindInSite = (path?: string) => Promise<Found>;

interface Site {
  readonly folder: string;
  readonly mark: string;
  readonly headers: Readonly<Record<string, string>>;
}

const hidden = new RegExp(HIDDEN);
const MISSING_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ELOOP']);

/**
 * Finds files in the site of a folder, and in the former site while two renames swap them. A file and its headers are of one site: if the folder was
 * replaced meanwhile, both are looked up again.
 */
export function siteFinder(dist: string): FindInSite {
  const previous = previousOf(resolve(dist));
  let last: Site | undefined;

  async function standing(): Promise<Site | undefined> {
    for (const folder of [dist, previous, dist]) {
      const mark = await markOf(folder);
      if (mark === undefined) continue;
      if (last?.folder === folder && last.mark === mark) return last;
      return (last = { folder, mark, headers: await readHeaders(folder) });
    }
    return undefined;
  }

  return async (path) => {
    for (;;) {
      const site = await standing();
      const at = site && path !== undefined ? await openIn(site.folder, path) : undefined;
      if (site === undefined || (await markOf(site.folder)) === site.mark)
        return { at, headers: site?.headers ?? headersOfAll };
      if (typeof at === 'object') await at.handle.close();
    }
  };
}

/** Identifies a folder. The system may reuse the inode of a removed folder; the time is that of the last rename or later. */
async function markOf(folder: string): Promise<string | undefined> {
  const state = await ifExists(() => stat(folder, { bigint: true }));
  return state && `${String(state.ino)} ${String(state.ctimeNs)}`;
}

async function readHeaders(folder: string): Promise<Site['headers']> {
  const written = await ifExists(() => readFile(join(folder, HEADERS_FILE), 'utf8'));
  return written === undefined ? headersOfAll : (JSON.parse(written) as Site['headers']);
}

function openIn(folder: string, path: string): Promise<OpenFile | 'folder' | undefined> {
  return ifExists(async () => {
    if (/\/\/|\\/.test(path) || hidden.test(path)) return undefined;
    const name = join(await realpath(folder), path.endsWith('/') ? `${path}index.html` : path);
    // A build writes no links: a name that resolves elsewhere is not part of the site.
    if ((await realpath(name)) !== name) return undefined;
    const kind = await lstat(name);
    if (kind.isDirectory()) return 'folder';
    if (!kind.isFile()) return undefined;
    const handle = await open(name);
    const { size, mtimeMs: modified } = await handle.stat();
    return { name, size, modified, handle };
  });
}

/** The result of `read`; undefined if there is no such file. */
async function ifExists<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (MISSING_FILE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
