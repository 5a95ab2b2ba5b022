import type { RecordKey } from '../../archive/queries/statements.ts';
import { kindsWithFiles } from '../../exports/citations/all-files.ts';
import { citationOf, citedSingles, type Cited, type PlaceCitation } from '../../exports/citations/citation.ts';
import { nameText, type CslItem } from '../../exports/citations/csl-item.ts';
import { citationFormats } from '../../exports/citations/files.ts';
import { headMetas, type HeadMeta } from '../../exports/citations/head-metas.ts';
import { referenceOf } from '../../exports/citations/reference.ts';
import { citationAt, recordAt } from '../../i18n/paths.ts';
import { citationStrings } from '../../i18n/strings/citation.ts';
import type { PageName } from '../../site/pages.ts';
import type { Context } from '../../i18n/names/names.ts';
import { html, join, inLanguage, passagesMarked, type Html } from '../../i18n/names/html.ts';

/** A citation file of a page. */
export interface CitationFileView {
  readonly href: string;
  readonly label: string;
  readonly mediaType: string;
}

/** How a page is cited. */
export interface CitationView {
  /** The reference in words. */
  readonly reference: Html;
  /** Empty for a kind that has none. */
  readonly files: readonly CitationFileView[];
  readonly title: string;
  readonly note: string;
  /** True where the item is a source, and not the page that tells of it. */
  readonly isOfSource: boolean;
  /** The persistent address by which it is cited, where that is not the page. */
  readonly persistent?: string | undefined;
  /** For the head of the page. */
  readonly metas: readonly HeadMeta[];
}

/** How a place in a declaration is cited. */
export interface PlaceReferenceView {
  /** The fragment of the reference. */
  readonly id: string;
  readonly placeHref: string;
  readonly pinpoint: string;
  readonly reference: Html;
}

/** A page as it is known to its frame. */
interface Page {
  readonly path: string;
  readonly record?: RecordKey | undefined;
  readonly name?: PageName | 'home' | undefined;
}

/** How a page is cited; nothing for pages that only lead to others. */
export function citationView(context: Context, page: Page): CitationView | undefined {
  const cited = citedBy(context, page);
  if (!cited) return undefined;
  const { item, page: address } = citationOf(context, cited);
  const words = citationStrings[context.locale];
  const isSource = cited.kind === 'sources';
  return {
    title: isSource ? words.titleOfSource : words.title,
    isOfSource: isSource,
    persistent: cited.kind === 'data' ? context.archive.site.identifier?.url : undefined,
    note: isSource ? words.noteOfSource : words.note,
    metas: headMetas(item),
    reference: referenceIn(context, item),
    files: kindsWithFiles.some((kind) => kind === cited.kind)
      ? citationFormats.map(({ ending, label, mediaType }) => ({ href: citationAt(address, ending), label, mediaType }))
      : [],
  };
}

/** How places in a declaration are cited, by their citations. */
export function placeReferences(context: Context, citations: readonly PlaceCitation[]): readonly PlaceReferenceView[] {
  return citations.map((citation) => ({
    id: placeReferenceId(citation.name),
    placeHref: `#${citation.name}`,
    pinpoint: citation.pinpoint,
    reference: referenceIn(context, citation.item),
  }));
}

/** The fragment of the reference of a place in a declaration. */
function placeReferenceId(address: string): string {
  return `cite.${address}`;
}

function citedBy({ locale }: Context, { path, record, name }: Page): Cited | undefined {
  const single = citedSingles.find((one) => one === name);
  if (single) return { kind: single };
  // Below the page of a record are others, which show the same record.
  if (!record || recordAt(locale, record.kind, record.id) !== path) return undefined;
  const { kind, id } = record;
  switch (kind) {
    case 'editions':
    case 'declarations':
    case 'cities':
    case 'themes':
    case 'authorities':
    case 'organisations':
    case 'twinnings':
    case 'sources':
      return { kind, id };
    default:
      return undefined;
  }
}

/** A reference in words, whose author and title are marked where they are in another language. */
function referenceIn({ locale }: Context, item: CslItem): Html {
  const text = referenceOf(item, locale);
  const { author = [], title, language } = item;
  if (language === locale) return passagesMarked(text, locale);
  const nameLanguage = language === 'ja' ? 'ja' : 'fr';
  const passages = [
    ...author.map((name) => ({ words: nameText(name, language), lang: nameLanguage })),
    { words: title, lang: language },
    { words: item['container-title'] ?? '', lang: nameLanguage },
  ];
  const pieces: Html[] = [];
  let rest = text;
  for (const { words, lang } of passages) {
    const at = rest.indexOf(words);
    if (at < 0 || words === '') continue;
    pieces.push(html`${rest.slice(0, at)}${inLanguage(words, lang, locale)}`);
    rest = rest.slice(at + words.length);
  }
  return join([...pieces, html`${rest}`], '');
}
