/** Builds the two sites that the tests look at: npm run test:build */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveSite, exampleSite } from '../scripts/quality/built-site.ts';
import { exampleSiteTexts } from './fixtures/example-site.ts';

rmSync(exampleSite.content, { recursive: true, force: true });
for (const [file, text] of exampleSiteTexts) {
  const path = join(exampleSite.content, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const { content, folder, base, site } of [exampleSite, archiveSite]) {
  const env = { ...process.env, CONTENT_DIR: content, SITE_DIR: folder, BASE_PATH: base, SITE_URL: site ?? '' };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
