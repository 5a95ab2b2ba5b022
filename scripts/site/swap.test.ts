import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearEndedBuilds, newWorkFolder, replaceSite } from './swap.ts';

let builds: string;
let site: string;
beforeEach(() => {
  builds = mkdtempSync(join(tmpdir(), 'swap-'));
  site = join(builds, 'dist');
});
afterEach(() => {
  rmSync(builds, { recursive: true });
});

/** No process has this number: Linux, macOS and Windows count in fewer digits. */
const ENDED = '99999999999';

function write(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

const page = () => readFileSync(join(site, 'index.html'), 'utf8');

describe('a new site', () => {
  it('takes the place of the former one, or of none', () => {
    const work = newWorkFolder(builds);
    replaceSite(site, write(join(work, 'pages'), 'one'), work);
    expect(page()).toBe('one');
    replaceSite(site, write(join(work, 'pages'), 'two'), work);
    expect(page()).toBe('two');
  });

  it('leaves the former one in place when it cannot be moved there', () => {
    const work = newWorkFolder(builds);
    write(site, 'one');
    expect(() => {
      replaceSite(site, join(work, 'pages'), work);
    }).toThrow('ENOENT');
    expect(page()).toBe('one');
  });
});

describe('the start of a build or of the server', () => {
  it('puts back a site that an ended build had moved and not replaced', () => {
    write(join(builds, ENDED, 'pages'), 'half');
    write(join(builds, ENDED, 'dist.0'), 'one');
    clearEndedBuilds(site, builds);
    expect(page()).toBe('one');
    expect(existsSync(join(builds, ENDED))).toBe(false);
  });

  it('removes the former site of an ended build when a new one is in place', () => {
    write(site, 'two');
    write(join(builds, ENDED, 'dist.0'), 'one');
    clearEndedBuilds(site, builds);
    expect(page()).toBe('two');
    expect(readdirSync(builds)).toEqual(['dist']);
  });

  it('removes what a former process of the same number left', () => {
    write(join(newWorkFolder(builds), 'pages'), 'half');
    clearEndedBuilds(site, builds);
    expect(readdirSync(builds)).toEqual([]);
  });

  it('touches neither a running build nor what is no build', () => {
    write(join(builds, String(process.ppid), 'dist.0'), 'one');
    write(join(builds, 'example'), 'tests');
    clearEndedBuilds(site, builds);
    expect(readdirSync(builds)).toEqual([String(process.ppid), 'example'].sort());
  });
});
