/** Every page of the site as its view, without Astro: what the routes in `src/pages` ask for. A test holds this list to the routes. */
import type { Archive } from '../../src/archive/archive.ts';
import { entryName, type EntryName } from '../../src/archive/entry-name.ts';
import { locales } from '../../src/i18n/locales.ts';
import { listOrders } from '../../src/i18n/paths.ts';
import { accessibilityView } from '../../src/views/accessibility.ts';
import { authoritiesView } from '../../src/views/authorities.ts';
import { authorityListView } from '../../src/views/authority-lists.ts';
import { authorityView } from '../../src/views/authority.ts';
import { changesView } from '../../src/views/changes.ts';
import { citiesView } from '../../src/views/cities.ts';
import { cityView } from '../../src/views/city.ts';
import type { Context } from '../../src/views/context.ts';
import { dataView } from '../../src/views/data.ts';
import { declarationView } from '../../src/views/declaration.ts';
import { declarationsView } from '../../src/views/declarations.ts';
import { designView } from '../../src/views/design.ts';
import { editionView } from '../../src/views/edition.ts';
import { editionsView } from '../../src/views/editions.ts';
import { gapsView } from '../../src/views/gaps.ts';
import { homeView } from '../../src/views/home.ts';
import { organisationView } from '../../src/views/organisation.ts';
import { organisationsView } from '../../src/views/organisations.ts';
import { parallelDeclarationView, parallelEditionView } from '../../src/views/parallel.ts';
import { participationView } from '../../src/views/participation.ts';
import { peopleView } from '../../src/views/people.ts';
import { removedPages } from '../../src/views/removed-places.ts';
import { removedView } from '../../src/views/removed.ts';
import { referenceView } from '../../src/views/reference.ts';
import { searchView } from '../../src/views/search.ts';
import { requestsView } from '../../src/views/requests.ts';
import { seriesView } from '../../src/views/series.ts';
import { siteMapView } from '../../src/views/site-map.ts';
import { sourceView } from '../../src/views/source.ts';
import { sourcesView } from '../../src/views/sources.ts';
import { termsView } from '../../src/views/terms.ts';
import { textPageIds } from '../../src/views/text-page-ids.ts';
import { textPageView } from '../../src/views/text-page.ts';
import { themeView } from '../../src/views/theme.ts';
import { themesView } from '../../src/views/themes.ts';
import { twinningView } from '../../src/views/twinning.ts';
import { twinningsView } from '../../src/views/twinnings.ts';
import { yearsView } from '../../src/views/years.ts';

/** A page of the site. */
export interface PageOfSite {
  /** Its place below the language: `editions/1-nancy/`. */
  readonly path: string;
  /** The record or page of text that it is about; none where it lists many. */
  readonly of?: EntryName | undefined;
  readonly view: () => unknown;
}

const lists = {
  '': homeView,
  'about/corrections/': changesView,
  'about/design/': designView,
  'accessibility/': accessibilityView,
  'authorities/': authoritiesView,
  'cities/': citiesView,
  'contribute/reference/': referenceView,
  'data/': dataView,
  'declarations/': declarationsView,
  'editions/': editionsView,
  'gaps/': gapsView,
  'map/': siteMapView,
  'organisations/': organisationsView,
  'participation/': (context: Context) => participationView(context),
  'people/': peopleView,
  'search/': searchView,
  'series/': seriesView,
  'sources/': sourcesView,
  'terms/': termsView,
  'themes/': themesView,
  'twinnings/': twinningsView,
  'years/': yearsView,
} as const;

/** The pages in one language. */
function* pagesIn(context: Context): Generator<PageOfSite> {
  const { archive } = context;
  for (const [path, view] of Object.entries(lists)) yield { path, view: () => view(context) };
  for (const order of listOrders.authorities)
    yield { path: `authorities/by/${order}/`, view: () => authorityListView(context, order) };
  for (const order of listOrders.participation)
    yield { path: `participation/by/${order}/`, view: () => participationView(context, order) };
  for (const id of textPageIds(archive))
    yield { path: `${id}/`, of: entryName('pages', id), view: () => textPageView(context, id) };
  for (const [id, edition] of archive.editions)
    yield { path: `gaps/requests/${id}/`, view: () => requestsView(context, edition) };
  for (const removal of removedPages(archive))
    yield { path: removal.address, view: () => removedView(context, removal) };
  yield* recordPages('authorities', archive.authorities, (one) => authorityView(context, one));
  yield* recordPages('cities', archive.cities, (one) => cityView(context, one));
  yield* recordPages('declarations', archive.declarations, (one) => declarationView(context, one));
  yield* recordPages('editions', archive.editions, (one) => editionView(context, one));
  yield* recordPages('organisations', archive.organisations, (one) => organisationView(context, one));
  yield* recordPages('sources', archive.sources, (one) => sourceView(context, one));
  yield* recordPages('themes', archive.themes, (one) => themeView(context, one));
  yield* recordPages('twinnings', archive.twinnings, (one) => twinningView(context, one));
  const beside = 'parallel/';
  yield* recordPages('declarations', archive.declarations, (one) => parallelDeclarationView(context, one), beside);
  yield* recordPages('editions', archive.editions, (one) => parallelEditionView(context, one), beside);
}

type PagedKind =
  'authorities' | 'cities' | 'declarations' | 'editions' | 'organisations' | 'sources' | 'themes' | 'twinnings';

function* recordPages<T>(
  kind: PagedKind,
  index: ReadonlyMap<string, T>,
  view: (record: T) => unknown,
  below = '',
): Generator<PageOfSite> {
  for (const [id, record] of index)
    yield { path: `${kind}/${id}/${below}`, of: entryName(kind, id), view: () => view(record) };
}

/** Every page of the archive in both languages; paths begin with the language. */
export function* allPages(archive: Archive): Generator<PageOfSite> {
  for (const locale of locales)
    for (const page of pagesIn({ archive, locale })) yield { ...page, path: `${locale}/${page.path}` };
}
