/** The views of the pages of the example archive that are made from one, by address. */
import type { Archive } from '../src/archive/archive.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { listOrders, orderedAt, pageAt, parallelAt } from '../src/i18n/paths.ts';
import type { PageName } from '../src/site/pages.ts';
import { declarationsView } from '../src/views/declarations.ts';
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
    ...[...archive.editions.values()].flatMap(
      (edition) => [[parallelAt(locale, 'editions', edition.id), () => parallelEditionView(context, edition)]] as const,
    ),
    ...[...archive.declarations.values()].map(
      (one) => [parallelAt(locale, 'declarations', one.id), () => parallelDeclarationView(context, one)] as const,
    ),
  ]);
}
