/** A build that is killed at any moment leaves one whole site, in its place or where the next start finds it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clearEndedBuilds } from '../../scripts/site/swap.ts';
import { exampleSite } from '../built-site.ts';

const root = join(import.meta.dirname, '../..');
// On the disk of the build, which moves its site by renaming.
const folder = mkdtempSync(join(root, '.build/tests/killed-'));
const out = join(folder, 'site');
const build = `import('${join(root, 'scripts/site/build.ts')}').then(({ buildSite }) =>
  buildSite(${JSON.stringify({ content: exampleSite.content, out, base: '/' })}))`;

/** Starts a build and kills it after some milliseconds, or waits for its end. */
async function run(milliseconds?: number): Promise<void> {
  const child = spawn(process.execPath, ['--eval', build], { cwd: root, stdio: 'ignore' });
  const timer = milliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await new Promise((ended) => child.once('close', ended));
  clearTimeout(timer);
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
  await run();
  const whole = performance.now() - start;
  for (let turn = 0; turn < 10; turn++) {
    // More often towards the end, where the site is put in its place.
    await run(whole * Math.sqrt(Math.random()));
    clearEndedBuilds(out);
    expect(readFileSync(join(out, 'fr/index.html'), 'utf8')).toContain('</html>');
    expect(readdirSync(out, { recursive: true }).length).toBe(files);
  }
});
