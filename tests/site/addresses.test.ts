import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { readLedger, removedAddresses } from '../../src/archive/published.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { contentFolder } from '../../src/reader/read-content.ts';
import { removedFrom, removedPages } from '../../src/views/removed-places.ts';
import { folder, siteFiles } from '../built-site.ts';
import { addressesOf, lostAddresses, type LedgerSite } from './address-ledger.ts';

let archive: Archive;
let ledger: readonly string[];
const site: LedgerSite = { files: siteFiles(), read: (file) => readFileSync(join(folder, file), 'utf8') };

beforeAll(async () => {
  archive = await readArchive();
  const text = readFileSync(join(contentFolder(), 'addresses.txt'), 'utf8');
  ledger = readLedger(text);
  // New addresses are promised by whoever publishes, who copies this file (docs/deploy.md).
  const head = text.split('\n').filter((line) => line.startsWith('#'));
  const all = new Set([...ledger, ...addressesOf(archive, site)]);
  mkdirSync('.build', { recursive: true });
  writeFileSync('.build/addresses.txt', [...head, ...[...all].sort(), ''].join('\n'));
});

describe('the ledger of addresses', () => {
  it('has no address that leads nowhere: put it back, or say in content/removed.yaml why it is gone', () => {
    expect(ledger.length).toBeGreaterThan(1000);
    expect(lostAddresses(archive, site, ledger)).toEqual([]);
  });
});

describe('a place that was taken away', () => {
  const place = 'declarations/4-takamatsu/#p8';
  const without: LedgerSite = {
    files: site.files.filter((file) => !file.includes('themes/innovation/') && file !== 'data/points.csv'),
    read: (file) =>
      file.includes('declarations/4-takamatsu/') ? site.read(file).replace(' id="p8"', '') : site.read(file),
  };

  it('is told by its address: a point, a page, a file', () => {
    const lost = lostAddresses(archive, without, ledger);
    const removed = removedAddresses(archive.removals, ledger);
    const filesBeside = ledger.filter((at) => /^(?:fr|ja)\/themes\/innovation\/./.test(at) && !removed.has(at));
    expect(filesBeside).not.toEqual([]);
    expect(lost).toEqual(['data/points.csv', place, ...filesBeside, 'themes/innovation/']);
  });

  it('is explained where it was: on its page, on a page of its own, on that of the data', () => {
    const words = { fr: 'Deux points en un.', ja: '二つの項目を一つにした。' };
    const removals = [
      { address: place, ...words, to: 'declarations/4-takamatsu/#p7' },
      { address: 'themes/innovation/', ...words },
      { address: 'data/points.csv', ...words },
    ];
    const context = { archive: { ...archive, removals }, locale: 'ja' as const };
    const explained = (path: string) =>
      removedFrom(context, path).map(({ id, reason, to }) => [id, reason.html, to?.href]);
    const point = ['p8', words.ja, '/ja/declarations/4-takamatsu/#p7'];
    expect(explained('/ja/declarations/4-takamatsu/')).toEqual([point]);
    expect(explained('/ja/declarations/4-takamatsu/parallel/')).toEqual([point]);
    expect(explained('/ja/data/')).toEqual([[undefined, words.ja, undefined]]);
    expect(removedPages(context.archive).map(({ address }) => address)).toEqual(['themes/innovation/']);
    expect(lostAddresses(context.archive, without, ['data/points.csv'])).toEqual([]);
  });
});
