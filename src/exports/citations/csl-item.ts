/**
 * An item with the variables of CSL 1.0.2 that the archive fills; dates are texts: `2026-11-25`, `2010-05`. All forms of a citation are
 * written from it.
 */
export interface CslItem {
  readonly id: string;
  readonly type: keyof typeof typeNames;
  readonly title: string;
  /** Persons, else the organisation that answers for it; none for an article without a known author. */
  readonly author?: readonly CslName[] | undefined;
  readonly 'container-title'?: string | undefined;
  /** Only where it is neither the author nor the periodical. */
  readonly publisher?: string | undefined;
  readonly issued?: string | undefined;
  /** The day on which the address was last seen to answer. */
  readonly accessed?: string | undefined;
  readonly language: string;
  readonly version?: string | undefined;
  readonly DOI?: string | undefined;
  readonly URL?: string | undefined;
  readonly note?: string | undefined;
}

export const typeNames = {
  webpage: { ris: 'ELEC', zotero: 'webpage', bib: 'online' },
  dataset: { ris: 'DATA', zotero: 'dataset', bib: 'misc' },
  document: { ris: 'GEN', zotero: 'document', bib: 'misc' },
  'article-newspaper': { ris: 'NEWS', zotero: 'newspaperArticle', bib: 'article' },
  'article-magazine': { ris: 'MGZN', zotero: 'magazineArticle', bib: 'article' },
  'article-journal': { ris: 'JOUR', zotero: 'journalArticle', bib: 'article' },
  report: { ris: 'RPRT', zotero: 'report', bib: 'report' },
} as const;

export type CslName = { readonly literal: string } | { readonly family: string; readonly given: string };

/** A name as one text, a person’s in the order of the language of the item. */
export function authorText(name: CslName, language: string): string {
  if ('literal' in name) return name.literal;
  return language === 'ja' ? name.family + name.given : `${name.given} ${name.family}`;
}
