import type { CheerioAPI } from 'cheerio';

/** The fields that a reference manager takes from the head of a page. */
export interface EmbeddedItem {
  readonly type: string;
  readonly title: string;
  readonly date: string;
  readonly language: string;
  readonly url: string;
  readonly creators: readonly { readonly lastName: string; readonly firstName: string }[];
}

/**
 * Reads the head of a page by the rules of Zotero’s translators “Embedded Metadata” and “RDF”: the type from `DC.type`, else an article in
 * a journal if there is a `citation_title`; the fields from `citation_*`; the authors split at semicolons, at commas between names of
 * several words, then at the comma between family and given name, else before the last word.
 */
export function embeddedItem($: CheerioAPI, address: string): EmbeddedItem {
  const values = (name: string): readonly string[] =>
    $('head > meta')
      .toArray()
      .filter((meta) => ($(meta).attr('name') ?? '').endsWith(name))
      .map((meta) => ($(meta).attr('content') ?? '').trim().replaceAll(/\s+/gu, ' '));
  const value = (name: string): string => values(name).join(', ');
  const type = value('DC.type');
  return {
    type: type || (value('citation_title') ? 'journalArticle' : 'webpage'),
    title: value('citation_title'),
    // Without a date in the head, the first `time` on the page.
    date: value('citation_publication_date') || value('DC.date') || ($('time[datetime]').attr('datetime') ?? ''),
    language: value('citation_language'),
    url: value('citation_public_url') || address,
    creators: values('citation_author').flatMap(authorsIn).map(creatorOf),
  };
}

function authorsIn(text: string): readonly string[] {
  const parted = text.split(/\s*;\s*/);
  if (parted.length > 1) return parted;
  const byComma = text.split(/\s*,\s*/);
  const areNames = byComma.length > 1 && byComma.slice(0, 2).every((one) => one.includes(' '));
  return areNames ? byComma : [text];
}

function creatorOf(author: string): { lastName: string; firstName: string } {
  const bare = author.replaceAll(/^[\s\u00A0.,/[\]:]+|[\s\u00A0.,/[\]:]+$/g, '');
  if (author.includes(',')) {
    const [lastName = '', firstName = ''] = bare.split(/, ?/);
    return { lastName, firstName };
  }
  const space = bare.lastIndexOf(' ');
  return { lastName: bare.slice(space + 1), firstName: space < 0 ? '' : bare.slice(0, space) };
}
