import type { Archive, Declaration } from '../archive/archive.ts';
import { passagesOf, type Passage } from '../archive/passages.ts';
import { isWorded, quotedWordings, type Point, type PointText, type Wording } from '../archive/schema/declaration.ts';
import { sourcesOf, type Evidence } from '../archive/schema/evidence.ts';
import { isPrinted } from '../archive/schema/title.ts';
import { textIn } from '../archive/schema/to-translate.ts';
import { otherLocale, type Bilingual, type Locale } from '../i18n/locales.ts';
import { html, type Html } from '../wording/html.ts';
import { teiHeader } from './tei-header.ts';
import { inEach } from './xml-elements.ts';

/** Points to the sources of a statement in the header. */
function declared({ basis }: Evidence): Html | undefined {
  const ids = sourcesOf(basis).map((id) => `#source.${id}`);
  return ids.length > 0 ? html` decls="${ids.join(' ')}"` : undefined;
}

/** Returns the attribute with the number printed by the source. */
function numbered(number: number | undefined): Html | undefined {
  return number === undefined ? undefined : html` n="${number}"`;
}

type Sides = Bilingual<PointText | undefined>;

/** Writes both languages of a text, each pointing to the other; the declaration's own words are quoted. */
function aligned(at: string, sides: Sides): readonly (Html | undefined)[] {
  return inEach((locale) => {
    const side = sides[locale];
    if (!side) return undefined;
    const other = otherLocale(locale);
    const text = quotedWordings.includes(side.wording) ? html`<quote>${side.text}</quote>` : side.text;
    return html`<ab xml:id="${at}.${locale}" xml:lang="${locale}" type="${side.wording}"${sides[other] && html` corresp="#${at}.${other}"`}>${text}</ab>
`;
  });
}

function passageDiv({ text: official }: Declaration, { address, number, text, paragraphs }: Passage): Html {
  const type = number === undefined ? 'preamble' : 'article';
  const side = (words: string | undefined, wording: Wording | undefined) =>
    words === undefined || wording === undefined ? undefined : { text: words, wording };
  const heads = inEach((locale) => {
    const head = text.heading?.[locale];
    return head === undefined
      ? undefined
      : html`<head xml:lang="${locale}">${head}</head>
`;
  });
  return html`<div type="${type}" xml:id="${address}"${numbered(number)}${declared(text.evidence)}>
${heads}${paragraphs.map(({ address: at, fr, ja }) => aligned(at, { fr: side(fr, official?.wording.fr), ja: side(ja, official?.wording.ja) }))}</div>
`;
}

function pointDiv(point: Point): Html {
  const { id, number, kind, grade, evidence } = point;
  const side = (locale: Locale) => {
    const words = textIn(point, locale);
    return isWorded(words) ? words : undefined;
  };
  return html`<div type="point" xml:id="${id}"${numbered(number)} ana="#grade.${grade} #kind.${kind}"${declared(evidence)}>
${aligned(id, { fr: side('fr'), ja: side('ja') })}</div>
`;
}

/** Writes the titles as printed, each with its standing. */
function front({ title }: Declaration): Html | undefined {
  if (title.is !== 'known') return undefined;
  const sides = title.value;
  const parts = inEach((locale) => {
    const side = sides[locale];
    return isPrinted(side)
      ? html`<titlePart xml:lang="${locale}" type="${side.status}">${side.text}</titlePart>`
      : undefined;
  }).filter((part) => part !== undefined);
  return parts.length > 0
    ? html`<front><docTitle>${parts}</docTitle></front>
`
    : undefined;
}

/**
 * Writes a declaration by the Guidelines of the Text Encoding Initiative (TEI P5): the known text in both languages, aligned. The
 * divisions have the addresses of the articles and points on the page of the declaration; what is not known is left out.
 */
export function teiOf(archive: Archive, declaration: Declaration): string {
  const divisions = [
    ...passagesOf(declaration).map((passage) => passageDiv(declaration, passage)),
    ...declaration.points.map(pointDiv),
  ];
  return html`<?xml version="1.0" encoding="utf-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${teiHeader(archive, declaration)}<text>
${front(declaration)}<body>
${
  divisions.length > 0
    ? divisions
    : html`<div><p/></div>
`
}</body>
</text>
</TEI>
`.html;
}
