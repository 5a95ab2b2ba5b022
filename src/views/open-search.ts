import type { Locale } from '../i18n/locales.ts';
import { addressOf, fileAt, pageAt } from '../i18n/paths.ts';
import { searchPageStrings } from '../i18n/strings/search-page.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { HeadLink } from './frame.ts';

/**
 * The search of a language for browsers and other readers, in OpenSearch 1.1: the query goes to the search page.
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchDescription(locale: Locale): string {
  const words = searchPageStrings[locale];
  const template = `${addressOf(pageAt(locale, 'search'))}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${text(words.browserName)}</ShortName>
  <LongName>${text(siteStrings[locale].shortName)}</LongName>
  <Description>${text(words.description)}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${text(addressOf(fileAt('favicon.svg')))}</Image>
  <Url type="text/html" template="${text(template)}"/>
</OpenSearchDescription>
`;
}

/** The link to it in the head of a page; none where the host is not known. */
export function openSearchLink(locale: Locale): readonly HeadLink[] {
  const href = fileAt(`${locale}/opensearch.xml`);
  return addressOf(href) === href
    ? []
    : [
        {
          rel: 'search',
          type: 'application/opensearchdescription+xml',
          href,
          title: searchPageStrings[locale].browserName,
        },
      ];
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
