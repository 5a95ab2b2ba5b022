import type { Kind } from '../archive/kinds.ts';
import { base, corrections, edits, host } from '../site/address.ts';
import { authorityOrders, pageNames, participationOrders, type PageName } from '../site/pages.ts';
import { recordPages, type PageKind } from '../site/record-pages.ts';
import { otherLocale, type Locale } from './locales.ts';

/** The address of a file of the site: `/archive/favicon.svg`. */
export function fileAt(path: string): string {
  return base + path;
}

/** True for an address that names its host, as formats without a place of their own need it. */
export function isWholeAddress(address: string): boolean {
  return /^https?:/.test(address);
}

/** A path of the site with its host, where that is known: for files that are read away from the site. */
export function addressOf(path: string): string {
  return host ? new URL(path, host).href : path;
}

/** Where to report an error on a page, or at a place of it. */
export function correctionAt(path: string): string | undefined {
  return corrections === '' ? undefined : corrections + encodeURIComponent(addressOf(path));
}

/** Where a file of the content is edited, by its path below the content folder; nothing where the site names no such place. */
export function editAt(file: string, line = 1): string | undefined {
  return edits === '' ? undefined : edits.replace('{file}', encodeURI(file)).replace('{line}', String(line));
}

/** Where a file of the content is read on the forge, whoever asks; nothing where the site names no forge. */
export function readOnForgeAt(file: string): string | undefined {
  // GitHub and GitLab, then Gitea: only those who are known there may edit.
  return editAt(file)?.replace('/edit/', '/blob/').replace('/_edit/', '/src/branch/').replace(/#.*/, '');
}

/** A file of the open data: `/data/editions.csv`. */
export function dataAt(file: string): string {
  return fileAt(`data/${file}`);
}

/** The feed of a language: what was added or corrected. */
export function feedAt(locale: Locale): string {
  return `${base}${locale}/feed.xml`;
}

/** The calendar of an edition, or of all of them. */
export function calendarAt(locale: Locale, edition?: string): string {
  return `${base}${locale}/editions/${edition === undefined ? '' : `${edition}/`}calendar.ics`;
}

/** What a theme gathers, as a file beside its page. */
export function dossierAt(locale: Locale, theme: string): string {
  return `${base}${locale}/themes/${theme}/dossier.csv`;
}

/** A citation file beside a page: `/fr/editions/7-aix-en-provence/cite.bib`; that of a point, `p3.bib`. */
export function citationAt(page: string, name: string, ending: string): string {
  return `${page}${name}.${ending}`;
}

/** The home page of a language. */
export function homeAt(locale: Locale): string {
  return `${base}${locale}/`;
}

/** A page that stands once in each language. */
export function pageAt(locale: Locale, page: PageName, fragment = ''): string {
  return `${base}${locale}/${page}/${fragment && `#${fragment}`}`;
}

/** The lists that stand in several orders, each on a page of its own, with their orders besides the one of the list itself. */
export const listOrders = {
  authorities: authorityOrders,
  participation: participationOrders,
} as const;

export type OrderedPage = keyof typeof listOrders;

/** A list in one of its orders; without one, the list itself. */
export function orderedAt<P extends OrderedPage>(
  locale: Locale,
  page: P,
  order?: (typeof listOrders)[P][number],
  fragment = '',
): string {
  const path = order === undefined ? page : `${page}/by/${order}`;
  return `${base}${locale}/${path}/${fragment && `#${fragment}`}`;
}

/** The name of the page at a path, where it stands once in each language. A list has one name in all its orders. */
export function pageNamed(locale: Locale, path: string): PageName | undefined {
  const name = path.slice(`${base}${locale}/`.length, -1).replace(/\/by\/[^/]+$/, '');
  return pageNames.find((one) => one === name);
}

/** A page of `content/pages`, by the name of its folder. */
export function textPageAt(locale: Locale, id: string): string {
  return `${base}${locale}/${id}/`;
}

/** Where the records without a page of their own stand. */
const sharedPage = {
  areas: 'authorities',
  people: 'people',
  milestones: 'series',
  terms: 'terms',
  series: 'series',
  'link-counts': 'twinnings',
} as const satisfies Partial<Record<Kind, PageName>>;

function hasOwnPage(kind: Kind): kind is PageKind {
  return kind in recordPages;
}

/**
 * The fragment of a fact on the page that shows it. On a page of its own a record's facts are named by their paths; where several records
 * share a page, the record's id comes first.
 */
export function fragmentOf(kind: Kind, id: string, path = ''): string {
  if (hasOwnPage(kind))
    return path.replace(/^(?:points\.|text\.(?=preamble))/, '').replace(/^text\.articles\.(?=\d)/, 'article-');
  if (kind === 'series' || kind === 'link-counts') return path;
  return path ? `${id}.${path}` : id;
}

/** The page of a record, or the place of one of its facts. */
export function recordAt(locale: Locale, kind: Kind, id: string, path = ''): string {
  const fragment = fragmentOf(kind, id, path);
  const hash = fragment && `#${fragment}`;
  return hasOwnPage(kind) ? `${base}${locale}/${kind}/${id}/${hash}` : `${base}${locale}/${sharedPage[kind]}/${hash}`;
}

/** The kinds of records whose texts stand in both languages beside each other, on a page of their own. */
export type ParallelKind = 'declarations' | 'editions';

/** Both languages of a record in aligned rows. A row has the fragment that its fact has on the page of the record. */
export function parallelAt(locale: Locale, kind: ParallelKind, id: string, path = ''): string {
  const fragment = fragmentOf(kind, id, path);
  return `${base}${locale}/${kind}/${id}/parallel/${fragment && `#${fragment}`}`;
}

/** A gap on the page that gathers them all. */
export function gapFragment(kind: Kind, id: string, gap: string): string {
  return `${kind}.${id}.${gap}`;
}

/** The letters that ask for what answers the gaps of an edition. */
export function lettersAt(locale: Locale, edition: string): string {
  return `${base}${locale}/gaps/requests/${edition}/`;
}

/** A publisher in the bibliography: its French name, in both languages, under the kind of its sources. */
export function publisherFragment(kind: string, name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return `${kind}.${plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`;
}

/** The same page in the other language. */
export function inOtherLanguage(path: string, locale: Locale): string {
  return path.replace(`${base}${locale}/`, `${base}${otherLocale(locale)}/`);
}
