import type { Archive } from '../../archive/archive.ts';
import type { Locale } from '../locales.ts';

/** The input of every view: the graph and the language of the page. */
export interface Context {
  readonly archive: Archive;
  readonly locale: Locale;
}
