/**
 * Other spellings of words: numbers, dates, abbreviations and halves of words as people type them, and Japanese words of the series in
 * Latin letters.
 */
import { fold, rowOfV } from './fold.ts';
import { frenchMonths, frenchUnits, fromRoman, inFrenchWords, weekdays } from '../../text/numerals.ts';

const folded = frenchMonths.map((month) => fold(month));

/** Words as typed, with what pages print for them in either language. */
const printed: Readonly<Record<string, readonly string[]>> = {
  coop: ['coopération'],
  decl: ['déclaration'],
  dept: ['département'],
  pref: ['préfecture', '県'],
  bunkakai: ['atelier', '分科会'],
  cho: ['bourg', '町'],
  fu: ['préfecture', '府'],
  jichitai: ['collectivité', '自治体'],
  kaigi: ['rencontres', '会議'],
  ken: ['préfecture', '県'],
  machi: ['bourg', '町'],
  mura: ['village', '村'],
  sengen: ['déclaration', '宣言'],
  shi: ['ville', '市'],
  shimai: ['jumelage', '姉妹'],
  st: ['saint'],
  ste: ['sainte'],
  toshi: ['ville', '都市'],
};

const others = new Map(Object.entries(printed).map(([typed, words]) => [typed, words.map((word) => fold(word))]));

/** The ordinals in French words, each with its number: troisième, seconde. */
const ordinals = new Map([
  ...['premier', 'premiere', '1er', '1ere'].map((word) => [word, 1] as const),
  ...['second', 'seconde', '2nd', '2nde'].map((word) => [word, 2] as const),
  ...Array.from({ length: 29 }, (_, index) => {
    const words = fold(inFrenchWords(index + 2))
      .replace(/e$/, '')
      .replace(/q$/, 'qu')
      .replace(/f$/, 'v');
    return [`${words}ieme`, index + 2] as const;
  }),
]);

/** The number of a folded ordinal: `7eme`, `viiies`, `huitieme`; `dai3kai` for 第3回. */
function ordinalOf(word: string): number | undefined {
  const [, figures, roman] =
    /^(?:(\d{1,2})|([ivx]+))(?:i?emes?|es?|ers?|eres?|res?)$/.exec(word) ?? /^dai(\d{1,2})kai$/.exec(word) ?? [];
  if (figures !== undefined) return Number(figures);
  return roman === undefined ? ordinals.get(word.replace(/s$/, '')) : fromRoman(roman);
}

/** The folded words that pages print for a folded one: an ordinal in figures, the name of a month as its number in Japanese. */
export function otherSpellings(word: string): readonly string[] {
  const ordinal = ordinalOf(word);
  if (ordinal !== undefined)
    return [...(ordinal === 1 ? ['1re', '1er'] : [`${String(ordinal)}e`]), fold(`第${String(ordinal)}回`)];
  const month = folded.indexOf(word);
  return month < 0 ? (others.get(word) ?? []) : [fold(`${String(month + 1)}月`)];
}

