/**
 * Rebuilds the search index of a built site. The build does this itself.
 *
 * SITE_DIR: the site (dist); CONTENT_DIR: the content that it was made from (content).
 */
import { readArchive } from '../src/reader/read-archive.ts';
import { indexSite } from '../src/search/indexer.ts';
import { siteDir } from './build.ts';
import { runProgram } from './program.ts';

await runProgram(async () => {
  await indexSite(siteDir(), await readArchive());
});
