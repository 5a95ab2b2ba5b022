import { dateText, nameText, type CslItem, type CslName } from './csl-item.ts';

/** A `meta` of the head. */
export interface HeadMeta {
  readonly name: string;
  readonly content: string;
}

/** The types as Zotero names them. */
const types: Readonly<Record<CslItem['type'], string>> = {
  webpage: 'webpage',
  dataset: 'dataset',
  document: 'document',
  'article-newspaper': 'newspaperArticle',
  'article-magazine': 'magazineArticle',
  'article-journal': 'journalArticle',
  report: 'report',
};

/**
 * An item as reference managers read it in the head of a page: the `citation_*` names, and Dublin Core. The rules are those of Zotero’s translators
 * “Embedded Metadata” and “RDF”: `DC.type` alone decides the type, `citation_author` replaces `DC.creator`, and `prism` names the periodical.
 */
export function headMetas(item: CslItem): readonly HeadMeta[] {
  const { type, title, author = [], issued, language, URL, DOI, publisher } = item;
  const metas = (name: string, values: readonly (string | undefined)[]): readonly HeadMeta[] =>
    values.flatMap((content) => (content ? [{ name, content }] : []));
  return [
    ...metas('citation_title', [title]),
    ...metas('citation_author', author.map(highwireName)),
    ...metas('citation_publication_date', [issued && dateText(issued, '/')]),
    ...metas('citation_language', [language]),
    ...metas('citation_public_url', [URL]),
    ...metas('citation_doi', [DOI]),
    ...metas('prism.publicationName', [item['container-title']]),
    ...metas('DC.type', [types[type]]),
    ...metas('DC.title', [title]),
    ...metas(
      'DC.creator',
      author.map((name) => nameText(name, language)),
    ),
    ...metas('DC.publisher', [publisher]),
    ...metas('DC.date', [issued && dateText(issued)]),
    ...metas('DC.language', [language]),
    ...metas('DC.identifier', [URL]),
  ];
}

/** A comma parts family and given name: a body’s name ends with one, or its last word would be its family name, and has no other. */
function highwireName(name: CslName): string {
  return 'literal' in name ? `${undivided(name.literal)},` : `${name.family}, ${name.given}`;
}

/** The name of an organisation with its commas as dashes: « Sénat, groupe d’amitié » → « Sénat – groupe d’amitié ». */
function undivided(name: string): string {
  return name
    .split(/[,;]/)
    .map((part) => part.trim())
    .join(' – ');
}
