import type { Locale } from './locales.ts';

const NARROW = '\u202F';
const WIDE = '\u00A0';

/** Kana, kanji and full-width forms, which only Japanese text has. */
const japanese = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F]/u;

export function hasJapanese(text: string): boolean {
  return japanese.test(text);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Sets the spaces and apostrophes of French: U+202F before `; ! ?`, U+00A0 before `:` and inside « », ’ between letters and at
 * the end, where a link or a value may follow. Idempotent. The rules are
 * those of the Imprimerie nationale's lexicon, as adopted by the archive.
 */
export function setFrench(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«]|$)/gu, '’')
    .replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]+(?=[;!?])/gu, NARROW)
    .replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]+(?=:(?:[ \u00A0\u202F]|$))/gu, WIDE)
    .replace(/«[ \u00A0\u202F]*/gu, `«${WIDE}`)
    .replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]*»/gu, `${WIDE}»`);
}

export function setText(text: string, locale: Locale): string {
  return locale === 'fr' ? setFrench(text) : text;
}

/** A title that does not break at hyphens (U+2060 after each): a word too long for its line still breaks. */
export function wholeAtHyphens(text: string): string {
  return text.replaceAll(/-(?=\p{L})/gu, '-\u2060');
}

/**
 * Keeps an ordinal of Japanese on one line, 第7回, days on that of their first, 3〜6日, and a ＝ inside a name away from the head of one: by
 * word joiners (U+2060), which `wordsOfRuns` and the search remove. One on each side of the number takes the same space from both.
 */
export function wholeAtOrdinals(text: string): string {
  return text
    .replaceAll(/第(\d+)(?=\p{Script=Han})/gu, '第\u2060$1\u2060')
    .replaceAll(/(?<=\d)〜(?=\d)/gu, '\u2060〜\u2060')
    .replaceAll(/(?<=[\p{Script=Katakana}ー])＝/gu, '\u2060＝');
}
