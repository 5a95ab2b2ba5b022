/** Builds the two sites that the tests look at: npm run test:build */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from '../scripts/program.ts';
import { archiveSite, exampleSite } from './built-site.ts';
import { buildSite } from '../scripts/site/build.ts';
import { exampleSiteTexts } from './fixtures/example-site.ts';

await runProgram(async () => {
  rmSync(exampleSite.content, { recursive: true, force: true });
  for (const [file, text] of exampleSiteTexts) {
    const path = join(exampleSite.content, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const { content, folder, base, site } of [exampleSite, archiveSite])
    await buildSite({ content, out: folder, base, site });
});
