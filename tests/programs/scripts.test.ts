/** Each npm script starts, and ends as it should: what it does is tested where it is done. `npm start` and `npm run build` write dist, and stop before. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { beforeAll, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { restoreContent, root, useProject } from '../fixtures/project.ts';

useProject();

beforeAll(() => {
  restoreContent();
  writeFileSync('content/changes/2999-12-31-valbourg.yaml', 'date: 2999-12-31\nentries: [editions/5-valbourg]\n');
});

/** Runs an npm script as npm does, but in a project whose content has a mistake: a change of a day that has not come. */
function run(name: keyof typeof manifest.scripts, options: readonly string[]) {
  const [, ...words] = manifest.scripts[name].split(' ').map((word) => word.replace(/^scripts\//, `${root}/scripts/`));
  const env = { ...process.env, LANG: 'fr_FR.UTF-8', SITE_URL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...options], { env, encoding: 'utf8' });
  return { status, told: (stdout + stderr).trim() };
}

it.each([
  ['check', ['--lang', 'fr'], 1, /\n1 erreur dans 1 fichier\.$/],
  ['check', ['--lang', 'en'], 2, /^Usage : npm run check[^\n]*\n使い方：[^\n]*$/],
  ['new', ['--lang', 'fr', 'nothing'], 1, /edition/],
  ['record', ['--fr', 'x', '--ja', 'x', '--lang', 'fr'], 1, /\n1 erreur dans 1 fichier\.$/],
  ['build', ['--lang', 'fr'], 1, /\n1 erreur dans 1 fichier\.$/],
  ['build', ['--published'], 1, /^SITE_URL, l’adresse du site/],
  ['build', ['--published', '--lang', 'ja'], 1, /^SITE_URL：サイトのアドレス/],
  ['start', ['--port', '99999'], 1, /^«.99999.» n’est pas un port/],
  ['preview', ['--port', 'x'], 1, /^«.x.» n’est pas un port/],
] as const)('npm run %s %s ends with %i', (name, options, code, words) => {
  const { status, told } = run(name, options);
  expect(told).toMatch(words);
  expect(told).not.toMatch(/^ +at /m);
  expect(status).toBe(code);
});

it('npm run build tells a wrong setting in one line', () => {
  vi.stubEnv('BASE_PATH', '../up');
  expect(run('build', [])).toEqual({
    status: 1,
    told: expect.stringMatching(/^BASE_PATH is "\.\.\/up"[^\n]+$/) as string,
  });
  vi.unstubAllEnvs();
});

it('npm start tells a taken port before it builds', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => taken.once('listening', listening));
  const { port } = taken.address() as { port: number };
  expect(run('start', ['--port', String(port)])).toEqual({
    status: 1,
    told: expect.stringContaining(String(port)) as string,
  });
  taken.close();
});
