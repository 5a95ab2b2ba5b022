import type { Locale } from './locales.ts';

const NARROW = '\u202F';
const WIDE = '\u00A0';

/** Kana, kanji and the full-width forms: what only a Japanese text has. */
const japanese = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F]/u;

/** True where a text holds at least one Japanese character. */
export function hasJapanese(text: string): boolean {
  return japanese.test(text);
}

/** A text with a capital at its head: `Anglais`. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Sets the spaces and apostrophes of French: U+202F before `; ! ?`, U+00A0 before `:` and inside « », ’ between letters. Idempotent.
 * The rule is that of the Imprimerie nationale's lexicon, as the house has it.
 */
export function setFrench(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’')
    .replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]+(?=[;!?])/gu, NARROW)
    .replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]+(?=:(?:[ \u00A0\u202F]|$))/gu, WIDE)
    .replace(/«[ \u00A0\u202F]*/gu, `«${WIDE}`)
    .replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]*»/gu, `${WIDE}»`);
}

/** Sets a text of the language as its typography asks: only French needs it. */
export function setText(text: string, locale: Locale): string {
  return locale === 'fr' ? setFrench(text) : text;
}

/** A title in which no line ends at a hyphen (U+2060 behind each): a word that is too long for its line still breaks. */
export function wholeAtHyphens(text: string): string {
  return text.replaceAll(/-(?=\p{L})/gu, '-\u2060');
}

/** Japanese of which no line ends between 第 and its number: a word joiner (U+2060), which `plain` and the search take out again. */
export function wholeAtOrdinals(text: string): string {
  return text.replaceAll(/第(?=\d)/gu, '第\u2060');
}
