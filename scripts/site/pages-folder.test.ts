import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { movePages, newPagesFolder } from './pages-folder.ts';

let own: string;
let project: string;
beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'pages-'));
  project = join(own, 'project');
  mkdirSync(project);
});
afterEach(() => {
  rmSync(own, { recursive: true });
});

describe('the pages of a site', () => {
  it('are written where they are put together, inside the project', () => {
    const staging = join(project, '.build/site-1');
    expect(newPagesFolder(project, staging)).toBe(staging);
  });

  it('that goes elsewhere are written into a folder of their own inside the project, one for each build', () => {
    const staging = join(own, 'elsewhere/.build/site-1');
    const folders = [1, 2].map((pid) => newPagesFolder(project, staging, pid));
    expect(new Set(folders).size).toBe(2);
    expect(folders.every((folder) => folder.startsWith(project))).toBe(true);
  });

  it('are moved into their place, where they replace what was there', () => {
    const staging = join(own, 'elsewhere/.build/site-1');
    mkdirSync(staging, { recursive: true });
    writeFileSync(join(staging, 'old.html'), 'old');
    const folder = newPagesFolder(project, staging);
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), 'new');
    movePages(folder, staging);
    expect(readdirSync(staging)).toEqual(['index.html']);
    expect(readFileSync(join(staging, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(folder)).toBe(false);
  });

  it('that a dead build left are removed by the next, those of a living one are not', () => {
    const staging = join(own, 'elsewhere/.build/site-1');
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const left = [dead, process.ppid].map((pid) => join(project, `.astro/pages-${pid}`));
    for (const folder of left) mkdirSync(folder, { recursive: true });
    newPagesFolder(project, staging);
    expect(left.map((folder) => existsSync(folder))).toEqual([false, true]);
  });
});
