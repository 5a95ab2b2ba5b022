import { dateText, type CslItem } from './csl-item.ts';
import { undivided } from './whole-names.ts';

/** A `meta` of the head. */
export interface HeadMeta {
  readonly name: string;
  readonly content: string;
}

/**
 * An item as reference managers read it in the head of a page: the `citation_*` names, and Dublin Core. The rules are those of Zotero’s translators
 * “Embedded Metadata” and “RDF”: `DC.type` alone decides the type, and a name that ends with a comma is not split.
 */
export function headMetas({ type, title, author, issued, language, URL }: CslItem): readonly HeadMeta[] {
  const names = author.map(({ literal }) => `${undivided(literal)},`);
  const metas = (name: string, values: readonly (string | undefined)[]): readonly HeadMeta[] =>
    values.flatMap((content) => (content ? [{ name, content }] : []));
  return [
    ...metas('citation_title', [title]),
    ...metas('citation_author', names),
    ...metas('citation_publication_date', [issued && dateText(issued, '/')]),
    ...metas('citation_language', [language]),
    ...metas('citation_public_url', [URL]),
    ...metas('DC.type', [type]),
    ...metas('DC.title', [title]),
    ...metas('DC.creator', names),
    ...metas('DC.date', [issued && dateText(issued)]),
    ...metas('DC.language', [language]),
  ];
}
