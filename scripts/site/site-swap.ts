/**
 * Puts a new site in the place of the old one, so that a reader of the folder never meets half a site.
 *
 * A site is built in a staging folder, then two renames change places: `dist` becomes `dist.previous`, the staging folder
 * becomes `dist`. At every instant one of `dist` and `dist.previous` is complete; whatever stops a build, the next one
 * restores the complete one with `restoreSite`, and our server finds it where it is.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PlainFailure } from '../program.ts';
import { previousOf, refuseProtected, refuseForeignFiles, type Destination } from './destination.ts';
import { isAlive } from './process-alive.ts';
import { foreignFileInSite } from './site-files.ts';

/** The folders of one destination, all on one file system, since a rename cannot cross file systems. */
export interface SiteFolders {
  /** The served site. */
  dist: string;
  /** The former site, only during the swap. */
  previous: string;
  /** Staging folders, the lock and the cache of the build. */
  work: string;
  destination: Destination;
}

/** Thrown if another build holds the lock. Its message is for the person who started the second one. */
export class BuildRunning extends PlainFailure {}

const WORK = '.build';
/** An empty lock is just being written; if older than this, in milliseconds, its writer died. */
const LOCK_WRITTEN_WITHIN = 5_000;

/**
 * The folders for a site in `dist`. Creates and removes nothing.
 *
 * @throws {PlainFailure} if a site may not be put there
 */
export function siteFolders(dist: string): SiteFolders {
  return foldersFor({ folder: resolve(dist), setting: 'SITE_DIR', foreignFileIn: foreignFileInSite });
}

/** The folders for anything that is built and swapped in as a unit. @throws {PlainFailure} as `siteFolders` does */
export function foldersFor(destination: Destination): SiteFolders {
  const dist = destination.folder;
  const folders = { dist, previous: previousOf(dist), work: join(dirname(dist), WORK), destination };
  refuseProtected(destination);
  if ([basename(dist), basename(dirname(dist))].includes(WORK) || dist.endsWith(previousOf(''))) {
    throw new PlainFailure(
      `Nothing was changed: ${dist} has a name that builds use for what is unfinished. Set ${destination.setting} to another folder.`,
    );
  }
  if (lstatSync(folders.work, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new PlainFailure(
      `Nothing was changed: ${folders.work}, where builds keep what is unfinished, is a link to another place. Remove it, or set ${destination.setting} to another folder.`,
    );
  }
  // The holder of the lock has checked already, and may be swapping the two right now.
  if (!isBuildRunning(folders)) refuseForeignFiles(destination);
  return folders;
}

/**
 * Locks these folders for this process.
 *
 * @returns a function that releases the lock
 * @throws {BuildRunning} if another living process holds it
 */
export function lockBuild(folders: SiteFolders, pid = process.pid): () => void {
  mkdirSync(folders.work, { recursive: true });
  const lock = lockFile(folders);
  for (;;) {
    try {
      writeFileSync(lock, String(pid), { flag: 'wx' });
      return () => {
        rmSync(lock, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = lockHolder(folders);
    if (holder !== undefined) {
      throw new BuildRunning(
        `Another build (process ${holder}) is writing ${basename(folders.dist)}. Wait for it to end; if there is none, delete ${lock}.`,
      );
    }
    dropDeadLock(lock);
  }
}

/** True if a living process is building into these folders. */
export function isBuildRunning(folders: SiteFolders): boolean {
  return lockHolder(folders) !== undefined;
}

/**
 * Restores the former site after an interrupted swap, and removes the leftovers of interrupted builds. Call it with the lock held.
 *
 * @returns true if a site had to be restored
 */
export function restoreSite(folders: SiteFolders): boolean {
  const isInterrupted = !existsSync(folders.dist) && existsSync(folders.previous);
  if (isInterrupted) renameSync(folders.previous, folders.dist);
  discard(folders, folders.previous);
  removeLeftovers(folders);
  return isInterrupted;
}

/** Creates an empty staging folder for this process. */
export function newStaging(folders: SiteFolders, pid = process.pid): string {
  const staging = join(folders.work, `site-${pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return staging;
}

/** Swaps a finished staging folder in. Call it with the lock held, after `restoreSite`. */
export function swapSite(folders: SiteFolders, staging: string): void {
  // Somebody may have put something there since the build began.
  refuseForeignFiles(folders.destination);
  if (existsSync(folders.dist)) renameSync(folders.dist, folders.previous);
  renameSync(staging, folders.dist);
  discard(folders, folders.previous);
}

/** A folder is renamed before it is emptied, so that `dist.previous` is never a half-removed site. */
function discard(folders: SiteFolders, folder: string): void {
  if (!existsSync(folder)) return;
  const away = join(folders.work, `old-${process.pid}`);
  rmSync(away, { recursive: true, force: true });
  mkdirSync(folders.work, { recursive: true });
  renameSync(folder, away);
  rmSync(away, { recursive: true, force: true, maxRetries: 3 });
}

function removeLeftovers({ work }: SiteFolders): void {
  if (!existsSync(work)) return;
  for (const name of readdirSync(work).filter((name) => /^(?:site|old|lock)-\d+$/.test(name))) {
    rmSync(join(work, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

function lockFile({ work }: SiteFolders): string {
  return join(work, 'lock');
}

/** The process that holds the lock; undefined if nobody does, or if it died. */
function lockHolder(folders: SiteFolders): string | undefined {
  const lock = lockFile(folders);
  const holder = readIfThere(lock);
  if (holder === undefined) return undefined;
  if (holder === '') return Date.now() - statSync(lock).mtimeMs < LOCK_WRITTEN_WITHIN ? '?' : undefined;
  // Our builds write nothing else into it.
  if (!/^\d+$/.test(holder)) return '?';
  return isAlive(Number(holder)) ? holder : undefined;
}

/** Two processes may both find the same dead lock; if the later rename has moved a new lock, it moves it back. */
function dropDeadLock(lock: string): void {
  const dead = readIfThere(lock);
  const away = `${lock}-${process.pid}`;
  try {
    renameSync(lock, away);
  } catch {
    return;
  }
  if (readIfThere(away) === dead) rmSync(away, { force: true });
  else renameSync(away, lock);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
