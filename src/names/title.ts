import type { Claim } from '../schema/claim.ts';
import { quotedWordings, type Point, type PointText } from '../schema/declaration.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import type { Printed, TitleSides } from '../schema/title.ts';
import { lacks } from '../schema/to-translate.ts';
import { otherLocale, type Locale } from '../text/locales.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { inQuotationMarks } from '../text/quotation-marks.ts';
import { html, inLanguage, marked, ourWords, statusNote, type Html } from './html.ts';
import { itemKindWords, type Item } from '../schema/programme.ts';
import type { Context } from './names.ts';

/** A title as a quotation; a translation or a gloss of ours is none, since nobody printed it. */
export function quoted({ text, status }: Printed, lang: Locale): Html {
  const ours = status === 'translation' || status === 'gloss';
  return ours ? html`${text}` : html`<q lang="${lang}">${inQuotationMarks(text, lang)}</q>`;
}

/** The words of a point or a passage in one language: a quotation where they are the text's own, or render it. */
export function worded({ text, wording }: PointText, lang: Locale, locale: Locale): Html {
  const isQuoted = quotedWordings.includes(wording);
  if (!isQuoted && lang === locale) return marked(text, locale);
  return inLanguage(isQuoted ? quoted({ text, status: 'official' }, lang) : text, lang, locale);
}

/** A point of a declaration in one language, our translation of a quotation with a word for that; nothing where the language lacks it. */
export function pointText(point: Point, lang: Locale, locale: Locale): Html | undefined {
  const side = point[lang];
  if (isNotKnown(side) || lacks(point, lang)) return undefined;
  if (side.wording !== 'our-translation') return worded(side, lang, locale);
  const quotation = inLanguage(inQuotationMarks(side.text, lang), lang, locale);
  return html`${quotation}${statusNote(factStrings.wording[side.wording][locale], locale)}`;
}

/** One language of a title, with the word for what it is worth unless it is official. */
export function titleSide(side: Printed, lang: Locale, locale: Locale): Html {
  const words = inLanguage(quoted(side, lang), lang, locale);
  if (side.status === 'official') return words;
  return html`${words}${statusNote(factStrings.titleStatus[side.status][locale], locale)}`;
}

/** A title in each language in which it is known, that of the page first. */
export function titleSides(sides: TitleSides, locale: Locale) {
  return [locale, otherLocale(locale)].flatMap((lang) => {
    const side = knownField(sides[lang]);
    return side ? [{ lang, side, text: titleSide(side, lang, locale) }] : [];
  });
}

/** A title in the page's language, else in the other one, marked as such; nothing where neither is known. */
export function titleInPage(sides: TitleSides, locale: Locale): Html | undefined {
  return titleSides(sides, locale)[0]?.text;
}

/** A title that is a claim, as `titleInPage`. */
export function claimedTitle(claim: Claim<TitleSides> | undefined, locale: Locale): Html | undefined {
  return claim?.is === 'known' ? titleInPage(claim.value, locale) : undefined;
}

/** A name in the page's language as plain text, whatever its status. */
export function nameText(sides: TitleSides, locale: Locale): string {
  return titleSides(sides, locale)[0]?.side.text ?? '';
}

const numbered = {
  fr: (word: string, number: string) => `${word}\u00A0${number}`,
  ja: (word: string, number: string, kind: Item['kind']) =>
    kind === 'workshop' ? `第${number}${word}` : `${word}${number}`,
};

/** Returns the kind and number of a programme item: « atelier 3 »; 第3分科会. */
export function itemText({ locale }: Context, { kind, number }: Pick<Item, 'kind' | 'number'>): string {
  const word = itemKindWords[kind][locale];
  if (number === undefined) return word;
  return numbered[locale](word, String(number), kind);
}

/** Returns the subject of a programme item: its title, else its field, our words or its place. */
export function itemSubject({ locale }: Context, { title, field, place, words }: Item): Html | undefined {
  const said = field ?? words ?? place;
  return claimedTitle(title, locale) ?? (said && ourWords(said, locale));
}
