import { spawnSync } from 'node:child_process';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileList } from './site-files.ts';
import {
  type SiteFolders,
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
  mkdirSync(join(folder, '.server'), { recursive: true });
  writeFileList(folder);
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
    mkdirSync(folders.dist);
    writeFileSync(join(folders.dist, 'gone.html'), 'former');
    writeSite(folders.dist, 'former');
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

describe('what no build wrote', () => {
  it('is refused before anything is made', () => {
    mkdirSync(folders.dist);
    writeFileSync(join(folders.dist, 'thesis.odt'), 'mine');
    expect(() => siteFolders(folders.dist)).toThrow('since it holds thesis.odt, which this program did not write');
    expect(visible()).toEqual(['dist']);
  });

  it('stays where it came while the site was built', () => {
    const staging = newStaging(folders);
    writeSite(staging, 'new');
    mkdirSync(folders.dist);
    writeFileSync(join(folders.dist, 'thesis.odt'), 'mine');
    expect(() => {
      swapSite(folders, staging);
    }).toThrow('since it holds thesis.odt');
    expect(readdirSync(folders.dist)).toEqual(['thesis.odt']);
  });

  it('stays behind a link that is cleared away', () => {
    const mine = join(root, 'mine');
    mkdirSync(mine);
    writeFileSync(join(mine, 'thesis.odt'), 'mine');
    mkdirSync(folders.work);
    for (const name of ['site-7', 'old-7', `old-${process.pid}`, `site-${process.pid}`])
      symlinkSync(mine, join(folders.work, name), 'junction');
    writeSite(folders.previous, 'former');
    writeSite(folders.dist, 'new');
    newStaging(folders);
    restoreSite(folders);
    expect(inWork()).toEqual([]);
    expect(readdirSync(mine)).toEqual(['thesis.odt']);
  });

  it.each(['.build', '.build/dist', 'dist.previous'])('%s is a name of unfinished work', (name) => {
    expect(() => siteFolders(join(root, name))).toThrow('has a name that builds use for what is unfinished');
  });
});

describe('a swap that is killed', () => {
  it('at any change of the file system leaves a whole site, and no half of one where the next command looks', () => {
    const found = new Set<string>();
    for (let moment = 1; ; moment += 1) {
      for (const folder of [folders.dist, folders.previous, folders.work])
        rmSync(folder, { recursive: true, force: true });
      writeSite(folders.dist, 'former');
      const staging = newStaging(folders);
      writeSite(staging, 'new');
      const wasKilled = killedAt(moment, () => {
        swapSite(folders, staging);
      });
      for (const folder of [folders.dist, folders.previous].filter((folder) => existsSync(folder)))
        expect(new Set(siteIn(folder)).size).toBe(1);
      restoreSite(folders);
      const [edition = '', other] = siteIn(folders.dist);
      expect(other).toBe(edition);
      expect(visible()).toEqual(['.build', 'dist']);
      found.add(edition);
      if (!wasKilled) break;
    }
    expect([...found]).toEqual(['former', 'new']);
  });
});

/** Runs a program that is killed before its nth change of the file system, or half-way through if that removes a folder. */
function killedAt(moment: number, act: () => void): boolean {
  const whole = { renameSync: fs.renameSync, rmSync: fs.rmSync };
  const killed = new Error('killed');
  let changes = 0;
  const until = (change: () => void, half?: () => void): void => {
    changes += 1;
    if (changes < moment) {
      change();
    } else {
      half?.();
      throw killed;
    }
  };
  fs.renameSync = (from, to) => {
    until(() => {
      whole.renameSync(from, to);
    });
  };
  fs.rmSync = (path, options) => {
    until(
      () => {
        whole.rmSync(path, options);
      },
      () => {
        whole.rmSync(join(String(path), 'index.html'), { force: true });
      },
    );
  };
  syncBuiltinESMExports();
  try {
    act();
    return false;
  } catch (error) {
    if (error !== killed) throw error;
    return true;
  } finally {
    Object.assign(fs, whole);
    syncBuiltinESMExports();
  }
}

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

  it('while a dead lock was being taken over, what is left of that goes', () => {
    mkdirSync(folders.work);
    writeFileSync(join(folders.work, 'lock-7'), '7');
    restoreSite(folders);
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

  it('of a process that died is left to another that was quicker to take it over', () => {
    lockBuild(folders, deadProcess());
    const lock = join(folders.work, 'lock');
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      fs.renameSync = renameSync;
      syncBuiltinESMExports();
      writeFileSync(lock, String(process.ppid));
      renameSync(from, to);
    };
    syncBuiltinESMExports();
    expect(() => lockBuild(folders)).toThrow(`Another build (process ${process.ppid})`);
    expect(readFileSync(lock, 'utf8')).toBe(String(process.ppid));
    expect(inWork()).toEqual(['lock']);
  });

  it('that no build of ours wrote is nobody’s to take', () => {
    mkdirSync(folders.work);
    writeFileSync(join(folders.work, 'lock'), 'my notes');
    expect(() => lockBuild(folders)).toThrow(BuildRunning);
    expect(readFileSync(join(folders.work, 'lock'), 'utf8')).toBe('my notes');
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

  it('is not looked for behind a link, and nothing there is removed', () => {
    const other = join(root, 'other');
    mkdirSync(join(other, 'old-1'), { recursive: true });
    symlinkSync(other, folders.work, 'junction');
    expect(() => siteFolders(folders.dist)).toThrow('is a link to another place');
    expect(existsSync(join(other, 'old-1'))).toBe(true);
  });

  it('of one destination does not stop a build into another', () => {
    lockBuild(folders);
    lockBuild(siteFolders(join(root, 'elsewhere', 'dist')))();
  });
});
