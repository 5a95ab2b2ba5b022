/** Builds the two sites that the tests look at: npm run test:build */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../scripts/program.ts';
import { archiveSite, exampleSite } from './built-site.ts';
import { buildSite } from '../scripts/site/build.ts';

await runProgram(async () => {
  rmSync(exampleSite.content, { recursive: true, force: true });
  for (const part of ['content', 'example-site'])
    cpSync(join(import.meta.dirname, 'fixtures', part), exampleSite.content, { recursive: true });
  for (const { content, folder, base, site } of [exampleSite, archiveSite])
    await buildSite({ content, out: folder, base, site });
});
