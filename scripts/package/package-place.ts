/** Makes a package beside its destination, then moves it there in one step, so that the former one stays complete until then. */
import {
  closeSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { leavesBelow } from '../site/files-below.ts';
import { PlainFailure } from '../program.ts';
import { foldersFor, lockBuild, newStaging, restoreSite, swapSite, type SiteFolders } from '../site/site-swap.ts';
import { listedPath } from './bag-files.ts';
import { packedFile } from './bag-folder.ts';

/** More bytes of a packed file than its first header needs. */
const BEGINNING = 4096;
const NAME_IN_HEADER = 100;

/**
 * The folders for a package of this name at this destination. Creates and removes nothing.
 *
 * @throws {PlainFailure} if the destination holds something that is no package of this name
 */
export function packageFolders(folder: string): SiteFolders {
  const folders = foldersFor({ folder, setting: 'PACKAGE_DIR', foreignFileIn: foreignFileInPackage });
  refuseForeignFile(folders);
  return folders;
}

/**
 * Replaces the former package.
 *
 * @param make writes the folder that it is given and the packed file beside it, and throws if it cannot
 */
export function putPackage(folders: SiteFolders, make: (folder: string) => void): void {
  const unlock = lockBuild(folders);
  try {
    restoreSite(folders);
    const staging = newStaging(folders);
    try {
      const made = join(staging, basename(folders.dist));
      make(made);
      refuseForeignFile(folders);
      swapSite(folders, made);
      renameSync(packedFile(made), packedFile(folders.dist));
    } finally {
      rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
    }
  } finally {
    unlock();
    removeIfEmpty(folders.work);
  }
}

/** A package lists its own files; the label and the name distinguish it from the bags of others. */
function foreignFileInPackage(folder: string): string | undefined {
  const files = leavesBelow(folder);
  const own = new Set(['bagit.txt', 'bag-info.txt', 'tagmanifest-sha512.txt']);
  if (files.includes('bag-info.txt') && readFileSync(join(folder, 'bag-info.txt'), 'utf8').includes(labelOf(folder))) {
    for (const name of ['manifest-sha512.txt', 'tagmanifest-sha512.txt'].filter((name) => files.includes(name))) {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      for (const line of lines) own.add(listedPath(line));
    }
    return files.find((file) => !own.has(file));
  }
  return readdirSync(folder)[0];
}

function labelOf(folder: string): string {
  return `Internal-Sender-Identifier: ${basename(folder).replace(/\.previous$/, '')}\n`;
}

function refuseForeignFile({ dist, destination }: SiteFolders): void {
  const file = packedFile(dist);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined || (found.isFile() && firstNameIn(file) === `${basename(dist)}/bag-info.txt`)) return;
  throw new PlainFailure(
    `Nothing was changed: ${file} is not replaced, since it is no package that this program wrote. Move it elsewhere or remove it yourself, or set ${destination.setting} to another folder.`,
  );
}

/** The path of the first file in a packed file; undefined if it is not one. */
function firstNameIn(file: string): string | undefined {
  const beginning = Buffer.alloc(BEGINNING);
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, beginning, 0, BEGINNING, 0);
    const header = gunzipSync(beginning.subarray(0, length), { finishFlush: constants.Z_SYNC_FLUSH });
    return header.toString('utf8', 0, NAME_IN_HEADER).replace(/\0.*$/s, '');
  } catch {
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another package is being made there.
  }
}
