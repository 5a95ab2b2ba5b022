import { authorText, typeNames, type CslItem, type CslName } from './csl-item.ts';

/**
 * An item as reference managers read it in the head of a page: the `citation_*` names, and Dublin Core. The rules are those of Zotero’s
 * translators “Embedded Metadata” and “RDF”: `DC.type` alone decides the type, `citation_author` replaces `DC.creator`, and `prism` names
 * the periodical.
 */
export function headMetas(item: CslItem) {
  const { type, title, author = [], issued, language, URL, DOI, publisher } = item;
  const metas: readonly (readonly [name: string, content: string | undefined])[] = [
    ['citation_title', title],
    ...author.map((name) => ['citation_author', highwireName(name)] as const),
    ['citation_publication_date', issued?.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', URL],
    ['citation_doi', DOI],
    ['prism.publicationName', item['container-title']],
    ['DC.type', typeNames[type].zotero],
    ['DC.title', title],
    ...author.map((name) => ['DC.creator', authorText(name, language)] as const),
    ['DC.publisher', publisher],
    ['DC.date', issued],
    ['DC.language', language],
    ['DC.identifier', URL],
  ];
  return metas.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/** A comma parts family and given name: a body’s name ends with one, and its own become dashes: « Sénat – groupe d’amitié, ». */
function highwireName(name: CslName): string {
  if ('family' in name) return `${name.family}, ${name.given}`;
  const parts = name.literal.split(/[,;]/).map((part) => part.trim());
  return `${parts.join(' – ')},`;
}
