/** Builds the two sites that the tests look at: npm run test:build */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../scripts/program.ts';
import { archiveSite, exampleSite } from './built-site.ts';
import { buildSite } from '../scripts/site/build.ts';
import { layOver } from './fixtures/lay-over.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

await runProgram(async () => {
  rmSync(exampleSite.content, { recursive: true, force: true });
  cpSync(join(fixtures, 'content'), exampleSite.content, { recursive: true });
  layOver(exampleSite.content, join(fixtures, 'example-site'));
  for (const { content, folder, base, site } of [exampleSite, archiveSite])
    await buildSite({ content, out: folder, base, site });
});
