import { pageAt } from '../i18n/paths.ts';
import { searchPageStrings } from '../i18n/strings/search-page.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { isPreview } from '../site/address.ts';
import type { PageName } from '../site/pages.ts';
import type { Context } from '../wording/context.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { editionText } from '../wording/names.ts';
import { ordinalHtml } from './ordinal.ts';
import { stationView, type StationView } from './station.ts';

/** An edition on the line that shows in which editions the words occur. */
export interface PlaceView extends StationView {
  readonly id: string;
  readonly ordinal: Html;
  /** The number alone, for narrow screens. */
  readonly number: number;
}

/** The search page before any search. */
export interface SearchView {
  readonly frame: FrameView;
  readonly action: string;
  readonly words: (typeof searchPageStrings)['fr'];
  /** Links to the lists, for readers who do not search. */
  readonly indexes: readonly LinkView[];
  readonly places: readonly PlaceView[];
  /** In `npm run dev`: where its answers come from. */
  readonly preview?: string | undefined;
  /** The names of the filters that come from the archive, each by its id. */
  readonly labels: Readonly<Record<'edition' | 'theme', ReadonlyMap<string, string>>>;
}

const indexes: readonly PageName[] = [
  'editions',
  'declarations',
  'series',
  'years',
  'cities',
  'authorities',
  'organisations',
  'people',
  'twinnings',
  'themes',
  'sources',
  'gaps',
  'map',
];

export function searchView(context: Context): SearchView {
  const { archive, locale } = context;
  const words = searchPageStrings[locale];
  const action = pageAt(locale, 'search');
  const editions = [...archive.editions.values()];
  const labels: SearchView['labels'] = {
    edition: new Map(editions.map((edition) => [edition.id, editionText(context, edition)])),
    theme: new Map([...archive.themes.values()].map(({ id, label }) => [id, label[locale]])),
  };
  return {
    frame: frameView(context, {
      path: action,
      title: words.title,
      description: words.description,
    }),
    action,
    words,
    indexes: indexes.map((page) => ({ href: pageAt(locale, page), label: siteStrings[locale].pages[page] })),
    places: editions.map((edition) => ({
      ...stationView(context, edition),
      id: edition.id,
      ordinal: ordinalHtml(edition.ordinal, locale),
      number: edition.ordinal,
    })),
    preview: isPreview ? words.preview : undefined,
    labels,
  };
}
