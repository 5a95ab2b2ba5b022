/**
 * Adds the addresses that the archive has now to the ledger of those that stay, `content/addresses.txt`: for who publishes. Nothing is ever removed from it.
 *
 * npm run addresses
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLedger } from '../src/archive/published.ts';
import { contentFolder } from '../src/reader/read-content.ts';
import { addressesToCome, ledgerText } from './editor/address-ledger.ts';
import { checkedArchive } from './checked-archive.ts';
import { runProgram } from './program.ts';
import { writeAtomically } from './editor/atomic-write.ts';

await runProgram(async () => {
  const archive = await checkedArchive();
  const file = join(contentFolder(), 'addresses.txt');
  const former = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const ledger = new Set(readLedger(former ?? ''));
  const added = addressesToCome(archive).filter((address) => !ledger.has(address));
  writeAtomically(file, former, ledgerText([...ledger, ...added]));
  console.log(`${String(added.length)} new addresses; the ledger has ${String(ledger.size + added.length)}.`);
});
