import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockBuilds } from './build-lock.ts';
import { refuseForeign } from './site-folder.ts';

let folder: string;
let builds: string;
let site: string;
beforeEach(() => {
  vi.stubEnv('LC_ALL', 'fr_FR.UTF-8');
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  builds = join(folder, 'builds');
  site = join(folder, 'dist');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(place: string, text: string): string {
  mkdirSync(place, { recursive: true });
  for (const name of ['index.html', '_headers']) writeFileSync(join(place, name), text);
  return place;
}

const page = () => readFileSync(join(site, 'index.html'), 'utf8');

describe('a new site', () => {
  it('takes the place of the former one, or of none', () => {
    for (const text of ['one', 'two']) {
      const { work, replaceSite, unlock } = lockBuilds(site, builds);
      refuseForeign(site);
      replaceSite(write(join(work, 'pages'), text));
      unlock();
      expect(page()).toBe(text);
      expect(existsSync(work)).toBe(false);
    }
  });

  it('leaves the former one in place when it cannot be moved there', () => {
    const { work, replaceSite, unlock } = lockBuilds(site, builds);
    write(site, 'one');
    expect(() => {
      replaceSite(join(work, 'pages'));
    }).toThrow('ENOENT');
    unlock();
    expect(page()).toBe('one');
  });

  it.each<[string, () => void]>([
    ['est un lien', () => symlinkSync(write(join(folder, 'served'), 'one'), site)],
    ['est un lien', () => symlinkSync(join(folder, 'nowhere'), site)],
    ['contient un dépôt Git', () => write(join(write(site, 'one'), '.git'), 'ref')],
    ['n’est pas un site construit ici', () => writeFileSync(site, 'a file')],
    ['n’est pas un site construit ici', () => mkdirSync(site)],
  ])('does not replace what %s', (why, put) => {
    put();
    const former = lstatSync(site).ino;
    expect(() => {
      refuseForeign(site);
    }).toThrow(`dist ${why}\u00A0: rien n’y est remplacé.`);
    expect(lstatSync(site).ino).toBe(former);
  });

  // A folder of memory, as Linux has it.
  it.runIf(existsSync('/dev/shm'))('does not replace what another disk holds', () => {
    expect(() => {
      refuseForeign('/dev/shm');
    }).toThrow('est sur un autre disque que le projet');
  });
});

describe('the lock of the builds', () => {
  const lock = join(import.meta.dirname, 'build-lock.ts');

  /** Locks the builds in a process of its own, which is killed before it unlocks them. */
  function killBuild(then = ''): void {
    const code = `const { work } = (await import(${JSON.stringify(lock)})).lockBuilds(${JSON.stringify(site)}, ${JSON.stringify(builds)});
      const fs = await import('node:fs'); ${then}; process.kill(process.pid, 'SIGKILL')`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', code]);
    expect(signal).toBe('SIGKILL');
  }

  it('names the process that has it, and lets nobody else touch what that works on', () => {
    const { work, unlock } = lockBuilds(site, builds);
    write(join(work, 'pages'), 'half');
    expect(() => lockBuilds(site, builds)).toThrow(`déjà en cours (processus ${String(process.pid)})`);
    expect(existsSync(join(work, 'pages/index.html'))).toBe(true);
    unlock();
    lockBuilds(site, builds).unlock();
  });

  it('is free once its process was killed, and the site that it had moved is back', () => {
    write(site, 'one');
    killBuild(`fs.renameSync(${JSON.stringify(site)}, work + '/dist'); fs.mkdirSync(work + '/pages')`);
    expect(existsSync(site)).toBe(false);
    const { work, unlock } = lockBuilds(site, builds);
    expect(page()).toBe('one');
    expect(existsSync(join(work, 'pages'))).toBe(false);
    unlock();
  });

  it('keeps the new site where a killed build had put it, and removes the former one', () => {
    write(site, 'one');
    killBuild(`fs.renameSync(${JSON.stringify(site)}, work + '/dist'); fs.cpSync(work + '/dist', ${JSON.stringify(site)}, { recursive: true });
      fs.writeFileSync(${JSON.stringify(join(site, 'index.html'))}, 'two')`);
    const { work, unlock } = lockBuilds(site, builds);
    unlock();
    expect(page()).toBe('two');
    expect(existsSync(work)).toBe(false);
  });
});
