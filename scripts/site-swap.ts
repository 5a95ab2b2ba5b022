/**
 * Puts a new site in the place of the old one, so that a reader of the folder never meets half a site.
 *
 * A site is built in a staging folder, then two renames change places: `dist` becomes `dist.previous`, the staging folder
 * becomes `dist`. At every instant one of `dist` and `dist.previous` is whole; whatever stops a build, the next one
 * puts the whole one back with `restoreSite`, and our server finds it where it is.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { previousOf, refusePlace, refuseStrangers, type Destination } from './destination.ts';
import { isAlive } from './process-alive.ts';
import { PlainFailure } from './program.ts';
import { strangerInSite } from './site-files.ts';

/** The folders that one destination needs, all of one file system, since a rename does not cross from one to another. */
export interface SiteFolders {
  /** The site that is served. */
  dist: string;
  /** The former site, during the swap only. */
  previous: string;
  /** Staging folders, the lock and the cache of the build. */
  work: string;
  destination: Destination;
}

/** Thrown where another build holds the destination. Its message is for the person who started the second one. */
export class BuildRunning extends PlainFailure {}

const WORK = '.build';
/** An empty lock is being written at this moment; older than this, in milliseconds, its writer died. */
const LOCK_WRITTEN_WITHIN = 5_000;

/**
 * The folders for a site that ends up in `dist`. Nothing is made or removed yet.
 *
 * @throws {PlainFailure} where a site may not be put there
 */
export function siteFolders(dist: string): SiteFolders {
  return foldersFor({ folder: resolve(dist), setting: 'SITE_DIR', strangerIn: strangerInSite });
}

/** The folders for anything that is built as a whole and put in the place of the former. @throws {PlainFailure} as `siteFolders` does */
export function foldersFor(destination: Destination): SiteFolders {
  const dist = destination.folder;
  const folders = { dist, previous: previousOf(dist), work: join(dirname(dist), WORK), destination };
  refusePlace(destination);
  if ([basename(dist), basename(dirname(dist))].includes(WORK) || dist.endsWith(previousOf(''))) {
    throw new PlainFailure(
      `Nothing was changed: ${dist} has a name that builds use for what is unfinished. Set ${destination.setting} to another folder.`,
    );
  }
  // Who holds the lock has asked already, and may be changing the two at this moment.
  if (!isBuildRunning(folders)) refuseStrangers(destination);
  return folders;
}

/**
 * Makes sure that this process alone builds into these folders.
 *
 * @returns a function that gives the lock back
 * @throws {BuildRunning} where another living process holds it
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

/** Whether a living process builds into these folders. */
export function isBuildRunning(folders: SiteFolders): boolean {
  return lockHolder(folders) !== undefined;
}

/**
 * Puts the former site back where a swap was interrupted, and removes what interrupted builds left.
 * Call it with the lock held.
 *
 * @returns whether a site had to be put back
 */
export function restoreSite(folders: SiteFolders): boolean {
  const isInterrupted = !existsSync(folders.dist) && existsSync(folders.previous);
  if (isInterrupted) renameSync(folders.previous, folders.dist);
  discard(folders, folders.previous);
  removeLeftovers(folders);
  return isInterrupted;
}

/** An empty staging folder for this process. */
export function newStaging(folders: SiteFolders, pid = process.pid): string {
  const staging = join(folders.work, `site-${pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return staging;
}

/** Puts a finished staging folder in the place of the site. Call it with the lock held, after `restoreSite`. */
export function swapSite(folders: SiteFolders, staging: string): void {
  // Somebody may have put something there since the build began.
  refuseStrangers(folders.destination);
  if (existsSync(folders.dist)) renameSync(folders.dist, folders.previous);
  renameSync(staging, folders.dist);
  discard(folders, folders.previous);
}

/** A folder is renamed out of the way before it is emptied, so that `dist.previous` is never a half-removed site. */
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

/** The process that holds the lock; undefined where nobody does, or where it died. */
function lockHolder(folders: SiteFolders): string | undefined {
  const lock = lockFile(folders);
  const holder = readIfThere(lock);
  if (holder === undefined) return undefined;
  if (holder === '') return Date.now() - statSync(lock).mtimeMs < LOCK_WRITTEN_WITHIN ? '?' : undefined;
  // No build of ours wrote anything else into it.
  if (!/^\d+$/.test(holder)) return '?';
  return isAlive(Number(holder)) ? holder : undefined;
}

/** Two processes may both find the same dead lock; the one whose rename came late has moved a new lock, and moves it back. */
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
