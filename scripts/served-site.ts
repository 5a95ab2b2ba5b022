/** Opens the files of a built site for its readers, while a build may put another site in its place. */
import { lstat, open, readFile, realpath, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FileFacts } from './file-answer.ts';
import { HEADERS_FILE, HIDDEN, headersOfAll } from './server-files.ts';
import { previousOf } from './destination.ts';

/** A file that is open. Whoever asked for it closes it. */
export interface OpenFile extends FileFacts {
  readonly handle: FileHandle;
}

export interface Found {
  /** What stands at the path: a file, a folder that was named without its slash, or nothing that a reader may have. */
  readonly at: OpenFile | 'folder' | undefined;
  /** The headers of every answer of the site that the file belongs to. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Looks a decoded path of the site up, `/` for its first page; without a path, the headers alone. */
export type FindInSite = (path?: string) => Promise<Found>;

interface Site {
  readonly folder: string;
  readonly mark: string;
  readonly headers: Readonly<Record<string, string>>;
}

const hidden = new RegExp(HIDDEN);
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ELOOP']);

/**
 * Finds files in the site of a folder, and in the former site while two renames change their places. A file and its headers are of one site:
 * where the folder became another meanwhile, both are looked up anew.
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

/** Tells a folder from any other at its place. The system gives the number of a removed folder again; the time is that of the last rename or later. */
async function markOf(folder: string): Promise<string | undefined> {
  const state = await ifThere(() => stat(folder, { bigint: true }));
  return state && `${String(state.ino)} ${String(state.ctimeNs)}`;
}

async function readHeaders(folder: string): Promise<Site['headers']> {
  const written = await ifThere(() => readFile(join(folder, HEADERS_FILE), 'utf8'));
  return written === undefined ? headersOfAll : (JSON.parse(written) as Site['headers']);
}

function openIn(folder: string, path: string): Promise<OpenFile | 'folder' | undefined> {
  return ifThere(async () => {
    if (/\/\/|\\/.test(path) || hidden.test(path)) return undefined;
    const name = join(await realpath(folder), path.endsWith('/') ? `${path}index.html` : path);
    // The site holds no links: a name that leads elsewhere was not put there by a build.
    if ((await realpath(name)) !== name) return undefined;
    const kind = await lstat(name);
    if (kind.isDirectory()) return 'folder';
    if (!kind.isFile()) return undefined;
    const handle = await open(name);
    const { size, mtimeMs: modified } = await handle.stat();
    return { name, size, modified, handle };
  });
}

/** What is read; undefined where there is no such file. */
async function ifThere<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
