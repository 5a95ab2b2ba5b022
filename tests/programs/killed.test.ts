import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { killAtMoments } from '../../scripts/killed/moments.ts';
import { writeFileList } from '../../scripts/site-files.ts';

const root = path.resolve(import.meta.dirname, '../..');

it('a program that is killed leaves the content as it was, or as it was to become', { timeout: 300_000 }, async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'));
  writeFileSync(path.join(site, 'index.html'), '<!doctype html>');
  mkdirSync(path.join(site, '.server'));
  writeFileList(site);
  const names = ['record', 'new', 'check'];
  const results = await killAtMoments({ content: path.join(root, 'content'), site, moments: 3, seed: 5, names });
  rmSync(site, { recursive: true });
  expect(results.map(({ name }) => name).sort()).toEqual([...names].sort());
  expect(results.flatMap(({ name, at, wrong }) => (wrong === undefined ? [] : [{ name, at, wrong }]))).toEqual([]);
  expect(results.some(({ wasKilled }) => wasKilled)).toBe(true);
});
