import { entryName, type EntryName } from '../../archive/address.ts';
import { lastChangeOf } from '../../archive/queries/changes.ts';
import { linkedData } from '../../exports/json-ld.ts';
import { recordFile } from '../../exports/record-file.ts';
import { formatDate } from '../../i18n/format.ts';
import { languageNames, otherLocale, type Locale } from '../../i18n/locales.ts';
import { dataAt, homeAt, inOtherLanguage, orderedAt, pageAt, pageNamed } from '../../i18n/paths.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { menus, singlePage, type PageName } from '../../site/pages.ts';
import { citationView, type CitationView } from '../citation/citation.ts';
import { dayView, type Context, type DayView } from '../../i18n/names/names.ts';
import { fileLinks, type FileLink } from '../facts/file-links.ts';
import { publishedBy } from '../../i18n/names/publisher.ts';
import { removedFrom, type RemovedPlace } from './removed-places.ts';
import type { RecordKey } from '../../archive/kinds.ts';

/** A link with its words. */
export interface LinkView {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean | undefined;
}

/** A `link` in the head, for programs: the same content in another form, or something that belongs to it. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
  readonly title?: string | undefined;
}

/** Everything around the content of a page, with every word and address resolved. */
export interface FrameView {
  readonly locale: Locale;
  /** The address of the page, with the base path: `/fr/editions/1-nancy/`. */
  readonly path: string;
  /** The address of the page that search engines are to show instead. */
  readonly canonical?: string | undefined;
  readonly title: string;
  readonly description: string;
  /** The path from the home page to this one, itself excluded; empty on the home page. */
  readonly breadcrumb: readonly LinkView[];
  readonly navigation: readonly LinkView[];
  readonly foot: readonly LinkView[];
  readonly homeHref: string;
  readonly searchHref: string;
  readonly other: { readonly locale: Locale; readonly href: string; readonly label: string };
  readonly knownUntil: string;
  /** The publisher of the site, or a note that nobody is named, with a link to the page about it. */
  readonly publishedBy: Pick<LinkView, 'href' | 'label'>;
  /** The day on which the record or page was last changed, with a link to the changes. */
  readonly changed?: { readonly day: DayView; readonly href: string } | undefined;
  /** The files that the page is written in, if readers or editors may be shown links to them. */
  readonly files: readonly FileLink[];
  /** The parts removed from the page, with the reasons. */
  readonly removed: readonly RemovedPlace[];
  readonly words: (typeof siteStrings)[Locale];
  readonly links: readonly HeadLink[];
  /** The citation of the page, if it can be cited. */
  readonly citation?: CitationView | undefined;
  /** The linked data of the page, as the text of a data block. */
  readonly linkedData: string | undefined;
}

/** The data of a page from which its frame is made. */
export interface PageIdentity {
  readonly path: string;
  readonly canonical?: string | undefined;
  readonly title: string;
  readonly description: string;
  /** The list that the page belongs to, for the navigation and the breadcrumb. */
  readonly within?: PageName | undefined;
  /** The page that this one belongs to, below that list. */
  readonly parent?: LinkView | undefined;
  /** The record that the page is about, from which its linked data and its JSON file follow. */
  readonly record?: RecordKey | undefined;
  /** For a page of text, its name as an entry of the content. */
  readonly entry?: EntryName | undefined;
  /** Links in the head besides the one to the JSON file. */
  readonly links?: readonly HeadLink[] | undefined;
}

export function frameView(context: Context, page: PageIdentity): FrameView {
  const { archive, locale } = context;
  const words = siteStrings[locale];
  const other = otherLocale(locale);
  const link = (name: PageName): LinkView => ({
    href: pageAt(locale, name),
    label: words.pages[name],
    isCurrent: page.within === name || pageAt(locale, name) === page.path,
  });
  const menu = (row: keyof typeof menus): readonly LinkView[] =>
    menus[row].map((name: PageName) => {
      const { shortTitle, title } = singlePage(name);
      // The names from A to Z, where one finds one's own; the list by area is one of its orders.
      const href = name === 'authorities' ? orderedAt(locale, name, 'name') : pageAt(locale, name);
      return { ...link(name), href, label: (shortTitle ?? title)[locale] };
    });
  const isHome = page.path === homeAt(locale);
  const parents = [
    ...(page.within && pageAt(locale, page.within) !== page.path ? [link(page.within)] : []),
    ...(page.parent ? [page.parent] : []),
  ];
  const breadcrumb = isHome ? [] : [{ href: homeAt(locale), label: words.home }, ...parents];
  const name = isHome ? 'home' : pageNamed(locale, page.path);
  const citation = citationView(context, { ...page, name });
  return {
    locale,
    path: page.path,
    canonical: page.canonical,
    title: isHome ? words.name : `${page.title} – ${words.shortName}`,
    description: page.description,
    breadcrumb,
    navigation: menu('main'),
    foot: menu('foot'),
    homeHref: homeAt(locale),
    searchHref: pageAt(locale, 'search'),
    other: { locale: other, href: inOtherLanguage(page.path, locale), label: languageNames[other] },
    knownUntil: formatDate(archive.series.knowledge_until, locale),
    publishedBy: { href: pageAt(locale, 'legal'), label: publishedBy(archive.site.publisher, locale) },
    changed: changedOf(context, page),
    files: fileLinks(context, nameOf(page), name && name !== 'home' ? singlePage(name).file : undefined),
    removed: removedFrom(context, page.path),
    citation,
    words,
    links: [
      // A page below a list that is not about a record shows a part of that list.
      ...dataOf(name ?? page.within, page.record).map((file) => ({
        rel: 'alternate',
        href: dataAt(file),
        type: 'application/json',
      })),
      ...(citation?.files ?? []).map(({ href, mediaType }) => ({ rel: 'alternate', href, type: mediaType })),
      ...(page.links ?? []),
    ],
    linkedData: linkedData(context, { ...page, breadcrumb, name }),
  };
}

/** Lists the files of the open data that hold the contents of a page; that which describes all of them, if a page does not say. */
function dataOf(name: PageName | 'home' | undefined, record: RecordKey | undefined): readonly string[] {
  if (record) return [recordFile(record.kind, record.id)];
  if (name === undefined) return [];
  return (name === 'home' ? undefined : singlePage(name).data) ?? ['datapackage.json'];
}

/** Returns the last change of the record or page; `undefined` for a page that only gathers, or if none is recorded. */
function changedOf({ archive, locale }: Context, page: PageIdentity): FrameView['changed'] {
  const name = nameOf(page);
  const day = name && lastChangeOf(archive, name);
  return day === undefined ? undefined : { day: dayView(day, locale), href: pageAt(locale, 'about/corrections') };
}

/** Returns the record or page of text that a page is about; `undefined` for a page that only gathers. */
function nameOf({ record, entry }: PageIdentity): EntryName | undefined {
  return entry ?? (record && entryName(record.kind, record.id));
}
