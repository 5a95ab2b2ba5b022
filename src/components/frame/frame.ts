import { entryName, type EntryName } from '../../schema/address.ts';
import type { RecordKey, Kind } from '../../schema/kinds.ts';
import { linkedData } from '../../exports/json-ld.ts';
import { formatDate } from '../../i18n/format.ts';
import { languageNames, otherLocale, type Locale } from '../../text/locales.ts';
import { homeAt, inOtherLanguage, type LinkView, pageAt, pageNamed, placeAt } from '../../site/paths.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { menus, pageNames, pages, type PageName } from '../../site/pages.ts';
import { citationView } from '../citation/citation.ts';
import { recordText, type Context, recordTitle, type TitledKind } from '../../names/names.ts';
import { publishedBy } from './publisher.ts';
import { removedFrom } from './removed-places.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import type { PageNotes } from '../../facts/notes.ts';

interface PageIdentity {
  /** With the base path: `/fr/editions/1-nancy/`. */
  readonly path: string;
  readonly canonical?: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly within?: PageName | undefined;
  /** The page that this one belongs to, below that list. */
  readonly parent?: LinkView | undefined;
  /** The record that the page is about, from which its linked data and its JSON file follow. */
  readonly record?: RecordKey | undefined;
  readonly entry?: EntryName | undefined;
  readonly hasFeed?: boolean | undefined;
}

export type FrameView = ReturnType<typeof frameView>;

export function frameView(context: Context, page: PageIdentity) {
  const { archive, locale } = context;
  const other = otherLocale(locale);
  const link = (name: PageName): LinkView => ({
    ...pageLink(context, name),
    isCurrent: page.within === name || pageAt(locale, name) === page.path,
  });
  const menu = (row: keyof typeof menus): readonly LinkView[] =>
    menus[row].map((name: PageName) => {
      const { shortTitle, title } = pages[name];
      return { ...link(name), label: (shortTitle ?? title)[locale] };
    });
  const isHome = page.path === homeAt(locale);
  const parents = [
    ...(page.within && pageAt(locale, page.within) !== page.path ? [link(page.within)] : []),
    ...(page.parent ? [page.parent] : []),
  ];
  const breadcrumb = isHome ? [] : [{ href: homeAt(locale), label: siteStrings.home[locale] }, ...parents];
  const name: PageName | 'home' | undefined = isHome ? 'home' : pageNamed(locale, page.path);
  return {
    ...page,
    locale,
    name,
    entry: page.entry ?? (page.record && entryName(page.record.kind, page.record.id)),
    title: isHome ? siteStrings.name[locale] : `${page.title} – ${siteStrings.shortName[locale]}`,
    /** The path from the home page to this one, itself excluded; empty on the home page. */
    breadcrumb,
    navigation: menu('main'),
    foot: menu('foot'),
    homeHref: homeAt(locale),
    searchHref: pageAt(locale, 'search'),
    other: { locale: other, href: inOtherLanguage(page.path, locale), label: languageNames[other] },
    knownUntil: formatDate(archive.series.knowledge_until, locale),
    publishedBy: publishedBy(archive.site.publisher, locale),
    removed: removedFrom(context, page.path),
    citation: citationView(context, { ...page, name }),
    linkedData: linkedData(context, { ...page, breadcrumb, name }),
  };
}

export function recordFrame(context: Context, kind: TitledKind, id: string, description: string): FrameView {
  return frameView(context, {
    path: placeAt(context, kind, id),
    record: { kind, id },
    title: recordTitle(context, kind, id),
    description,
    within: kind,
  });
}

export function linkToRecord(context: Context, kind: Kind, id: string): LinkView {
  return { href: placeAt(context, kind, id), label: recordText(context, kind, id) };
}

/** Returns the frame and the title of a page that exists once in each language. `about/corrections` is below `about`. */
export function singlePageView(context: Context, name: PageName, page: Omit<PageIdentity, 'path' | 'title'>) {
  const { href: path, label: title } = pageLink(context, name);
  const within = page.within ?? pageNames.find((one) => one === name.split('/')[0]);
  return { frame: frameView(context, { ...page, path, title, within }), title };
}

export function pageLink({ locale }: Context, name: PageName): LinkView {
  return { href: pageAt(locale, name), label: pages[name].title[locale] };
}

export function noteHeads(locale: Locale, { questions, sources, listedAt }: PageNotes) {
  if (listedAt) return {};
  return {
    gaps: questions.length > 0 ? { id: 'gaps', title: factStrings.gaps[locale] } : undefined,
    sources: sources.length > 0 ? { id: 'sources', title: factStrings.sources[locale] } : undefined,
  };
}

export function neighboursOf<T>(all: Iterable<T>, current: T, link: (one: T) => LinkView) {
  const list = [...all];
  const at = list.indexOf(current);
  const to = (one: T | undefined) => one && link(one);
  return { previous: at > 0 ? to(list[at - 1]) : undefined, next: to(list[at + 1]) };
}
