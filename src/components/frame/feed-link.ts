import type { Locale } from '../../i18n/locales.ts';
import { feedAt } from '../../i18n/paths.ts';
import type { HeadLink } from './frame.ts';

/** The feed, without a title, which would cost the first page more than it tells: for the head of the pages where a reader would look for one. */
export function feedLink(locale: Locale): HeadLink {
  return { rel: 'alternate', type: 'application/atom+xml', href: feedAt(locale) };
}