/** A folded date as pages of either language print it. */
export function otherDates(date: string): readonly string[] {
  const [, day, name = '', year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(date) ?? [];
  if (folded.includes(name)) return [fold(`${year}年${String(folded.indexOf(name) + 1)}月${day}日`)];
  const [, japanese, month, on] = /^(\d{4}) 年 (\d{1,2}) 月 (\d{1,2}) 日$/.exec(date) ?? [];
  return japanese === undefined ? [] : [`${on} ${folded[Number(month) - 1]} ${japanese}`];
}

const season = { fr: ['hiver', 'printemps', 'été', 'automne'], ja: ['冬', '春', '夏', '秋'] };

/** A day, `2024-11-18`, in the words of both languages, with its season. */
export function wordsOfDay(day: string): readonly string[] {
  const [year = '', month = '', on = ''] = day.split('-');
  const of = Math.floor((Number(month) % 12) / 3);
  return [
    `${Number(on)} ${frenchMonths[Number(month) - 1]} ${year} ${season.fr[of]}`,
    `${year}年${Number(month)}月${Number(on)}日 ${season.ja[of]}`,
  ].map((words) => fold(words));
}

const months = `(?:${frenchMonths.map((month) => month.replace(/[éû]/gu, (letter) => `[${letter}${fold(letter)}]`)).join('|')})`;
const numberWords = new Map<string, number>([
  ...frenchUnits.slice(1, 17).map((word, index) => [word, index + 1] as const),
  ...[20, 30, 40, 50, 60].map((ten) => [inFrenchWords(ten), ten] as const),
  ...Object.entries({ premier: 1, vingts: 20, cent: 100, cents: 100, mil: 1000, mille: 1000 }),
]);
const oneNumber = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|');
const frenchNumber = new RegExp(
  `(?<!\\p{L})(?:${oneNumber})(?:[- ]+(?:et[- ]+)?(?:${oneNumber}))*(?!\\p{L})(?:(?= (${months})(?!\\p{L}))|)`,
  'giu',
);

function fromFrenchWords(words: string): number {
  let [thousands, rest] = [0, 0];
  for (const word of words.toLowerCase().split(/[- ]+/)) {
    const value = numberWords.get(word) ?? 0;
    if (value === 1000) [thousands, rest] = [Math.max(rest, 1) * value, 0];
    else if (value === 100) rest = Math.max(rest, 1) * value;
    else if (value === 20 && rest % 100 === 4) rest += 76;
    else rest += value;
  }
  return thousands + rest;
}

const abbreviated = '(janv|f[ée]vr?|avr|juill?|sept|oct|nov|d[ée]c)';
/** Joins the words of a date: it is looked for whole, then word by word. */
const JOINT = '_';

/**
 * The numbers of a text as pages print them: years and days in words, ordinals and years that are spaced apart, « ’16 », the first day of
 * several.
 */
const rewritings: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu, (acronym) => acronym.replaceAll('.', '')],
  [/(?<![\d\p{L}] ?)([12]) (\d{3})(?! ?\d)/gu, (_, thousands, rest) => thousands + rest],
  [/(?<![\p{L}\p{N}])['’](\d\d)(?!\d)/gu, (_, year) => `20${year}`],
  [/(?<=\d) +(?=(?:[eè]mes?|es?|è)(?!\p{L}))/gu, () => ''],
  [
    frenchNumber,
    (words, month) => {
      const number = fromFrenchWords(words);
      return month !== undefined || number >= 1000 ? String(number) : words;
    },
  ],
  [
    new RegExp(`(?<=\\d )${abbreviated}\\b\\.?|\\b${abbreviated}\\.?(?= \\d)`, 'giu'),
    (short) => monthOf(short) ?? short,
  ],
  [new RegExp(`(?<!\\p{L})(?:${weekdays.fr.join('|')}) (?=\\d)`, 'giu'), () => ''],
  [new RegExp(`(\\d{1,2})(?:er)? ?(?:[-–—,]|au|et) ?\\d{1,2}(?:er)?(?= ${months})`, 'giu'), (_, first) => first],
  [
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    (date, year, month, day) => printedDate(day, month, year) ?? date,
  ],
  [
    /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/g,
    (date, day, month, year) => printedDate(day, month, year) ?? date,
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:er)? (${months}) (\\d{4})(?!\\d)`, 'giu'),
    (_, day, month, year) => [day, month, year].join(JOINT),
  ],
];

function monthOf(beginning: string): string | undefined {
  return frenchMonths[folded.findIndex((month) => month.startsWith(fold(beginning)))];
}

function printedDate(day = '', month = '', year = ''): string | undefined {
  const name = frenchMonths[Number(month) - 1];
  return name && [String(Number(day)), name, year].join(JOINT);
}

export function withNumbers(typed: string): string {
  return rewritings.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), typed);
}

/**
 * Other folded forms of a run of katakana that starts or ends inside a sound: `プロヴ` on the way to プロヴァンス, which folds to プロバンス, `ァンス` as
 * its end, `ー市` as the end of ナンシー市, whose long vowel mark is ignored.
 */
export function halfTypedForms(typed: string): readonly string[] {
  const kana = typed.normalize('NFKC').trim();
  const begun = [kana, kana.replace(/^ー+/, ''), kana.replace(/^[ァィェォ]/, (small) => rowOfV.get(small) ?? small)];
  const ends = kana.endsWith('ヴ') ? ['ヴ', 'バ', 'ビ', 'ベ', 'ボ'] : [''];
  const forms = begun.flatMap((one) => ends.map((end) => fold(end === '' ? one : one.slice(0, -1) + end)));
  const own = fold(typed);
  return [...new Set(forms)].filter((form) => form !== '' && form !== own);
}
