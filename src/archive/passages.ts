import { otherLocale, type Locale } from '../text/locales.ts';
import type { DeclarationRecord, PassageText } from '../schema/declaration.ts';
import { knownField } from '../schema/not-known.ts';

interface Paragraph {
  /** Its address on the page, `article-3-2`; that of its passage, where it is the only one. */
  readonly address: string;
  /** From 1; absent for an only one. */
  readonly number?: number | undefined;
  readonly fr?: string | undefined;
  readonly ja?: string | undefined;
}

export interface Passage {
  /** Its address on the page: `preamble`, `article-3`. */
  readonly address: string;
  readonly path: string;
  /** The way to it in what was typed. */
  readonly at: readonly (string | number)[];
  readonly number?: number | undefined;
  readonly text: PassageText;
  readonly paragraphs: readonly Paragraph[];
}

export function passagesOf({ text }: Pick<DeclarationRecord, 'text'>): readonly Passage[] {
  if (!text) return [];
  return [
    ...(text.preamble
      ? [{ ...passage('preamble', text.preamble), path: 'text.preamble', at: ['text', 'preamble'] }]
      : []),
    ...text.articles.map((article, index) => ({
      ...passage(`article-${String(article.number)}`, article),
      path: `text.articles.${String(article.number)}`,
      at: ['text', 'articles', index],
      number: article.number,
    })),
  ];
}

/** Every address inside a text: those of its passages, and of their paragraphs. */
export function textPlaces(declaration: Pick<DeclarationRecord, 'text'>): readonly string[] {
  return passagesOf(declaration).flatMap(({ address, paragraphs }) => [
    ...new Set([address, ...paragraphs.map((one) => one.address)]),
  ]);
}

export function paragraphsIn(text: PassageText, lang: Locale): readonly string[] {
  return knownField(text[lang]) ?? [];
}

/** The language in which a passage is shown: that of the page if the passage has it, else the other one. */
export function shownLanguage({ text }: Passage, locale: Locale): Locale {
  return paragraphsIn(text, locale).length > 0 ? locale : otherLocale(locale);
}

function passage(address: string, text: PassageText): Pick<Passage, 'address' | 'text' | 'paragraphs'> {
  const fr = paragraphsIn(text, 'fr');
  const ja = paragraphsIn(text, 'ja');
  const count = Math.max(fr.length, ja.length);
  const paragraphs = Array.from({ length: count }, (_, index): Paragraph => {
    const own = { fr: fr[index], ja: ja[index] };
    return count === 1
      ? { address, ...own }
      : { address: `${address}-${String(index + 1)}`, number: index + 1, ...own };
  });
  return { address, text, paragraphs };
}
