/** Astro goes on after some errors that it logs; a build does not. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { content } from '../fixtures/changed-content.ts';
import { root } from '../fixtures/project.ts';

/** A part of Astro that logs an error; no page is rendered. */
const progress = `{ begin() {}, pages: { name: 'x', hooks: { 'astro:build:start': ({ logger, setPrerenderer }) => {
  setPrerenderer((own) => ({ ...own, getStaticPaths: async () => [] }));
  logger.error('A page is wrong.');
} } } }`;

it('a build fails where Astro logged an error, tells it, and leaves the site as it was', () => {
  mkdirSync(join(root, '.build/tests'), { recursive: true });
  const folder = mkdtempSync(join(root, '.build/tests/logged-'));
  const out = join(folder, 'site');
  mkdirSync(out);
  writeFileSync(join(out, '_headers'), '');
  const options = JSON.stringify({ content, out, builds: join(folder, 'builds') });
  const build = `import('./scripts/site/build.ts').then(({ buildSite }) =>
    buildSite({ ...${options}, progress: ${progress} })).catch(({ message }) => console.log(message))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--eval', build], { cwd: root, encoding: 'utf8' });
  const left = readdirSync(out);
  rmSync(folder, { recursive: true });
  expect(stdout).toBe('Astro logged an error: the site is as it was.\n');
  expect(stderr).toContain('A page is wrong.');
  expect(left).toEqual(['_headers']);
});
