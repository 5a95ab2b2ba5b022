/** The views of the pages of the example archive that are made from one, by address. */
import { get, type Archive } from '../src/archive/archive.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { listOrders, orderedAt, pageAt, parallelAt, recordAt } from '../src/i18n/paths.ts';
import type { PageName } from '../src/site/pages.ts';
import { declarationView } from '../src/views/declaration.ts';
import { declarationsView } from '../src/views/declarations.ts';
import { editionView } from '../src/views/edition.ts';
import { editionsView } from '../src/views/editions.ts';
import type { FrameView } from '../src/views/frame.ts';
import { gapsView } from '../src/views/gaps.ts';
import { knowledgeView } from '../src/views/knowledge.ts';
import { parallelDeclarationView, parallelEditionView } from '../src/views/parallel.ts';
import { participationView } from '../src/views/participation.ts';
import { townsView } from '../src/views/towns.ts';
import type { Context } from '../src/wording/context.ts';

/** What a page shows, and what surrounds it. */
export interface PageView {
  readonly frame: FrameView;
}

/** The pages that exist once in each language, except the pages of text, and the page of the data, which reads its files. */
const singleViews = {
  editions: editionsView,
  declarations: declarationsView,
  participation: (context: Context) => participationView(context),
  'participation/towns': townsView,
  gaps: gapsView,
  'gaps/state': knowledgeView,
} as const satisfies Partial<Record<PageName, (context: Context) => PageView>>;

/** The kinds whose pages are made from a view. */
const viewedKinds = ['editions', 'declarations'] as const;

/** Returns the view of the page of a record. */
function viewOfRecord(context: Context, kind: (typeof viewedKinds)[number], id: string): PageView {
  const { archive } = context;
  switch (kind) {
    case 'editions':
      return editionView(context, get(archive.editions, id));
    case 'declarations':
      return declarationView(context, get(archive.declarations, id));
  }
}

/** Returns the makers of the views of every page in a language, by the address of the page. */
export function viewMakers(archive: Archive, locale: Locale): ReadonlyMap<string, () => PageView> {
  const context: Context = { archive, locale };
  return new Map<string, () => PageView>([
    ...Object.entries(singleViews).map(
      ([name, view]) => [pageAt(locale, name as PageName), () => view(context)] as const,
    ),
    ...listOrders.participation.map(
      (order) => [orderedAt(locale, 'participation', order), () => participationView(context, order)] as const,
    ),
    ...viewedKinds.flatMap((kind) =>
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
  ]);
}
