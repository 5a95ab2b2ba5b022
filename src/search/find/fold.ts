/**
 * Folds text for the index and for queries, so that they match whatever apostrophe, accent, width or script they use. The folded form
 * consists of lower-case words of letters and digits, separated by one space. Japanese text contains no spaces, but a line break
 * for each mark between two of its characters.
 */
import { kanjiOfToday } from './kanji.ts';

/** A folded text, with the offset in the original of the character behind each of its code units. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

const APOSTROPHE = "'’‘ʼʹ′´`＇";
const DASH = '\\-‐‑‒–—―−─━_';
const JOINT = '·・･‧•=゠';
const KATAKANA = '\\p{Script=Katakana}ー';
const JAPANESE = `${KATAKANA}\\p{Script=Hiragana}\\p{Script=Han}〇`;
const MARKS = '\\p{M}ﾞﾟ゛゜';
/** Characters that folding leaves unchanged, unless a mark follows them. */
const FOLDED = 'a-z0-9 \\n.,;:()ぁ-ゖァ-ヺー、。「」';
const WORD = '\\p{L}\\p{N}';
const LATIN = `(?![${JAPANESE}])[${WORD}]`;
const afterLatin = `(?<=${LATIN})`;

const latinMarks = /(?![\u3099\u309A])\p{M}/gu;
const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' };
/** The v sound in katakana, written with ヴ or with the バ row. */
const rowOfV: Readonly<Record<string, string>> = {
  ヷ: 'バ',
  ヸ: 'ビ',
  ヹ: 'ベ',
  ヺ: 'ボ',
  ァ: 'バ',
  ィ: 'ビ',
  ェ: 'ベ',
  ォ: 'ボ',
};
const elided = 'c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|presqu';

type Rule = readonly [pattern: RegExp, by: (match: string) => string];

const nothing = () => '';
const mark = new RegExp(`[^${APOSTROPHE}${DASH}${JOINT}\\s]|\\n`, 'u');

/** The rules of folding, applied one after the other. */
const rules: readonly Rule[] = [
  // Joins thousands: 1 818 with a no-break space, and 1,818.
  [/[\u00A0\u202F,，](?<=[\d０-９].)(?=[\d０-９]{3}(?![\d０-９]))/gu, nothing],
  // A character with its marks, separate kana marks among them. Apostrophes and joints are left: NFKC turns a lone acute accent into a space and a mark.
  // Characters that are already folded, nearly all of a text, are skipped.
  [new RegExp(`(?![${APOSTROPHE}${JOINT}${FOLDED}])\\P{M}[${MARKS}]*|[${FOLDED}][${MARKS}]+|^\\p{M}+`, 'gu'), plain],
  [/[\p{Cf}\p{M}]/gu, nothing],
  // A dash between two katakana is the long vowel mark, as people often type it.
  [new RegExp(`[${DASH}](?<=[${KATAKANA}].)(?=[${KATAKANA}])`, 'gu'), () => 'ー'],
  // l’issue becomes issue, aujourd’hui stays one word.
  [
    new RegExp(
      `(?=(?:${elided})[${APOSTROPHE}])(?<!${LATIN}|${LATIN}[${APOSTROPHE}])(?:(?:${elided})[${APOSTROPHE}])+(?=${LATIN})`,
      'gu',
    ),
    nothing,
  ],
  [new RegExp(`[${APOSTROPHE}](?<=${LATIN}.)(?=${LATIN})`, 'gu'), nothing],
  // Separators between words; none at the ends, and between Japanese characters only if a mark is there.
  [new RegExp(`^[^${WORD}]+|[^${WORD}]+$`, 'gu'), nothing],
  [new RegExp(`${afterLatin}[^${WORD}]+|[^${WORD}]+(?=${LATIN})`, 'gu'), () => ' '],
  [
    new RegExp(`[^${WORD}]+(?=[${JAPANESE}])(?<=[${JAPANESE}][^${WORD}]+)`, 'gu'),
    (between) => (mark.test(between) ? '\n' : ''),
  ],
  [new RegExp(`(?=[${JAPANESE}])${afterLatin}|(?<=[${JAPANESE}])(?=${LATIN})`, 'gu'), () => ' '],
  [/ヴ[ァィェォ]|[ヴヷヸヹヺ]/gu, (kana) => rowOfV[kana.slice(-1)] ?? 'ブ'],
  // シャモニー and シャモニ are one: the mark at the end of a katakana word is left out, and a doubled one counts once.
  [new RegExp(`(?<=\\p{Script=Katakana})ー+(?![${KATAKANA}])|ー(?=ー)`, 'gu'), nothing],
];

function plain(character: string): string {
  const known = plainly.get(character);
  if (known !== undefined) return known;
  const marksOff = (text: string) => text.normalize('NFKD').replaceAll(latinMarks, '');
  const joined = character.replaceAll('゛', '\u3099').replaceAll('゜', '\u309A');
  const lower = marksOff(marksOff(joined).toLowerCase()).normalize('NFKC');
  const made = kanjiOfToday(lower.replaceAll(/[œæßøłđıς]/gu, (letter) => letters[letter] ?? letter));
  plainly.set(character, made);
  return made;
}

/** Folded characters, since a text repeats the same few hundred. */
const plainly = new Map<string, string>();

/** Returns the form of a text for comparing words. Idempotent. */
export function fold(text: string): string {
  return rules.reduce((folded, [pattern, by]) => folded.replaceAll(pattern, by), text);
}

const lines = new Map<string, string>();

/** Folds a line of the index, and caches it for searches for the line that contains a word. */
export function foldLine(line: string): string {
  const folded = lines.get(line) ?? fold(line);
  lines.set(line, folded);
  return folded;
}

const placed = new Map<string, Folded>();

/**
 * Folds a text and keeps the origin of each part, so that a match can be shown in the original. Results are cached, since most texts
 * shown after one keystroke are shown again after the next.
 */
export function foldWithPlaces(original: string): Folded {
  const from = () => Array.from({ length: original.length }, (_, at) => at);
  const folded = placed.get(original) ?? rules.reduce(replaced, { text: original, from: from() });
  placed.set(original, folded);
  return folded;
}

function replaced(folded: Folded, [pattern, by]: Rule): Folded {
  const from: number[] = [];
  let text = '';
  let last = 0;
  const copyTo = (end: number) => {
    text += folded.text.slice(last, end);
    for (let at = last; at < end; at += 1) from.push(folded.from[at] ?? 0);
  };
  for (const { 0: match, index } of folded.text.matchAll(pattern)) {
    copyTo(index);
    last = index + match.length;
    const made = by(match);
    text += made;
    for (const _ of made.split('')) from.push(folded.from[index] ?? 0);
  }
  if (last === 0 && text === '') return folded;
  copyTo(folded.text.length);
  return { text, from };
}
