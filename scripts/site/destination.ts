/**
 * Decides where a program may replace a folder. The old folder is deleted, so it must be dedicated to that purpose, and hold nothing that the program
 * did not write.
 */
import { lstatSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { contentFolder } from '../../src/reader/read-content.ts';
import type { Setting } from '../../src/settings.ts';
import { PlainFailure } from '../program.ts';

/** A folder that a program replaces. */
export interface Destination {
  /** Its absolute path. */
  readonly folder: string;
  /** The environment variable that sets it, for the error message. */
  readonly setting: Setting;
  /** The path of a foreign file in a folder, one that the program did not write; undefined if there is none. */
  readonly foreignFileIn: (folder: string) => string | undefined;
}

/** Folders that people need. Neither they nor their parents are ever replaced. */
export interface ProtectedPlaces {
  readonly project: string;
  readonly content: string;
  readonly working: string;
  /** If the system has one. */
  readonly home: string | undefined;
}

/** Folders of the project that people, Git or npm write. */
const PROJECT_FOLDERS = '.ci .git .github .gitlab .vscode content docs node_modules public scripts src tests'.split(
  ' ',
);

/** The protected folders of this process. */
function protectedPlaces(): ProtectedPlaces {
  const project = join(import.meta.dirname, '../..');
  return { project, content: contentFolder(), working: process.cwd(), home: homeFolder() };
}

/** The former folder, during the swap. */
export function previousOf(folder: string): string {
  return `${folder}.previous`;
}

/** @throws {PlainFailure} if the folder is protected, holds a protected one, or lies in the content or in a folder of the project */
export function refuseProtected({ folder, setting }: Destination, places = protectedPlaces()): void {
  const reason = reasonAgainst(real(folder), places);
  if (reason === undefined) return;
  throw new PlainFailure(
    `Nothing was changed: ${folder} is not replaced, since it ${reason}. Set ${setting} to another folder.`,
  );
}

/** @throws {PlainFailure} if the folder, or its `former` name, holds something that the program did not write */
export function refuseForeignFiles({ folder, setting, foreignFileIn }: Destination): void {
  for (const path of [folder, previousOf(folder)]) {
    const reason = foreignIn(path, foreignFileIn);
    if (reason === undefined) continue;
    throw new PlainFailure(
      `Nothing was changed: ${path} is not replaced, since it ${reason}. Move that elsewhere or remove it yourself, or set ${setting} to another folder.`,
    );
  }
}

/** Both of the above. */
export function refuseDestination(destination: Destination): void {
  refuseProtected(destination);
  refuseForeignFiles(destination);
}

/** Creates a folder to write into. @throws {PlainFailure} if it exists and is not empty */
export function makeEmptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new PlainFailure(`${folder} is not empty: name a new folder.`);
}

function reasonAgainst(folder: string, { project, content, working, home }: ProtectedPlaces): string | undefined {
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

function foreignIn(path: string, foreignFileIn: Destination['foreignFileIn']): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) return 'is a link';
  if (!found.isDirectory()) return 'is a file';
  const stranger = foreignFileIn(path);
  return stranger === undefined ? undefined : `holds ${stranger}, which this program did not write`;
}

/** The real path, with links resolved as far as it exists. */
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
