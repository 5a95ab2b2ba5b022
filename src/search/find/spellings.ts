/** Other spellings of words: dates, abbreviations and halves of words as people type them, and Japanese words of the series in Latin letters. */
import { fold, rowOfV } from './fold.ts';
import { frenchMonths } from '../../text/numerals.ts';

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
  toshi: ['ville', '都市'],
};

const others = new Map(Object.entries(printed).map(([typed, words]) => [typed, words.map((word) => fold(word))]));

/** The folded words that pages print for a folded one; the name of a month is its number in Japanese. */
export function otherSpellings(word: string): readonly string[] {
  const month = folded.indexOf(word);
  return month < 0 ? (others.get(word) ?? []) : [fold(`${String(month + 1)}月`)];
}

const abbreviated = '(janv|f[ée]vr?|avr|juill?|sept|oct|nov|d[ée]c)';
const abbreviationAtNumber = new RegExp(`(?<=\\d )${abbreviated}\\b\\.?|\\b${abbreviated}\\.?(?= \\d)`, 'giu');

/** Writes dates as French pages do: 2024-11-21 and 21/11/2024 as 21 novembre 2024, « 6 nov. 2019 » as 6 novembre 2019. */
export function withMonths(typed: string): string {
  const written = (date: string, year: string, month: string, day: string) => {
    const name = frenchMonths[Number(month) - 1];
    return name === undefined ? date : `${Number(day)} ${name} ${year}`;
  };
  return typed
    .replaceAll(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, written)
    .replaceAll(
      /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/g,
      (date: string, day: string, month: string, year: string) => written(date, year, month, day),
    )
    .replaceAll(abbreviationAtNumber, (short) => {
      const beginning = fold(short);
      return frenchMonths[folded.findIndex((month) => month.startsWith(beginning))] ?? short;
    });
}

/**
 * Other folded forms of a run of katakana that starts or ends inside a sound: `プロヴ` on the way to プロヴァンス, which folds to プロバンス, `ァンス` as its end,
 * `ー市` as the end of ナンシー市, whose long vowel mark is ignored.
 */
export function halfTypedForms(typed: string): readonly string[] {
  const kana = typed.normalize('NFKC').trim();
  const begun = [kana, kana.replace(/^ー+/, ''), kana.replace(/^[ァィェォ]/, (small) => rowOfV.get(small) ?? small)];
  const ends = kana.endsWith('ヴ') ? ['ヴ', 'バ', 'ビ', 'ベ', 'ボ'] : [''];
  const forms = begun.flatMap((one) => ends.map((end) => fold(end === '' ? one : one.slice(0, -1) + end)));
  const own = fold(typed);
  return [...new Set(forms)].filter((form) => form !== '' && form !== own);
}
