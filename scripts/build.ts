/**
 * Builds the site into `dist`: the pages, then the search index, then the swap. A build that fails or is stopped leaves the site as it was.
 *
 * --published: the site goes to its readers; a build without SITE_URL then fails.
 *
 * BASE_PATH: folder of the site on its host (/). SITE_URL: the host.
 */
import { parseArgs } from 'node:util';
import { PlainFailure, runProgram } from './program.ts';
import { buildSite } from './site/build.ts';
import { readSiteAddress } from './site/site-address.ts';

const withoutHost =
  'SITE_URL is not set: no page has a canonical address, no citation an address that leads anywhere, and there is no sitemap. ' +
  'Write the host, like SITE_URL=https://archive.example';

await runProgram(async () => {
  const start = performance.now();
  const { values } = parseArgs({ options: { published: { type: 'boolean', default: false } } });
  if (readSiteAddress().site === undefined) {
    if (values.published) throw new PlainFailure(withoutHost);
    console.warn(`\n*** NOT TO BE PUBLISHED ***\n${withoutHost}\n`);
  }
  await buildSite();
  console.log(`The site is in dist (${((performance.now() - start) / 1000).toFixed(1)} s).`);
});
