import type { Locale } from '../locales.ts';
import { siteStrings } from '../strings/site.ts';
import { html, type Html } from './html.ts';

/** A link to another site: marked by a sign (src/styles/base.css), and in words for whoever hears the page. */
export function outwardLink(href: string, words: string | Html, locale: Locale): Html {
  return html`<a href="${href}" rel="external">${words}<span class="visually-hidden">${siteStrings[locale].otherSite}</span></a>`;
}
