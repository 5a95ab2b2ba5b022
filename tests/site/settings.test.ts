/** What a machine sets for other programs changes no site. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleSite } from '../built-site.ts';
import { root } from '../fixtures/project.ts';

const other = 'https://other.example';
const stray = {
  ...{ SITE: other, BASE_URL: `${other}/app/`, ASSETS_PREFIX: other, NODE_ENV: 'development', MODE: 'development' },
  ...{ DEV: '1', PROD: '', SSR: '', __BASE__: '/app/', __HOST__: other, __EDITS__: other, __IS_PREVIEW__: 'true' },
};

it('the same site is built under any variables, and beside a file .env', () => {
  const folder = mkdtempSync(join(root, '.build/tests/stray-'));
  const site = join(folder, 'site');
  const options = { content: exampleSite.content, out: site, builds: join(folder, 'builds'), base: '/' };
  const build = `import('./scripts/site/build.ts').then(({ buildSite }) => buildSite(${JSON.stringify(options)}))`;
  const file = join(root, '.env');
  const isOurs = !existsSync(file);
  if (isOurs)
    writeFileSync(
      file,
      [...Object.entries(stray), ['EDIT_URL', `${other}/{file}`]].map((one) => one.join('=')).join('\n'),
    );
  const { status, stderr } = spawnSync(process.execPath, ['--eval', build], {
    cwd: root,
    env: { ...process.env, ...stray },
    encoding: 'utf8',
  });
  if (isOurs) rmSync(file);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(files.length).toBe(exampleSite.files().length);
  const differ = exampleSite
    .files()
    .filter((one) => !readFileSync(join(site, one)).equals(readFileSync(join(exampleSite.folder, one))));
  expect(differ).toEqual([]);
  rmSync(folder, { recursive: true });
});
