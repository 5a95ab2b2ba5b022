import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stateDay } from '../../src/archive/queries/changes.ts';
import { contentFolder } from '../../src/reader/read-content.ts';
import { setting } from '../../src/settings.ts';
import { buildSite } from '../site/build.ts';
import { checkedArchive } from '../checked-archive.ts';
import { PlainFailure } from '../program.ts';
import { readSiteAddress } from '../site/site-address.ts';
import { bagProblems } from './bag-check.ts';
import { packBag, packedFile, withBag, writeBag } from './bag-folder.ts';
import { packageInfo, packageName, packagePayload } from './package-payload.ts';
import { packageFolders, putPackage } from './package-place.ts';

const usage = 'npm run package, or npm run package -- --verify PATH';

function readVerify(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { verify: { type: 'string' } } }).values.verify;
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
    refuseProblems(packBag(folder, stateDay(archive)));
  });
  const [folder, file] = [folders.dist, packedFile(folders.dist)];
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`The package is in ${relative(process.cwd(), folder)}, and in one file beside it (${megabytes} MB).`);
  console.log(valid(relative(process.cwd(), file)));
}

/**
 * Packs the archive, or checks the package that `--verify` names.
 *
 * @throws {PlainFailure} if the options, the content, the build or the bag is not valid
 */
export async function packageArchive(args: readonly string[]): Promise<void> {
  const path = readVerify(args);
  if (path === undefined) {
    await pack();
  } else {
    refuseProblems(path);
    console.log(valid(path));
  }
}
