/**
 * Where a program may put a folder in the place of another one. What stands there is removed, so it must be a place for that folder alone, and hold
 * nothing that the program did not write.
 */
import { lstatSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { contentFolder } from '../src/reader/read-content.ts';
import type { Setting } from '../src/settings.ts';
import { PlainFailure } from './program.ts';

/** A folder that a program replaces. */
export interface Destination {
  /** Its whole path. */
  readonly folder: string;
  /** The setting that names it, for the person who is told to choose another. */
  readonly setting: Setting;
  /** The path of something below a folder that the program did not write; undefined where there is nothing of the kind. */
  readonly strangerIn: (folder: string) => string | undefined;
}

/** Folders that people need. Nothing is put in their place, nor in that of a folder around them. */
export interface KeptPlaces {
  readonly project: string;
  readonly content: string;
  readonly working: string;
  /** Where the system knows of one. */
  readonly home: string | undefined;
}

/** Folders of the project that people, Git or npm write. */
const PROJECT_FOLDERS = '.ci .git .github .gitlab .vscode content docs node_modules public scripts src tests'.split(
  ' ',
);

/** The kept places of this process. */
export function keptPlaces(): KeptPlaces {
  const project = join(import.meta.dirname, '..');
  return { project, content: contentFolder(), working: process.cwd(), home: homeFolder() };
}

/** The former folder, while another takes its place. */
export function previousOf(folder: string): string {
  return `${folder}.previous`;
}

/** @throws {PlainFailure} where the folder is a kept place, holds one, or lies in the content or in a folder of the project */
export function refusePlace({ folder, setting }: Destination, places = keptPlaces()): void {
  const reason = reasonAgainst(real(folder), places);
  if (reason === undefined) return;
  throw new PlainFailure(
    `Nothing was changed: ${folder} is not replaced, since it ${reason}. Set ${setting} to another folder.`,
  );
}

/** @throws {PlainFailure} where the folder, or the one beside it that has the name of the former folder, is not the program's own */
export function refuseStrangers({ folder, setting, strangerIn }: Destination): void {
  for (const path of [folder, previousOf(folder)]) {
    const reason = foreignIn(path, strangerIn);
    if (reason === undefined) continue;
    throw new PlainFailure(
      `Nothing was changed: ${path} is not replaced, since it ${reason}. Move that elsewhere or remove it yourself, or set ${setting} to another folder.`,
    );
  }
}

/** Both of the above. */
export function refuseDestination(destination: Destination): void {
  refusePlace(destination);
  refuseStrangers(destination);
}

/** Makes a folder to write into. @throws {PlainFailure} where it is there and not empty */
export function makeEmptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new PlainFailure(`${folder} is not empty: name a new folder.`);
}

function reasonAgainst(folder: string, { project, content, working, home }: KeptPlaces): string | undefined {
  if (dirname(folder) === folder) return 'is a whole disk';
  const kept = [
    ['the project', project],
    ['the content', content],
    ['the working folder', working],
    ['your home folder', home],
  ] as const;
  for (const [name, place] of kept) {
    if (place === undefined || !isWithin(real(place), folder)) continue;
    return `${real(place) === folder ? 'is' : 'holds'} ${name}`;
  }
  if (isWithin(folder, real(content))) return 'lies in the content';
  const [top = ''] = relative(real(project), folder).split(sep);
  return PROJECT_FOLDERS.includes(top.toLowerCase()) ? `belongs to ${top}, a folder of the project` : undefined;
}

function foreignIn(path: string, strangerIn: Destination['strangerIn']): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) return 'is a link';
  if (!found.isDirectory()) return 'is a file';
  const stranger = strangerIn(path);
  return stranger === undefined ? undefined : `holds ${stranger}, which this program did not write`;
}

/** The path without links, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), basename(path));
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function homeFolder(): string | undefined {
  try {
    return resolve(homedir());
  } catch {
    // A user without a name and without HOME, as in some containers.
    return undefined;
  }
}
