/**
 * The ledger of the addresses that were ever published (`content/addresses.txt`), and what a built site makes of it. Pages are all in it, and the
 * files that people take away: data, citations, feeds. Of fragments, those that the archive itself names as places (`unitsOf`) and that have a name
 * of their own: points, sessions, gaps, people… A line of a list that is named by its number is not promised, since the number moves; nor is a section
 * of a page.
 */
import type { Archive } from '../src/archive/archive.ts';
import { readPublished } from '../src/archive/published.ts';
import { locales } from '../src/i18n/locales.ts';
import { unitsOf } from '../src/search/units.ts';

/** Files that have an address to keep, wherever they stand, and folders and files that belong to the machinery of the site. */
const KEPT_FILE = /\.(?:csv|json|geojson|xml|ics|bib|ris)$/;
const MACHINERY = /^(?:_astro|pagefind|[^/]+\/pagefind)\/|(?:^|\/)(?:sitemap[^/]*|opensearch)\.xml$/;

/** A built site as the ledger sees it. */
export interface LedgerSite {
  /** Paths of all files inside the site. */
  readonly files: readonly string[];
  /** The text of one of them. */
  readonly read: (file: string) => string;
}

/** Every address of a built site that is to be kept, sorted: one for both languages where both have it. */
export function addressesOf(archive: Archive, { files }: LedgerSite): readonly string[] {
  const pages = files.flatMap((file) => {
    const [, locale, path] = /^([a-z]{2})\/(.*?)(?:index\.html)$/.exec(file) ?? [];
    return locale !== undefined && path !== undefined && locales.some((one) => one === locale) ? [path || './'] : [];
  });
  const kept = files.filter((file) => KEPT_FILE.test(file) && !MACHINERY.test(file));
  const places = locales.flatMap((locale) => unitsOf(archive, locale).map(({ at }) => at)).filter(hasNameOfItsOwn);
  return [...new Set([...pages, ...kept, ...places])].sort();
}

function hasNameOfItsOwn(at: string): boolean {
  const { fragment } = readPublished(at);
  return fragment !== '' && !fragment.split('.').some((part) => /^\d+$/.test(part));
}

/** What is wrong between a ledger and a site; each list is empty where all is well. */
export interface LedgerReport {
  /** Addresses of the ledger that lead nowhere. */
  readonly lost: readonly string[];
  /** Addresses of the site that the ledger does not have. */
  readonly unwritten: readonly string[];
  readonly held: number;
}

/** Holds a site to its ledger. A file that was removed is told of on the page of the data, and is not looked for. */
export function holdToLedger(archive: Archive, site: LedgerSite, ledger: readonly string[]): LedgerReport {
  const files = new Set(site.files);
  const removed = new Set(archive.removals.map(({ address }) => address));
  const written = new Set(ledger);
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = texts.get(file) ?? site.read(file);
    texts.set(file, text);
    return text;
  };
  const leads = (line: string): boolean => {
    const { path, fragment, isPage } = readPublished(line);
    if (!isPage) return files.has(path) || removed.has(line);
    return locales.every((locale) => {
      const file = `${locale}/${path === './' ? '' : path}index.html`;
      if (!files.has(file)) return false;
      return fragment === '' || textOf(file).includes(` id="${fragment}"`);
    });
  };
  return {
    lost: ledger.filter((line) => !leads(line)),
    unwritten: addressesOf(archive, site).filter((line) => !written.has(line)),
    held: ledger.length,
  };
}

/** The text of a ledger: its head, then a line an address. */
export function ledgerText(addresses: readonly string[]): string {
  return `${HEAD}${[...new Set(addresses)].sort().join('\n')}\n`;
}

const HEAD = `# Toutes les adresses publiées, une par ligne. « npm run addresses » ajoute les nouvelles ; rien ne s’en retire (removed.yaml).
# 公開したすべてのアドレス（1行に1件）。新しいものは「npm run addresses」が加える。行は消さない（removed.yamlを参照）。
`;
