/**
 * Packs the archive for a repository: a bag (RFC 8493) with a description (RO-Crate 1.2) of the site, the data and the content.
 *
 *   npm run package      builds the site, then writes package/NAME/ and package/NAME.tar.gz
 *
 * PACKAGE_DIR: the destination (package). The variables of the build (SITE_URL, BASE_PATH, CONTENT_DIR) apply here too.
 */
import { packageArchive } from './package/package.ts';
import { runProgram } from './program.ts';

await runProgram(packageArchive);
