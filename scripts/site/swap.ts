/**
 * Puts a new site in the place of the former one by two renames. A build keeps in `.build/<process>` what it makes and, between the renames, the
 * former site: whatever stops it, one whole site is in place or there, and the next start puts it back.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
/** The site that is served. Nothing else is ever written there. */
export const dist = join(root, 'dist');

/** Creates the folder of this build. A process makes one build at a time. */
export function newWorkFolder(builds = join(root, '.build')): string {
  const folder = join(builds, String(process.pid));
  mkdirSync(builds, { recursive: true });
  // Recursively, a disk that refuses to be written would be told as a missing folder.
  mkdirSync(folder);
  return folder;
}

/** Removes a folder, if it is there. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Removes the folders of builds that ended. If one of them was killed between its renames, puts the site back that it had moved. */
export function clearEndedBuilds(site = dist, builds = join(root, '.build')): void {
  for (const name of existsSync(builds) ? readdirSync(builds) : []) {
    if (!/^\d+$/.test(name) || isRunning(Number(name))) continue;
    const former = readdirSync(join(builds, name)).find((folder) => folder.startsWith(`${basename(site)}.`));
    if (former !== undefined && !existsSync(site)) renameSync(join(builds, name, former), site);
    removeFolder(join(builds, name));
  }
}

/** Replaces a site by a new one. If another build did so between the two renames, its site gives way in turn: the last one stays. */
export function replaceSite(site: string, newSite: string, work: string): void {
  for (let turn = 0; ; turn++) {
    const former = join(work, `${basename(site)}.${turn}`);
    renameIfThere(site, former);
    try {
      renameSync(newSite, site);
      return;
    } catch (error) {
      if (existsSync(site)) continue;
      renameIfThere(former, site);
      throw error;
    }
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** True for a living process, even of another user. The number of this one may have belonged to a former build. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
