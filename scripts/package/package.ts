import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { stateDay } from '../../src/archive/queries/changes.ts';
import { contentFolder } from '../../src/reader/read-content.ts';
import { setting } from '../../src/settings.ts';
import { buildSite } from '../site/build.ts';
import { checkedArchive } from '../checked-archive.ts';
import { readSiteAddress } from '../site/site-address.ts';
import { packBag, packedFile, writeBag } from './bag-folder.ts';
import { packageInfo, packageName, packagePayload } from './package-payload.ts';
import { packageFolders, putPackage } from './package-place.ts';

/**
 * Builds the site in a place of its own and packs the archive: the site that is served may know its host, this one need not.
 *
 * @throws {PlainFailure} if the content or the build is not valid, or the destination holds something else
 */
export async function packageArchive(): Promise<void> {
  const archive = await checkedArchive();
  const folders = packageFolders(join(resolve(setting('PACKAGE_DIR') ?? 'package'), packageName(archive)));
  const place = mkdtempSync(join(tmpdir(), 'package-site-'));
  try {
    const site = await buildSite({ folder: join(place, 'site') });
    const parts = { archive, site, content: contentFolder(), address: readSiteAddress() };
    putPackage(folders, (folder) => {
      writeBag(folder, packagePayload(parts), packageInfo(parts));
      packBag(folder, stateDay(archive));
    });
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 3 });
  }
  const [folder, file] = [folders.dist, packedFile(folders.dist)];
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`The package is in ${relative(process.cwd(), folder)}, and in one file beside it (${megabytes} MB).`);
}
