import { pageAt, type PageName } from '../i18n/paths.ts';
import { searchStrings } from '../i18n/strings/search.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { Context } from './context.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';

/** What the search page shows before anything is searched. */
export interface SearchView {
  readonly frame: FrameView;
  readonly action: string;
  readonly words: (typeof searchStrings)['fr'];
  /** The lists that lead to everything without a search. */
  readonly indexes: readonly LinkView[];
}

const indexes: readonly PageName[] = [
  'editions',
  'authorities',
  'people',
  'organisations',
  'themes',
  'sources',
  'gaps',
  'map',
];

/** Makes the search page. */
export function searchView(context: Context): SearchView {
  const { locale } = context;
  const words = searchStrings[locale];
  const action = pageAt(locale, 'search');
  return {
    frame: frameView(context, { path: action, title: words.title, description: words.description, isUnlisted: true }),
    action,
    words,
    indexes: indexes.map((page) => ({ href: pageAt(locale, page), label: siteStrings[locale].pages[page] })),
  };
}
