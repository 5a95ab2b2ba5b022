import { eras, yearOfEra } from './eras.ts';
import type { Locale } from './locales.ts';
import { frenchMonths, frenchUnits, fromKanji, weekdays } from './numerals.ts';

/** A date in a text, as precise as it is there, with the days of a range and the weekday beside it: 0 is Sunday. */
export interface TextDate {
  readonly typed: string;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly lastDay?: number | undefined;
  readonly weekday?: number | undefined;
}

export const partsOfDate = ['year', 'month', 'day', 'lastDay'] as const;

export const twoDigits = (n: number) => String(n).padStart(2, '0');

export interface TextNumber {
  readonly typed: string;
  readonly n: number;
}

const year = '(?<year>(?:1[5-9]|20)\\d\\d)';
const names = eras.map(({ name }) => name).join('|');

const dateForms = {
  fr: new RegExp(
    `(?:(?<weekday>${weekdays.fr.join('|')}) )?(?<![\\d-])(?<first>\\d{1,2})(?:er)?(?:(?:, \\d{1,2})*(?:[-–]| et | au )(?:${weekdays.fr.join('|')})? ?(?<last>\\d{1,2}))? (?<month>${frenchMonths.join('|')})(?: ${year}(?!\\d))?|(?<=(?<!\\p{L})le )(?<first2>\\d{1,2})(?=[,;.)]|$| et )|(?:(?<month2>${frenchMonths.join('|')}) )?(?<![\\d-])(?<year2>(?:1[5-9]|20)\\d\\d)(?![\\d-]|\\s?(?:€|euros|habitants))`,
    'giu',
  ),
  ja: new RegExp(
    `(?:(?:${year}年|(?<era>${names})(?<n>元|\\d{1,2})年)(?:[（(](?:(?:${names})(?:元|\\d{1,2})年|\\d{4}年)[）)])?)?(?:(?<month>\\d{1,2})月)(?:(?<first>\\d{1,2})(?:日)?(?:(?:・\\d{1,2})*(?:[・〜～-]|日から|日と)(?<last>\\d{1,2}))?日(?:[（(](?<weekday>[${weekdays.ja.join('')}])(?:曜日?)?[）)])?)?|(?<![\\d・])(?<first2>\\d{1,2})(?:(?:・\\d{1,2})*[・〜～-](?<last2>\\d{1,2}))?日(?!間)|(?<![\\d-])(?<year2>(?:1[5-9]|20)\\d\\d)(?:年|(?=[〜～–-](?:\\d{2})?\\d{2}年))|(?<era2>${names})(?<n2>元|\\d{1,2})年`,
    'gu',
  ),
};

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function datesIn(text: string, lang: Locale): readonly TextDate[] {
  return [...text.matchAll(dateForms[lang])].map(({ 0: typed, groups: g = {} }): TextDate => {
    const month = g['month'] ?? g['month2'];
    return {
      typed: typed.trim(),
      year: numberOf(g['year'] ?? g['year2']) ?? yearOfEra(g['era'] ?? g['era2'], g['n'] ?? g['n2']),
      month:
        month === undefined ? undefined : lang === 'ja' ? Number(month) : frenchMonths.indexOf(month.toLowerCase()) + 1,
      day: numberOf(g['first'] ?? g['first2']),
      lastDay: numberOf(g['last'] ?? g['last2']),
      weekday: g['weekday'] === undefined ? undefined : weekdays[lang].indexOf(g['weekday'].toLowerCase()),
    };
  });
}

const tens: Readonly<Record<string, number>> = { trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100 };
const ordinals = 'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(' ');
const french = new Map<string, number>([
  ...frenchUnits.map((word, n) => [word, n] as const).slice(2),
  ...Object.entries(tens),
  ...ordinals.map((word, index) => [word, index + 2] as const),
]);
const frenchWords = new RegExp(`(?<![\\p{L}-])(?:${[...french.keys()].join('|')})(?![\\p{L}-])`, 'giu');
/** A number in kanji where something is counted: 六つ, 二都市; not in a name such as 四国. */
const kanji =
  /(?<![二三四五六七八九十百])[二三四五六七八九十百]{1,5}(?=つ|回|人|名|都市|自治体|団体|年|日間|か[国月所]|カ国|校|社|本|件|分野|市|者|言語|部会|枚|票|期|代)/gu;
function numbersIn(text: string, lang: Locale): readonly TextNumber[] {
  const inFigures = [
    ...text.matchAll(
      /(?<![\p{L}\d.-])\d{1,3}(?:[\s\u202F\u00A0,]\d{3})+(?!\d)|(?<![\d.万]|\p{L}-)\d+(?:[.,]\d+)?(?![\d万])/gu,
    ),
  ].map(({ 0: typed }) => {
    const isGrouped = /^\d{1,3}(?:[\s\u202F\u00A0,]\d{3})+$/u.test(typed);
    return { typed, n: Number(isGrouped ? typed.replaceAll(/[^\d]/gu, '') : typed.replace(',', '.')) };
  });
  const found = (form: RegExp, valueOf: (...groups: string[]) => number) =>
    Array.from(text.matchAll(form), ([typed, ...groups]) => ({ typed, n: valueOf(typed, ...groups) }));
  if (lang === 'fr') return [...inFigures, ...found(frenchWords, (typed) => french.get(typed.toLowerCase()) ?? 0)];
  return [
    ...inFigures,
    ...found(/(?<!\d)(\d{1,6}(?:\.\d{1,4})?)万(\d{1,4})?/gu, (_, a, b = '0') => Number(a) * 10_000 + Number(b)),
    ...found(kanji, fromKanji),
    ...found(/両/gu, () => 2),
  ];
}

/**
 * The dates of a text, its other numbers, and the rest without dates. What stands between braces is a value of the data, and is left out.
 */
export function figuresOf(text: string, lang: Locale) {
  const own = text
    .replaceAll(/\{[^{}]*\}|https?:\/\/\S+/gu, ' ')
    .replaceAll(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  const rest = own.replaceAll(dateForms[lang], ' ');
  return { dates: datesIn(own, lang), numbers: numbersIn(rest, lang), rest };
}
