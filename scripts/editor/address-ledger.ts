/**
 * The ledger of every address ever published (`content/addresses.txt`), and how a built site compares with it. It lists all pages, and the files that
 * people download: data, citations, feeds. It lists only fragments that the archive itself defines as places (`placesOf`) and that have a name of
 * their own: points, sessions, gaps, people… The fragment of a numbered list line is not promised, since the number moves; nor is that of a page
 * section.
 */
import type { Archive } from '../../src/archive/archive.ts';
import { readPublished } from '../../src/archive/published.ts';
import { datedEditions } from '../../src/exports/calendar.ts';
import { allCitationFiles } from '../../src/exports/citations/all-files.ts';
import { dataFiles } from '../../src/exports/data-files.ts';
import { wholeFiles } from '../../src/exports/whole-files.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pageNames, singlePage } from '../../src/site/pages.ts';
import { pageKinds, type pagesBelow } from '../../src/site/record-pages.ts';
import { removedPages } from '../../src/views/removed-places.ts';
import { textPageIds } from '../../src/views/text-page-ids.ts';
import { placesOf } from '../../src/wording/places.ts';

/** Files with a permanent address, in any folder (the statements of the graph need a host, and their graph is there without); then the site's internal folders and files, which have none. */
const KEPT_FILE = /\.(?:csv|json|jsonld|geojson|sqlite|xlsx|zip|xml|ics|bib|ris)$/;
const MACHINERY = /^(?:_astro|pagefind|[^/]+\/pagefind)\/|(?:^|\/)(?:sitemap[^/]*|opensearch)\.xml$/;

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

/** The same, from the archive and the registry of pages, without a site: what a build will have. */
export function addressesToCome(archive: Archive): readonly string[] {
  const editions = [...archive.editions.keys()];
  const ofRecords = pageKinds.map((kind) => [`${kind}/*`, archive[kind].keys()] as const);
  const below: Readonly<Record<keyof typeof pagesBelow, Iterable<string>>> = {
    'declarations/*/parallel': archive.declarations.keys(),
    'editions/*/parallel': editions,
    'gaps/requests/*': editions,
  };
  const pagesOfIds = [...ofRecords, ...Object.entries(below)].flatMap(([form, ids]) =>
    [...ids].map((id) => `${form.replace('*', id)}/`),
  );
  const single = pageNames.flatMap((name) => [
    `${name}/`,
    ...(singlePage(name).orders ?? []).map((order) => `${name}/by/${order}/`),
  ]);
  const inEachLanguage = locales.flatMap((locale) => [
    `${locale}/feed.xml`,
    `${locale}/editions/calendar.ics`,
    ...datedEditions({ archive }).map(({ id }) => `${locale}/editions/${id}/calendar.ics`),
    ...[...archive.themes.keys()].map((id) => `${locale}/themes/${id}/dossier.csv`),
    ...allCitationFiles({ archive, locale }).map(({ path }) => `${locale}/${path}`),
  ]);
  return [
    ...new Set([
      './',
      ...single,
      ...textPageIds(archive).map((id) => `${id}/`),
      ...pagesOfIds,
      ...removedPages(archive).map(({ address }) => address),
      ...inEachLanguage,
      ...[...dataFiles(archive).values(), ...Object.values(wholeFiles)].map(({ path }) => `data/${path}`),
      ...placesOf(archive).filter(hasNameOfItsOwn),
    ]),
  ].sort();
}

function hasNameOfItsOwn(at: string): boolean {
  const { fragment } = readPublished(at);
  return fragment !== '' && !fragment.split('.').some((part) => /^\d+$/.test(part));
}

/** The addresses of a ledger that lead nowhere on a site. Removed files are listed on the data page, and are not expected. */
export function lostAddresses(archive: Archive, site: LedgerSite, ledger: readonly string[]): readonly string[] {
  const files = new Set(site.files);
  const removed = new Set(archive.removals.map(({ address }) => address));
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
  return ledger.filter((line) => !leads(line));
}

/** The text of a ledger: its header, then one address per line. */
export function ledgerText(addresses: readonly string[]): string {
  return `${HEAD}${[...new Set(addresses)].sort().join('\n')}\n`;
}

const HEAD = `# Toutes les adresses publiées, une par ligne. « npm run addresses » ajoute les nouvelles ; rien ne s’en retire (removed.yaml).
# 公開したすべてのアドレス（1行に1件）。新しいものは「npm run addresses」が加える。行は消さない（removed.yamlを参照）。
`;
