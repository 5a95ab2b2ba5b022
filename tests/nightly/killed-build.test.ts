/** A build that is killed at any moment leaves one whole site, in its place or where the next start finds it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lockBuilds } from '../../scripts/site/build-lock.ts';
import { exampleSite } from '../built-site.ts';

const root = join(import.meta.dirname, '../..');
// On the disk of the build, which moves its site by renaming.
const folder = mkdtempSync(join(root, '.build/tests/killed-'));
const out = join(folder, 'site');
const builds = join(folder, 'builds');
const build = `import('${join(root, 'scripts/site/build.ts')}').then(({ buildSite }) =>
  buildSite(${JSON.stringify({ content: exampleSite.content, out, builds, base: '/' })}))`;

/** Starts a build and kills it after some milliseconds, or waits for its end. Returns how it ended. */
async function run(milliseconds?: number): Promise<unknown> {
  const child = spawn(process.execPath, ['--eval', build], { cwd: root, stdio: 'ignore' });
  const timer = milliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const ended = await new Promise((end) =>
    child.once('close', (code, signal) => {
      end(signal ?? code);
    }),
  );
  clearTimeout(timer);
  return ended;
}

beforeAll(() => {
  cpSync(exampleSite.folder, out, { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('ten times', async () => {
  const files = readdirSync(out, { recursive: true }).length;
  const start = performance.now();
  expect(await run()).toBe(0);
  const whole = performance.now() - start;
  let killed = 0;
  for (let turn = 0; turn < 10; turn++) {
    // More often towards the end, where the site is put in its place.
    if ((await run(whole * Math.sqrt(Math.random()))) === 'SIGKILL') killed += 1;
    lockBuilds(out, builds).unlock();
    expect(readFileSync(join(out, 'fr/index.html'), 'utf8')).toContain('</html>');
    expect(readdirSync(out, { recursive: true }).length).toBe(files);
  }
  expect(killed).toBeGreaterThan(0);
});
