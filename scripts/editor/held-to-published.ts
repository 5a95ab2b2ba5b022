import { buildArchive } from '../../src/archive/build.ts';
import { formatPrintable } from '../../src/i18n/format-printable.ts';
import { contentFolder, readFiles, type Content } from '../../src/reader/read-content.ts';
import { readTexts } from '../../src/reader/read-texts.ts';
import { addressesToCome, ledgerText } from './address-ledger.ts';

/**
 * The content, held to every address that it had when it was published last, and not only to those that the ledger has: a record that was
 * published since the ledger was written, and is gone, is told like any other.
 */
export async function heldToPublished({ entries }: Content, published: Content): Promise<Content> {
  const before = addressesToCome(buildArchive(published.entries, formatPrintable));
  const ledger = ledgerText([...entries.journal.published, ...before]);
  return readFiles(new Map(await readTexts(contentFolder())).set('addresses.txt', ledger));
}
