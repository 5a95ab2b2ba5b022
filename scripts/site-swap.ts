/**
 * Puts a new site in the place of the old one, so that a reader of the folder never meets half a site.
 *
 * A site is built in a staging folder, then two renames change places: `dist` becomes `dist.previous`, the staging folder
 * becomes `dist`. At every instant one of `dist` and `dist.previous` is whole; whatever stops a build, the next command
 * puts the whole one back with `restoreSite`.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isAlive } from './process-alive.ts';
import { PlainFailure } from './program.ts';

/** The folders that one destination needs, all of one file system, since a rename does not cross from one to another. */
export interface SiteFolders {
  /** The site that is served. */
  dist: string;
  /** The former site, during the swap only. */
  previous: string;
  /** Staging folders, the lock and the cache of the build. */
  work: string;
}

/** Thrown where another build holds the destination. Its message is for the person who started the second one. */
export class BuildRunning extends PlainFailure {}

/** An empty lock is being written at this moment; older than this, in milliseconds, its writer died. */
const LOCK_WRITTEN_WITHIN = 5_000;

/** The folders for a site that ends up in `dist`. */
export function siteFolders(dist: string): SiteFolders {
  const whole = resolve(dist);
  return { dist: whole, previous: `${whole}.previous`, work: join(dirname(whole), '.build') };
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
