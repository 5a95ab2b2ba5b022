/** The views of all pages of the example archive, by address, and what a walk through a view finds. */
import { get, type Archive } from '../src/archive/archive.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { homeAt, listOrders, orderedAt, pageAt, parallelAt, recordAt, textPageAt } from '../src/i18n/paths.ts';
import type { PageName } from '../src/site/pages.ts';
import { pageKinds, type PageKind } from '../src/site/record-pages.ts';
import { authoritiesView } from '../src/views/authorities.ts';
import { authorityListView } from '../src/views/authority-lists.ts';
import { authorityView } from '../src/views/authority.ts';
import { changesView } from '../src/views/changes.ts';
import { citiesView } from '../src/views/cities.ts';
import { cityView } from '../src/views/city.ts';
import { commitmentsView } from '../src/views/commitments-page.ts';
import { declarationView } from '../src/views/declaration.ts';
import { declarationsView } from '../src/views/declarations.ts';
import { editionView } from '../src/views/edition.ts';
import { editionsView } from '../src/views/editions.ts';
import type { FrameView } from '../src/views/frame.ts';
import { gapsView } from '../src/views/gaps.ts';
import { homeView } from '../src/views/home.ts';
import { knowledgeView } from '../src/views/knowledge.ts';
import { legalView } from '../src/views/legal.ts';
import { organisationView } from '../src/views/organisation.ts';
import { organisationsView } from '../src/views/organisations.ts';
import { parallelDeclarationView, parallelEditionView } from '../src/views/parallel.ts';
import { participationView } from '../src/views/participation.ts';
import { peopleView } from '../src/views/people.ts';
import { removedPages } from '../src/views/removed-places.ts';
import { removedView } from '../src/views/removed.ts';
import { searchView } from '../src/views/search.ts';
import { seriesView } from '../src/views/series.ts';
import { siteMapView } from '../src/views/site-map.ts';
import { sourceView } from '../src/views/source.ts';
import { sourcesView } from '../src/views/sources.ts';
import { termsView } from '../src/views/terms.ts';
import { textPageView } from '../src/views/text-page.ts';
import { themeView } from '../src/views/theme.ts';
import { themesView } from '../src/views/themes.ts';
import { townsView } from '../src/views/towns.ts';
import { twinningView } from '../src/views/twinning.ts';
import { twinningsView } from '../src/views/twinnings.ts';
import { whyView } from '../src/views/why.ts';
import { yearsView } from '../src/views/years.ts';
import type { Context } from '../src/wording/context.ts';

/** What a page shows, and what surrounds it. */
export interface PageView {
  readonly frame: FrameView;
}

/** The pages that exist once in each language, except the pages of text, and the page of the data, which reads its files. */
const singleViews = {
  editions: editionsView,
  declarations: declarationsView,
  commitments: commitmentsView,
  cities: citiesView,
  themes: themesView,
  series: seriesView,
  years: yearsView,
  terms: termsView,
  authorities: authoritiesView,
  participation: (context: Context) => participationView(context),
  'participation/towns': townsView,
  organisations: organisationsView,
  twinnings: twinningsView,
  why: whyView,
  people: peopleView,
  sources: sourcesView,
  gaps: gapsView,
  'gaps/state': knowledgeView,
  search: searchView,
  'about/corrections': changesView,
  legal: legalView,
  map: siteMapView,
} as const satisfies Partial<Record<PageName, (context: Context) => PageView>>;

/** Returns the view of the page of a record. */
function viewOfRecord(context: Context, kind: PageKind, id: string): PageView {
  const { archive } = context;
  switch (kind) {
    case 'editions':
      return editionView(context, get(archive.editions, id));
    case 'declarations':
      return declarationView(context, get(archive.declarations, id));
    case 'cities':
      return cityView(context, get(archive.cities, id));
    case 'themes':
      return themeView(context, get(archive.themes, id));
    case 'authorities':
      return authorityView(context, get(archive.authorities, id));
    case 'organisations':
      return organisationView(context, get(archive.organisations, id));
    case 'twinnings':
      return twinningView(context, get(archive.twinnings, id));
    case 'sources':
      return sourceView(context, get(archive.sources, id));
  }
}

/** Returns the makers of the views of every page in a language, by the address of the page. */
export function viewMakers(archive: Archive, locale: Locale): ReadonlyMap<string, () => PageView> {
  const context: Context = { archive, locale };
  return new Map<string, () => PageView>([
    [homeAt(locale), () => homeView(context)],
    ...Object.entries(singleViews).map(
      ([name, view]) => [pageAt(locale, name as PageName), () => view(context)] as const,
    ),
    ...listOrders.authorities.map(
      (order) => [orderedAt(locale, 'authorities', order), () => authorityListView(context, order)] as const,
    ),
    ...listOrders.participation.map(
      (order) => [orderedAt(locale, 'participation', order), () => participationView(context, order)] as const,
    ),
    ...archive.pageIds.map((id) => [textPageAt(locale, id), () => textPageView(context, id)] as const),
    ...pageKinds.flatMap((kind) =>
      [...archive[kind].keys()].map(
        (id) => [recordAt(locale, kind, id), () => viewOfRecord(context, kind, id)] as const,
      ),
    ),
    ...[...archive.editions.values()].flatMap(
      (edition) => [[parallelAt(locale, 'editions', edition.id), () => parallelEditionView(context, edition)]] as const,
    ),
    ...[...archive.declarations.values()].map(
      (one) => [parallelAt(locale, 'declarations', one.id), () => parallelDeclarationView(context, one)] as const,
    ),
    ...removedPages(archive).map(
      (removal) => [`${homeAt(locale)}${removal.address}`, () => removedView(context, removal)] as const,
    ),
  ]);
}

/** Returns the view of every page in a language, by the address of the page. */
export function everyView(archive: Archive, locale: Locale): ReadonlyMap<string, PageView> {
  return new Map([...viewMakers(archive, locale)].map(([url, make]) => [url, make()] as const));
}

/** Yields every object of a view, the outer before the inner, with the name of its property. */
export function* objectsIn(view: unknown, name = ''): Generator<readonly [name: string, object]> {
  if (typeof view !== 'object' || view === null) return;
  yield [name, view];
  const parts = view instanceof Map ? [...view] : Object.entries(view);
  for (const [key, part] of parts) yield* objectsIn(part, Array.isArray(view) ? name : String(key));
}

/** Yields every text of a view with the name of its property: attributes, labels and pieces of HTML. */
export function* textsIn(view: unknown): Generator<readonly [name: string, text: string]> {
  for (const [, object] of objectsIn(view))
    for (const [key, value] of Object.entries(object)) if (typeof value === 'string') yield [key, value];
}
