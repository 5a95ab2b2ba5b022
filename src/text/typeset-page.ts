import { frenchMonths } from './numerals.ts';

/**
 * A comment; an element whose text is not set: programs, styles, titles of windows, what is typed as it stands; any other tag; the text
 * between two of them.
 */
const pieces =
  /<!--[\s\S]*?-->|<(script|style|title|textarea|pre|code|svg|sup|option)\b[\s\S]*?<\/\1>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
/** What only a text has that may have to be set. */
const settable = /[\dIVX。？！]/;
/** What is raised after the figure of 1re, 7e, 7es, XXIe. */
export const ordinalEndings = /(?<=(?<![\p{L}\d.,\-–/])(?:\d{1,4}|[IVX]{1,7}))(res|re|er|es|e)(?![\p{L}\d])/gu;
/** The space between an ordinal and its noun: « 7e édition », not « 2e et 3e ». */
const beforeNoun = /(?<=<\/sup>) (?=\p{L}{3})/gu;
const beforeMonth = new RegExp(`(?<=\\d) (?=(?:${frenchMonths.join('|')})(?!\\p{L}))`, 'gu');
/** The space between a number and what it counts: « 29 collectivités », « 5 000 habitants »; not after a year. */
const beforeCounted = /(?<=(?<![\p{L}\d.,:/–-])\d{1,3}(?:[\u00A0\u202F]\d{3}){0,3}) (?=\p{Ll}{3})/gu;
/** What joins two Japanese sentences in the source of a page: they stand without a space. */
const betweenSentences = /(?<=[。？！]) (?=[\d\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『])/gu;
const afterYear = /(?<=\d年)(?=\d{1,2}月)/g;

/**
 * A page with the endings of its French ordinals raised, `7<sup>e</sup>`, each on the line of its noun, each day on that of its month, each
 * month on that of its Japanese year, and each number on that of what it counts. Its words stay the same.
 */
export function typesetPage(html: string): string {
  return html.replace(pieces, (piece) => (piece.startsWith('<') || !settable.test(piece) ? piece : typeset(piece)));
}

function typeset(text: string): string {
  return text
    .replace(ordinalEndings, '<sup>$1</sup>')
    .replace(beforeNoun, '\u00A0')
    .replace(beforeMonth, '\u00A0')
    .replace(beforeCounted, '\u00A0')
    .replace(afterYear, '\u2060')
    .replace(betweenSentences, '');
}
