/**
 * Builds the site into `dist`: the pages, then the search index, then the swap. A build that fails or is stopped leaves the site as it was.
 *
 * --published: the site goes to its readers: its host must be one that they can reach, and its publisher should be named.
 *
 * BASE_PATH: folder of the site on its host (/). SITE_URL: the host. EDIT_URL: where a file is edited, unless content/site.yaml says it.
 */
import { parseArgs } from 'node:util';
import { webAddressMistake } from '../src/archive/schema/web-address.ts';
import { PlainFailure, runToEnd } from './program.ts';
import { buildSite } from './site/build.ts';
import { readSiteAddress } from './site/site-address.ts';

const withoutHost =
  'SITE_URL is not set: no page has a canonical address, no citation an address that leads anywhere, and there is no sitemap. ' +
  'Write the host, like SITE_URL=https://archive.example';

await runToEnd(async () => {
  const start = performance.now();
  const { published } = parseArgs({ options: { published: { type: 'boolean', default: false } } }).values;
  const { site } = readSiteAddress();
  if (published && site === undefined) throw new PlainFailure(withoutHost);
  if (published && site !== undefined && webAddressMistake(site))
    throw new PlainFailure(
      `SITE_URL is ${site}, which readers cannot reach. Write the host, like https://archive.example`,
    );
  if (site === undefined) console.warn(`\n*** NOT TO BE PUBLISHED ***\n${withoutHost}\n`);
  const archive = await buildSite();
  if (published && archive.site.publisher === undefined)
    console.warn('No publisher is named: content/site.yaml says how. French law asks it of a public site.');
  console.log(`The site is in dist (${((performance.now() - start) / 1000).toFixed(1)} s).`);
});
