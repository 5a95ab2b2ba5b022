/**
 * The ledger of every address ever published (`content/addresses.txt`), and how a built site compares with it. It lists all pages, and the files that
 * people download: data, citations, feeds. It lists only fragments that the archive itself defines as places (`placesInside`) and that have a name of
 * their own: points, sessions, gaps, people… The fragment of a numbered list line is not promised, since the number moves; nor is that of a page
 * section.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedger, readPublished, removedAddresses } from '../../src/archive/published.ts';
import { locales } from '../../src/text/locales.ts';
import { factsAt, placeAt } from '../../src/site/paths.ts';
import { removedFrom, removedPages } from '../../src/components/frame/removed-places.ts';
import { archiveSite, exampleSite, type BuiltSite } from '../built-site.ts';
import { isMoved } from '../../src/schema/change.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { placesInside } from '../places.ts';

/** Files with a permanent address, in any folder; then the site's internal folders and files, which have none. */
const KEPT_FILE = /\.(?:csv|json|geojson|sqlite|xlsx|zip|xml|ics|bib|ris)$/;
const MACHINERY = /^(?:_astro|pagefind|[^/]+\/pagefind)\/|(?:^|\/)sitemap[^/]*\.xml$/;

/** A built site as the ledger needs it. */
interface LedgerSite {
  /** Paths of all files inside the site. */
  readonly files: readonly string[];
  /** Returns the text of one of them. */
  readonly read: (file: string) => string;
}

/** Every permanent address of a built site, sorted; one entry covers both languages if both have the page. */
function addressesOf(archive: Archive, { files }: LedgerSite): readonly string[] {
  const pages = files.flatMap((file) => {
    const [, locale, path] = /^([a-z]{2})\/(.*?)(?:index\.html)$/.exec(file) ?? [];
    return locale !== undefined && path !== undefined && locales.some((one) => one === locale) ? [path || './'] : [];
  });
  const kept = files.filter((file) => KEPT_FILE.test(file) && !MACHINERY.test(file));
  return [...new Set([...pages, ...kept, ...placesInside(archive).filter(hasNameOfItsOwn)])].sort();
}

function hasNameOfItsOwn(at: string): boolean {
  const { fragment } = readPublished(at);
  return fragment !== '' && !fragment.split('.').some((part) => /^\d+$/.test(part));
}

/** The addresses of a ledger that lead nowhere on a site. Files that were removed, alone or with their record, are not expected. */
function lostAddresses(archive: Archive, site: LedgerSite, ledger: readonly string[]): readonly string[] {
  const files = new Set(site.files);
  const removed = removedAddresses(archive.removals, ledger);
  const isRemoved = (file: string) => {
    const [, record = ''] = /^(?:data\/(.+)\.json)$/.exec(file) ?? /^(?:fr|ja)\/(.+)\/[^/]+$/.exec(file) ?? [];
    return [file, `${record}/`, record.replace('/', '/#')].some((one) => removed.has(one));
  };
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = texts.get(file) ?? site.read(file);
    texts.set(file, text);
    return text;
  };
  const forwards = new Map(archive.removals.flatMap((one) => (isMoved(one) && one.to ? [[one.address, one.to]] : [])));
  const leads = (line: string): boolean => {
    const { path, fragment, isPage } = readPublished(line);
    if (!isPage) return files.has(path) || isRemoved(path);
    const to = forwards.get(line) ?? forwards.get(path);
    if (to !== undefined) return leads(to.includes('#') || fragment === '' ? to : `${to}#${fragment}`);
    return locales.every((locale) => {
      const file = `${locale}/${path === './' ? '' : path}index.html`;
      if (!files.has(file)) return false;
      return fragment === '' || textOf(file).includes(` id="${fragment}"`);
    });
  };
  return ledger.filter((line) => !leads(line));
}

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
  const archive = await archiveSite.archive();
  const removed = new Set(archive.removals.map(({ address }) => address));
  const ledger = readLedger(readFileSync(join(archiveSite.content, 'addresses.txt'), 'utf8'));
  const places = ledger.flatMap((line) => {
    const [, id, fragment] = /^editions\/([^/]+)\/#(.+)$/.exec(line) ?? [];
    return id && fragment && !removed.has(line) ? [{ id, fragment }] : [];
  });
  const lost = places.filter(({ id, fragment }) => {
    const here = archiveSite
      .pageAt(placeAt({ archive, locale }, 'editions', id))
      .$(`[id="${fragment}"]`)
      .closest('a');
    const [page, place] = (here.attr('href') ?? '').split('#');
    // The link leads to the fact, to the row that holds it, or to the page.
    const fact = archiveSite
      .pageAt(factsAt(locale, id))
      .$(`[id="${fragment}"]`)
      .closest(`[id="${place ?? 'content'}"]`);
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

  it('leads on where it moved to, its fragments to the same fragments of the other page', () => {
    const removals = [{ address: 'themes/innovation/', to: record }];
    const lost = (...ledger: string[]) => lostAddresses({ ...archive, removals }, without, ledger);
    expect(lost('themes/innovation/', 'themes/innovation/#p7')).toEqual([]);
    expect(lost('themes/innovation/#p8')).toEqual(['themes/innovation/#p8']);
  });

  it('is explained where it was: on its page, on a page of its own, on that of the data', () => {
    const words = { fr: 'Deux points en un.', ja: '二つの項目を一つにした。' };
    const removals = [
      { address: place, ...words, to: `${record}#p7` },
      { address: 'themes/innovation/', ...words },
      { address: 'data/points.csv', ...words },
      { address: 'series/#1992-law', to: 'years/#1992-law' },
    ];
    const context = { archive: { ...archive, removals }, locale: 'ja' as const };
    const explained = (path: string) =>
      removedFrom(context, path).map(({ id, reason, to }) => [id, reason?.html, to?.href]);
    const point = ['p8', words.ja, `/ja/${record}#p7`];
    expect(explained(`/ja/${record}`)).toEqual([point]);
    expect(explained('/ja/series/')).toEqual([['1992-law', undefined, '/ja/years/#1992-law']]);
    expect(explained('/ja/data/')).toEqual([[undefined, words.ja, undefined]]);
    expect(removedPages(context.archive).map(({ address }) => address)).toEqual(['themes/innovation/']);
    expect(lostAddresses(context.archive, without, ['data/points.csv'])).toEqual([]);
  });
});
