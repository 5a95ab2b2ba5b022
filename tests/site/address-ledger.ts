/**
 * The ledger of every address ever published (`content/addresses.txt`), and how a built site compares with it. It lists all pages, and the files that
 * people download: data, citations, feeds. It lists only fragments that the archive itself defines as places (`placesOf`) and that have a name of
 * their own: points, sessions, gaps, people… The fragment of a numbered list line is not promised, since the number moves; nor is that of a page
 * section.
 */
import type { Archive } from '../../src/archive/archive.ts';
import { readPublished, removedAddresses } from '../../src/archive/published.ts';
import { locales } from '../../src/i18n/locales.ts';
import { placesOf } from '../places.ts';

/** Files with a permanent address, in any folder; then the site's internal folders and files, which have none. */
const KEPT_FILE = /\.(?:csv|json|geojson|sqlite|xlsx|zip|xml|ics|bib|ris)$/;
const MACHINERY = /^(?:_astro|pagefind|[^/]+\/pagefind)\/|(?:^|\/)sitemap[^/]*\.xml$/;

/** A built site as the ledger needs it. */
export interface LedgerSite {
  /** Paths of all files inside the site. */
  readonly files: readonly string[];
  /** Returns the text of one of them. */
  readonly read: (file: string) => string;
}

/** Every permanent address of a built site, sorted; one entry covers both languages if both have the page. */
export function addressesOf(archive: Archive, { files }: LedgerSite): readonly string[] {
  const pages = files.flatMap((file) => {
    const [, locale, path] = /^([a-z]{2})\/(.*?)(?:index\.html)$/.exec(file) ?? [];
    return locale !== undefined && path !== undefined && locales.some((one) => one === locale) ? [path || './'] : [];
  });
  const kept = files.filter((file) => KEPT_FILE.test(file) && !MACHINERY.test(file));
  return [...new Set([...pages, ...kept, ...placesOf(archive).filter(hasNameOfItsOwn)])].sort();
}

function hasNameOfItsOwn(at: string): boolean {
  const { fragment } = readPublished(at);
  return fragment !== '' && !fragment.split('.').some((part) => /^\d+$/.test(part));
}

/** The addresses of a ledger that lead nowhere on a site. Files that were removed, alone or with their record, are not expected. */
export function lostAddresses(archive: Archive, site: LedgerSite, ledger: readonly string[]): readonly string[] {
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
  const leads = (line: string): boolean => {
    const { path, fragment, isPage } = readPublished(line);
    if (!isPage) return files.has(path) || isRemoved(path);
    return locales.every((locale) => {
      const file = `${locale}/${path === './' ? '' : path}index.html`;
      if (!files.has(file)) return false;
      return fragment === '' || textOf(file).includes(` id="${fragment}"`);
    });
  };
  return ledger.filter((line) => !leads(line));
}
