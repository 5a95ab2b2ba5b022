import type { Locale } from '../i18n/locales.ts';
import { pageAt } from '../i18n/paths.ts';
import { searchStrings } from '../i18n/strings/search.ts';

/** A search box that is limited to one kind of records. */
export interface SearchWithinView {
  /** The search page, where the rest can be searched too. */
  readonly action: string;
  readonly kind: 'declaration';
  readonly label: string;
  readonly button: string;
}

/** The search of the declarations, their points included. */
export function searchInDeclarations(locale: Locale): SearchWithinView {
  const words = searchStrings[locale];
  return { action: pageAt(locale, 'search'), kind: 'declaration', label: words.inDeclarations, button: words.button };
}
