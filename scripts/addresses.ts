/**
 * Adds the new addresses of the built site to the ledger, `content/addresses.txt`. Nothing is ever removed from it: an address that no longer exists
 * is reported, with what to do.
 *
 * npm run build && npm run addresses
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLedger } from '../src/archive/published.ts';
import { contentFolder } from '../src/reader/read-content.ts';
import { holdToLedger, ledgerText } from './editor/address-ledger.ts';
import { siteDir } from './site/build.ts';
import { checkedArchive } from './checked-archive.ts';
import { filesBelow } from './site/files-below.ts';
import { PlainFailure, runProgram } from './program.ts';
import { writeAtomically } from './editor/atomic-write.ts';

await runProgram(async () => {
  const folder = siteDir();
  if (!existsSync(folder)) throw new PlainFailure(`There is no site in ${folder}: npm run build makes it.`);
  const archive = await checkedArchive();
  const files = filesBelow(folder);
  const file = join(contentFolder(), 'addresses.txt');
  const former = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const ledger = readLedger(former ?? '');
  const site = { files, read: (name: string) => readFileSync(join(folder, name), 'utf8') };
  const { lost, unwritten } = holdToLedger(archive, site, ledger);
  writeAtomically(file, former, ledgerText([...ledger, ...unwritten]));
  console.log(`${String(unwritten.length)} new addresses; the ledger has ${String(ledger.length + unwritten.length)}.`);
  if (lost.length > 0) {
    throw new PlainFailure(
      `These addresses were published and lead nowhere now. Put them back, or write in content/removed.yaml why they are gone:\n${lost.join('\n')}`,
    );
  }
});
