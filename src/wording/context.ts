import type { Archive } from '../archive/archive.ts';
import type { Locale } from '../i18n/locales.ts';

/** What every view is made from: the graph and the language of the page. */
export interface Context {
  readonly archive: Archive;
  readonly locale: Locale;
}
