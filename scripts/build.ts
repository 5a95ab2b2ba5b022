/**
 * Builds the site: pages into a staging folder, the search index and the settings of hosts beside them, then the swap. A build that fails or is
 * stopped leaves the site as it was.
 *
 * --published: the site goes to its readers; a build without SITE_URL then fails.
 *
 * BASE_PATH: folder of the site on its host (/). SITE_URL: the host; CONTENT_DIR: the content (content);
 * SITE_DIR: where the site goes (dist), a folder that holds nothing else.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from './program.ts';
import { buildSite } from './site/build.ts';

await runProgram(async () => {
  const start = performance.now();
  const { values } = parseArgs({ options: { published: { type: 'boolean', default: false } } });
  const dist = await buildSite({ isPublished: values.published });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`The site is in ${relative(process.cwd(), dist) || '.'} (${seconds} s).`);
});
