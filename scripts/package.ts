/**
 * Packs the archive for a repository: a bag (RFC 8493) with a description (RO-Crate 1.2) of the site, the data and the content.
 *
 *   npm run package                       builds the site, then writes package/NAME/ and package/NAME.tar.gz
 *   npm run package -- --verify PATH      checks a bag, a folder or a packed file, and reports all errors
 *
 * PACKAGE_DIR: the destination (package). The variables of the build (SITE_URL, BASE_PATH, CONTENT_DIR) apply here too.
 */
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataVersion } from '../src/exports/version.ts';
import { contentFolder } from '../src/reader/read-content.ts';
import { setting } from '../src/settings.ts';
import { bagProblems } from './bag-check.ts';
import { packBag, packedFile, withBag, writeBag } from './bag-folder.ts';
import { buildSite } from './build.ts';
import { checkedArchive } from './checked-archive.ts';
import { packageInfo, packageName, packagePayload } from './package-payload.ts';
import { packageFolders, putPackage } from './package-place.ts';
import { PlainFailure, runProgram } from './program.ts';
import { readSiteAddress } from './site-address.ts';

const usage = 'npm run package, or npm run package -- --verify PATH';

function readVerify(): string | undefined {
  try {
    return parseArgs({ options: { verify: { type: 'string' } } }).values.verify;
  } catch {
    throw new PlainFailure(`Usage: ${usage}`);
  }
}

/** @throws {PlainFailure} with every error of the bag */
function refuseProblems(path: string): void {
  const problems = withBag(path, bagProblems);
  if (problems.length > 0) throw new PlainFailure([...problems, `${path} is not a valid bag.`].join('\n'));
}

function valid(path: string): string {
  return `${path} is complete and valid (RFC 8493).`;
}

async function pack(): Promise<void> {
  const archive = await checkedArchive();
  const folders = packageFolders(join(resolve(setting('PACKAGE_DIR') ?? 'package'), packageName(archive)));
  const site = await buildSite();
  const parts = { archive, site, content: contentFolder(), address: readSiteAddress() };
  putPackage(folders, (folder) => {
    writeBag(folder, packagePayload(parts), packageInfo(parts));
    // Read back from the packed file: the delivered file is the checked one.
    refuseProblems(packBag(folder, dataVersion(archive)));
  });
  const [folder, file] = [folders.dist, packedFile(folders.dist)];
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`The package is in ${relative(process.cwd(), folder)}, and in one file beside it (${megabytes} MB).`);
  console.log(valid(relative(process.cwd(), file)));
}

await runProgram(async () => {
  const path = readVerify();
  if (path === undefined) {
    await pack();
  } else {
    refuseProblems(path);
    console.log(valid(path));
  }
});
