/**
 * A bibliographic item in the form of CSL-JSON 1.0.2, limited to the variables that the archive fills. All citation formats (files, references, head
 * metas) are written from it.
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
  readonly issued?: CslDate | undefined;
  /** The day on which the address was last seen to answer. */
  readonly accessed?: CslDate | undefined;
  /** `fr`, `ja`, `en`, `zh` */
  readonly language: string;
  /** The version of the data of the archive: `2026-11-25.3fa90c`. */
  readonly version?: string | undefined;
  /** Only of the data set, where it has one. */
  readonly DOI?: string | undefined;
  /** An absolute URL; absent if the host is not known. */
  readonly URL?: string | undefined;
  readonly note?: string | undefined;
}

/** The types, with their names in RIS, Zotero and BibLaTeX. */
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
export function nameText(name: CslName, language: string): string {
  if ('literal' in name) return name.literal;
  return language === 'ja' ? name.family + name.given : `${name.given} ${name.family}`;
}

/** A date to its known precision: year, then month, then day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** `2026-11-25`, `2018-10` or `2008` as a date of CSL. */
export function cslDate(value: string): CslDate {
  return { 'date-parts': [value.split('-').map(Number)] };
}

/** A CSL date with its parts joined: `2026-11-25`, or with another separator. */
export function dateText({ 'date-parts': [parts] }: CslDate, separator = '-'): string {
  return parts.map((part) => String(part).padStart(2, '0')).join(separator);
}
