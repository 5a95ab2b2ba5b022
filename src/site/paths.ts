import type { Kind } from '../schema/kinds.ts';
import type { Site } from '../schema/site.ts';
import { base, edits, host } from './address.ts';
import { pageNames, type PageName } from './pages.ts';
import { otherLocale, type Locale } from '../text/locales.ts';

export interface LinkView {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean | undefined;
}

export function fileAt(path: string): string {
  return base + path;
}

/** True if an address names its host, as required by formats that are read away from the site. */
export function isWholeAddress(address: string): boolean {
  return /^https?:/.test(address);
}

export function addressOf(path: string): string {
  return host ? new URL(path, host).href : path;
}

/**
 * Returns the address for reporting an error: `corrections` of the site, if it has one, with the place of the error, if any, at its end.
 */
export function correctionAt({ corrections }: Site, locale: Locale, path?: string): string | undefined {
  const page = path === undefined ? '' : encodeURIComponent(addressOf(path));
  return corrections && corrections.replace('{lang}', locale) + page;
}

/** Returns the address for editing a content file by its path below the content folder; `undefined` if there is none. */
export function editAt({ edit = edits }: Site, file: string, line = 1): string | undefined {
  return edit === '' ? undefined : edit.replace('{file}', encodeURI(file)).replace('{line}', String(line));
}

/** Returns the address for reading a content file on the forge, open to all; `undefined` if the site names none. */
export function readOnForgeAt(site: Site, file: string): string | undefined {
  // GitHub and GitLab, then Gitea: their pages for editing require an account.
  return editAt(site, file)?.replace('/edit/', '/blob/').replace('/_edit/', '/src/branch/').replace(/#.*/, '');
}

export function dataAt(file: string): string {
  return fileAt(`data/${file}`);
}

export function homeAt(locale: Locale): string {
  return `${base}${locale}/`;
}

export function feedAt(locale: Locale): string {
  return `${homeAt(locale)}feed.xml`;
}

export function calendarAt(locale: Locale, edition?: string): string {
  return `${homeAt(locale)}editions/${edition === undefined ? '' : `${edition}/`}calendar.ics`;
}

export function dossierAt(locale: Locale, theme: string): string {
  return `${homeAt(locale)}themes/${theme}/dossier.csv`;
}

/** Returns the address of the towns and what each answers, for the fields where one is typed. */
export function townsAt(locale: Locale): string {
  return `${pageAt(locale, 'participation')}towns.json`;
}

/** Returns the address of a citation file: `/fr/editions/7-aix-en-provence/cite.bib`. */
export function citationAt(page: string, ending: string): string {
  return `${page}cite.${ending}`;
}

export function pageAt(locale: Locale, page: PageName, fragment = ''): string {
  return `${homeAt(locale)}${page}/${fragment && `#${fragment}`}`;
}

/** Finds the name of the page at a path, if it exists once in each language. */
export function pageNamed(locale: Locale, path: string): PageName | undefined {
  return pageNames.find((one) => pageAt(locale, one) === path);
}

export function textPageAt(locale: Locale, id: string): string {
  return `${homeAt(locale)}${id}/`;
}

export const pageKinds = [
  'editions',
  'declarations',
  'themes',
  'authorities',
  'organisations',
  'twinnings',
  'sources',
] as const satisfies readonly Kind[];
export type PageKind = (typeof pageKinds)[number];

/** The page that lists the records of a kind without pages. */
const listPages = {
  areas: 'authorities',
  people: 'people',
  milestones: 'years',
  terms: 'terms',
} as const satisfies Partial<Record<Kind, PageName>>;

/** Where the facts of the series stand that are not on the page of its facts. */
const seriesPages: Readonly<Record<string, PageName>> = {
  moments: 'editions',
  records: 'editions',
  chronology: 'editions',
  knowledge_until: 'series',
};

/** The part of the archive that tells where a record stands. */
interface Standing {
  /** Of each authority without a page of its own, the page on which it stands. */
  readonly sharedPages: ReadonlyMap<string, string>;
  /** Occasional links stand in the list of links. */
  readonly twinnings: ReadonlyMap<string, { readonly kind: string }>;
}

function isOccasional({ twinnings }: Standing, kind: Kind, id: string): boolean {
  return kind === 'twinnings' && twinnings.get(id)?.kind === 'occasional';
}

/**
 * The fragment of a fact on its page: its path, after the id of the record if the page is not of that record alone. In a declaration,
 * `points.p3` is `p3`, `text.preamble` is `preamble`, `text.articles.3` is `article-3`.
 */
export function fragmentOf(archive: Standing, kind: Kind, id: string, path = ''): string {
  if (kind === 'declarations')
    return path.replace(/^(?:points\.|text\.(?=preamble))/, '').replace(/^text\.articles\.(?=\d)/, 'article-');
  const isShared =
    kind in listPages || (kind === 'authorities' && archive.sharedPages.has(id)) || isOccasional(archive, kind, id);
  return isShared ? [id, path].filter(Boolean).join('.') : path;
}

/** The page on which a record stands; of editions and of the series, the page of the fact. */
function pageOf(archive: Standing, kind: Kind, id: string, fragment: string): string {
  if (kind === 'cities') return `authorities/${id}`;
  if (kind === 'authorities') return `authorities/${archive.sharedPages.get(id) ?? id}`;
  if (kind === 'link-counts' || isOccasional(archive, kind, id)) return 'twinnings';
  if (kind === 'series') return fragment ? (seriesPages[fragment.split('.')[0] ?? ''] ?? 'series/facts') : 'series';
  if (kind === 'editions' && fragment) return `editions/${id}/facts`;
  return kind in listPages ? listPages[kind as keyof typeof listPages] : `${kind}/${id}`;
}

/** The path of a record, or of a fact of it, below the folder of either language: `editions/1-nancy/facts/#dates`. */
export function pathOf(archive: Standing, kind: Kind, id: string, path = ''): string {
  const fragment = fragmentOf(archive, kind, id, path);
  return `${pageOf(archive, kind, id, fragment)}/${fragment && `#${fragment}`}`;
}

export function placeAt(context: { archive: Standing; locale: Locale }, kind: Kind, id: string, path = ''): string {
  return homeAt(context.locale) + pathOf(context.archive, kind, id, path);
}

export function factsAt(locale: Locale, edition: string, fragment = ''): string {
  return `${homeAt(locale)}editions/${edition}/facts/${fragment && `#${fragment}`}`;
}

export function gapFragment(kind: Kind, id: string, gap: string): string {
  return `${kind}.${id}.${gap}`;
}

export function inOtherLanguage(path: string, locale: Locale): string {
  return path.replace(homeAt(locale), homeAt(otherLocale(locale)));
}
