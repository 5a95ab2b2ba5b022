import { get, type Authority, type Twinning } from '../archive/archive.ts';
import { sourceKinds } from '../archive/schema/source.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { homeAt, pageAt, parallelAt, publisherFragment, recordAt } from '../i18n/paths.ts';
import { compareReadings, initialOf, readingOf } from '../i18n/reading-order.ts';
import { parallelStrings } from '../i18n/strings/parallel.ts';
import { siteMapStrings } from '../i18n/strings/site-map.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import { pageNames, singlePage } from '../site/pages.ts';
import type { Context } from '../wording/context.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { html, type Html } from '../wording/html.ts';
import { marked, ourWords } from '../wording/language.ts';
import { authorityName, declarationText, editionText, recordText } from '../wording/names.ts';
import { publishedAs } from './sources.ts';

/** A page in the map. */
export interface MapLink {
  readonly href: string;
  readonly name: Html;
  readonly note?: string | undefined;
}

/** Pages under a letter, a row of kana, a kind. */
export interface MapList {
  readonly title?: string | undefined;
  readonly href?: string | undefined;
  readonly links: readonly MapLink[];
}

/** A group of pages. */
export interface MapGroup {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** How its pages stand: each with its note, in columns, or running on. */
  readonly form: 'described' | 'pairs' | 'columns' | 'letters' | 'running';
  readonly lists: readonly MapList[];
}

/** Everything that the site map shows. */
export interface SiteMapView extends TitledView {
  readonly groups: readonly MapGroup[];
  readonly contents: readonly LinkView[];
}

/** Makes the site map. */
export function siteMapView(context: Context): SiteMapView {
  const { archive, locale } = context;
  const words = siteMapStrings[locale];
  const { pages, home } = siteStrings[locale];
  const named = (kind: 'cities' | 'themes' | 'organisations', ids: Iterable<string>): MapLink[] =>
    [...ids].map((id) => ({ href: recordAt(locale, kind, id), name: marked(recordText(context, kind, id), locale) }));
  const groups: readonly MapGroup[] = [
    {
      id: 'pages',
      title: words.pages,
      form: 'described',
      lists: [
        {
          links: [
            { href: homeAt(locale), name: html`${home}` },
            ...pageNames.flatMap((page) => {
              const note = singlePage(page).holds?.[locale];
              return note === undefined ? [] : [{ href: pageAt(locale, page), name: html`${pages[page]}`, note }];
            }),
          ],
        },
      ],
    },
    { id: 'editions', title: words.editions, form: 'pairs', lists: editionsOf(context) },
    { id: 'cities', title: pages.cities, form: 'columns', lists: [{ links: named('cities', archive.cities.keys()) }] },
    { id: 'themes', title: pages.themes, form: 'columns', lists: [{ links: named('themes', archive.themes.keys()) }] },
    ...(['french', 'japanese'] as const).map((side) => authoritiesOf(context, side)),
    {
      id: 'twinnings',
      title: pages.twinnings,
      note: words.twinningsNote,
      form: 'columns',
      lists: twinningsOf(context),
    },
    {
      id: 'organisations',
      title: pages.organisations,
      form: 'columns',
      lists: [{ links: named('organisations', archive.organisations.keys()) }],
    },
    { id: 'sources', title: pages.sources, note: words.sourcesNote, form: 'running', lists: sourcesOf(context) },
  ];
  return {
    ...singlePageView(context, 'map', { description: words.description }),
    groups,
    contents: groups.map(({ id, title }) => ({ href: `#s-${id}`, label: title })),
  };
}

/** Each edition and its declaration, and below them both of their languages beside each other. */
function editionsOf(context: Context): readonly MapList[] {
  const { archive, locale } = context;
  const words = parallelStrings[locale];
  return [...archive.editions.values()].map((edition) => {
    const { id } = edition;
    const titles = { href: parallelAt(locale, 'editions', id), name: html`${words.titlesSideBySide}` };
    const declaration = () => ({
      href: recordAt(locale, 'declarations', id),
      name: html`${declarationText(context, id)}`,
    });
    const texts = { href: parallelAt(locale, 'declarations', id), name: html`${words.sideBySide}` };
    return {
      links: [
        { href: recordAt(locale, 'editions', id), name: html`${editionText(context, edition)}` },
        ...(archive.declarations.has(id) ? [declaration(), titles, texts] : [titles]),
      ],
    };
  });
}

function authoritiesOf(context: Context, side: Side): MapGroup {
  const { archive, locale } = context;
  const words = siteMapStrings[locale];
  const all = inReadingOrder(
    [...archive.authorities.values()].filter((one) => one.side === side),
    (one) => readingOf(one, locale),
    locale,
  );
  const lists = Map.groupBy(all, (one: Authority) => initialOf(readingOf(one, locale), locale) ?? words.noReading);
  return {
    id: side,
    title: words.authorities[side],
    note: words.authoritiesNote,
    form: 'letters',
    lists: [...lists].map(([title, authorities]) => ({
      title,
      links: authorities.map((one) => ({
        href: recordAt(locale, 'authorities', one.id),
        name: authorityName(context, one),
      })),
    })),
  };
}

function twinningsOf(context: Context): readonly MapList[] {
  const { archive, locale } = context;
  const reading = ({ french }: Twinning) => {
    const [first] = french;
    return first === undefined ? '' : readingOf(get(archive.authorities, first), locale);
  };
  const all = inReadingOrder([...archive.twinnings.values()], reading, locale);
  const list = (twinnings: readonly Twinning[], title?: string): MapList => ({
    title,
    links: twinnings.map(({ id }) => ({
      href: recordAt(locale, 'twinnings', id),
      name: marked(recordText(context, 'twinnings', id), locale),
    })),
  });
  return [
    list(all.filter(({ kind }) => kind !== 'occasional')),
    list(
      all.filter(({ kind }) => kind === 'occasional'),
      siteMapStrings[locale].occasional,
    ),
  ];
}

function sourcesOf({ archive, locale }: Context): readonly MapList[] {
  const words = siteMapStrings[locale];
  return sourceKinds.map((kind) => ({
    title: sourcesStrings[locale].kinds[kind],
    href: pageAt(locale, 'sources', `s-${kind}`),
    links: publishedAs(archive, kind, locale).map(({ publisher, sources }) => {
      const [only] = sources;
      const name = ourWords(publisher, locale);
      if (only && sources.length === 1) return { href: recordAt(locale, 'sources', only.id), name };
      const href = pageAt(locale, 'sources', publisherFragment(kind, publisher.fr));
      return { href, name, note: words.sourceCount(formatNumber(sources.length, locale)) };
    }),
  }));
}

function inReadingOrder<T>(list: readonly T[], reading: (one: T) => string, locale: Locale): readonly T[] {
  return list.toSorted((a, b) => compareReadings(reading(a), reading(b), locale));
}
