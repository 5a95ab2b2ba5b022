import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SiteFolders } from './site-swap.ts';
import {
  BuildRunning,
  isBuildRunning,
  lockBuild,
  newStaging,
  restoreSite,
  siteFolders,
  swapSite,
} from './site-swap.ts';

let root: string;
let folders: SiteFolders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-swap-'));
  folders = siteFolders(join(root, 'dist'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function writeSite(folder: string, edition: string): void {
  mkdirSync(join(folder, 'fr'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), edition);
  writeFileSync(join(folder, 'fr', 'index.html'), edition);
}
const siteIn = (folder: string): string[] =>
  ['index.html', 'fr/index.html'].map((file) => readFileSync(join(folder, file), 'utf8'));
const visible = (): string[] => readdirSync(root).sort();
const inWork = (): string[] => (existsSync(folders.work) ? readdirSync(folders.work) : []);
/** The number of a process that has ended. */
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('the swap', () => {
  it('puts the first site in place', () => {
    const staging = newStaging(folders);
    writeSite(staging, 'first');
    swapSite(folders, staging);
    expect(siteIn(folders.dist)).toEqual(['first', 'first']);
    expect(visible()).toEqual(['.build', 'dist']);
    expect(inWork()).toEqual([]);
  });

  it('replaces a site whole: no file of the former one stays', () => {
    writeSite(folders.dist, 'former');
    writeFileSync(join(folders.dist, 'gone.html'), 'former');
    const staging = newStaging(folders);
    writeSite(staging, 'new');
    swapSite(folders, staging);
    expect(siteIn(folders.dist)).toEqual(['new', 'new']);
    expect(existsSync(join(folders.dist, 'gone.html'))).toBe(false);
    expect(visible()).toEqual(['.build', 'dist']);
  });

  it('starts from an empty staging folder even where one of the same process number was left', () => {
    writeSite(newStaging(folders, 7), 'left');
    expect(readdirSync(newStaging(folders, 7))).toEqual([]);
  });
});

describe('after an interruption', () => {
  it('between the two renames, the former site is put back', () => {
    writeSite(folders.previous, 'former');
    writeSite(newStaging(folders, 7), 'new');
    expect(restoreSite(folders)).toBe(true);
    expect(siteIn(folders.dist)).toEqual(['former', 'former']);
    expect(visible()).toEqual(['.build', 'dist']);
    expect(inWork()).toEqual([]);
  });

  it('after the second rename, the new site stays and the former one goes', () => {
    writeSite(folders.dist, 'new');
    writeSite(folders.previous, 'former');
    expect(restoreSite(folders)).toBe(false);
    expect(siteIn(folders.dist)).toEqual(['new', 'new']);
    expect(visible()).toEqual(['.build', 'dist']);
  });

  it('while building, the site is untouched and the staging folder goes', () => {
    writeSite(folders.dist, 'former');
    writeSite(newStaging(folders, 7), 'half');
    expect(restoreSite(folders)).toBe(false);
    expect(siteIn(folders.dist)).toEqual(['former', 'former']);
    expect(inWork()).toEqual([]);
  });

  it('while the former site was being removed, what is left of it goes', () => {
    writeSite(folders.dist, 'new');
    mkdirSync(join(folders.work, 'old-7', 'fr'), { recursive: true });
    restoreSite(folders);
    expect(siteIn(folders.dist)).toEqual(['new', 'new']);
    expect(inWork()).toEqual([]);
  });

  it('where nothing was ever built, there is nothing to restore', () => {
    expect(restoreSite(folders)).toBe(false);
    expect(visible()).toEqual([]);
  });

  it('the cache of the build is kept', () => {
    mkdirSync(join(folders.work, 'cache'), { recursive: true });
    restoreSite(folders);
    expect(inWork()).toEqual(['cache']);
  });
});

describe('the lock', () => {
  it('refuses a second build, names the first and says what to delete', () => {
    lockBuild(folders);
    expect(() => lockBuild(folders)).toThrow(BuildRunning);
    expect(() => lockBuild(folders)).toThrow(
      `Another build (process ${process.pid}) is writing dist. Wait for it to end; if there is none, delete ${join(folders.work, 'lock')}.`,
    );
    expect(isBuildRunning(folders)).toBe(true);
  });

  it('is free again once given back', () => {
    lockBuild(folders)();
    expect(isBuildRunning(folders)).toBe(false);
    lockBuild(folders)();
  });

  it('of a process that died is taken over', () => {
    lockBuild(folders, deadProcess());
    expect(isBuildRunning(folders)).toBe(false);
    lockBuild(folders);
    expect(readFileSync(join(folders.work, 'lock'), 'utf8')).toBe(String(process.pid));
    expect(inWork()).toEqual(['lock']);
  });

  it('that was just created and not yet written belongs to somebody; an old empty one to nobody', () => {
    const lock = join(folders.work, 'lock');
    mkdirSync(folders.work);
    writeFileSync(lock, '');
    expect(() => lockBuild(folders)).toThrow(BuildRunning);
    utimesSync(lock, 0, 0);
    lockBuild(folders);
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  });

  it('of one destination does not stop a build into another', () => {
    lockBuild(folders);
    lockBuild(siteFolders(join(root, 'elsewhere', 'dist')))();
  });
});
