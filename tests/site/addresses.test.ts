import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/archive/published.ts';
import { locales } from '../../src/i18n/locales.ts';
import { factsAt, recordAt } from '../../src/i18n/paths.ts';
import { removedFrom, removedPages } from '../../src/components/frame/removed-places.ts';
import { archiveSite, exampleSite, type BuiltSite } from '../built-site.ts';
import { addressesOf, lostAddresses, type LedgerSite } from './address-ledger.ts';

const filesOf = (site: BuiltSite): LedgerSite => ({ files: site.files(), read: (file) => site.read(file) });

describe('the ledger of addresses', () => {
  it('has no address that leads nowhere: put it back, or say in content/removed.yaml why it is gone', async () => {
    const archive = await archiveSite.archive();
    const site = filesOf(archiveSite);
    const text = readFileSync(join(archiveSite.content, 'addresses.txt'), 'utf8');
    const ledger = readLedger(text);
    // New addresses are promised by whoever publishes, who copies this file (docs/deploy.md).
    const head = text.split('\n').filter((line) => line.startsWith('#'));
    const all = new Set([...ledger, ...addressesOf(archive, site)]);
    mkdirSync('.build', { recursive: true });
    writeFileSync('.build/addresses.txt', [...head, ...[...all].sort(), ''].join('\n'));
    expect(ledger).not.toEqual([]);
    expect(lostAddresses(archive, site, ledger)).toEqual([]);
  });
});

it.each(locales)('a fact of an edition is one link away from where it was published, in %s', async (locale) => {
  const removed = new Set((await archiveSite.archive()).removals.map(({ address }) => address));
  const ledger = readLedger(readFileSync(join(archiveSite.content, 'addresses.txt'), 'utf8'));
  const places = ledger.flatMap((line) => {
    const [, id, fragment] = /^editions\/([^/]+)\/#(.+)$/.exec(line) ?? [];
    return id && fragment && !removed.has(line) ? [{ id, fragment }] : [];
  });
  const lost = places.filter(({ id, fragment }) => {
    const here = archiveSite
      .pageAt(recordAt(locale, 'editions', id))
      .$(`[id="${fragment}"]`)
      .closest('a');
    const [page, place] = (here.attr('href') ?? '').split('#');
    // The link leads to the fact, or to the row that holds it.
    const fact = archiveSite.pageAt(factsAt(locale, id)).$(`[id="${fragment}"]`).closest(`[id="${place}"]`);
    return page !== archiveSite.urlOf(factsAt(locale, id)) || fact.length !== 1;
  });
  expect(places).not.toEqual([]);
  expect(lost).toEqual([]);
});

describe('a place that was taken away', async () => {
  const archive = { ...(await exampleSite.archive()), removals: [] };
  const site = filesOf(exampleSite);
  const record = 'declarations/4-kagemitsu/';
  const place = `${record}#p8`;
  const without: LedgerSite = {
    files: site.files.filter((file) => !file.includes('themes/innovation/') && file !== 'data/points.csv'),
    read: (file) => (file.includes(record) ? site.read(file).replace(' id="p8"', '') : site.read(file)),
  };

  it('is told by its address: a point, a page, a file', () => {
    const ledger = addressesOf(archive, site);
    const filesBeside = ledger.filter((at) => /^(?:fr|ja)\/themes\/innovation\/./.test(at));
    expect(filesBeside).not.toEqual([]);
    expect(lostAddresses(archive, without, ledger)).toEqual([
      'data/points.csv',
      place,
      ...filesBeside,
      'themes/innovation/',
    ]);
  });

  it('is explained where it was: on its page, on a page of its own, on that of the data', () => {
    const words = { fr: 'Deux points en un.', ja: '二つの項目を一つにした。' };
    const removals = [
      { address: place, ...words, to: `${record}#p7` },
      { address: 'themes/innovation/', ...words },
      { address: 'data/points.csv', ...words },
    ];
    const context = { archive: { ...archive, removals }, locale: 'ja' as const };
    const explained = (path: string) =>
      removedFrom(context, path).map(({ id, reason, to }) => [id, reason.html, to?.href]);
    const point = ['p8', words.ja, `/ja/${record}#p7`];
    expect(explained(`/ja/${record}`)).toEqual([point]);
    expect(explained(`/ja/${record}parallel/`)).toEqual([point]);
    expect(explained('/ja/data/')).toEqual([[undefined, words.ja, undefined]]);
    expect(removedPages(context.archive).map(({ address }) => address)).toEqual(['themes/innovation/']);
    expect(lostAddresses(context.archive, without, ['data/points.csv'])).toEqual([]);
  });
});
