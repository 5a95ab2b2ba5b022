import { withoutQuotations } from '../text/quotation-marks.ts';
import { pathsOf } from '../archive/fact-path.ts';
import { memoize } from '../text/memoize.ts';
import type { Node } from '../schema/node.ts';
import type { Period } from '../schema/partial-date.ts';
import type { Language } from '../schema/words.ts';
import { valueAt } from '../archive/value-at.ts';
import { figuresOf, twoDigits } from '../text/figures.ts';

/** A figure typed in a text: a number, or a date with its day. A date without a year matches any year. */
interface Figure {
  readonly typed: string;
  /** A number; absent for a date. */
  readonly n?: number;
  /** First and last day, as month and day (`10-28`) or as the day alone (`28`); absent for a number. */
  readonly days?: { readonly year?: number | undefined; readonly from: string; readonly to: string };
}

interface Restatable {
  readonly path: string;
  readonly fits: (figure: Figure) => boolean;
}

/** Numbers that are not counts: ordinals, numbers in names (Covid-19, objectif 17), years, days, percentages and durations. */
const noCount = {
  fr: /\d{1,6}(?:re|er|e|es|res)(?![\p{L}\d])|(?<=\p{L}-|objectif |atelier |article )\d{1,6}|\d{1,6}[\s\u00A0\u202F]?%|\d{1,6} ans|\d{1,6}(?:[-–]| et )\d{1,6}|(?<=(?<!\p{L})(?:le|du|au) )\d{1,2}(?!\d)|(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu,
  ja: /(?<=\p{L}-|第|目標)\d{1,6}|\d{1,6}(?:[・〜～]\d{1,6})*(?:[%％]|周?年|月|日|番目)/gu,
};

/** Lists the figures of a text, outside quotations: dates with their day, and numbers that are not part of a date. */
export function figuresIn(text: string, lang: Language): readonly Figure[] {
  const { dates, rest } = figuresOf(withoutQuotations(text), lang);
  const days = dates.flatMap(({ typed, year, month, day, lastDay = day }): Figure[] => {
    if (day === undefined || lastDay === undefined) return [];
    const dayAt = (one: number) => (month === undefined ? '' : `${twoDigits(month)}-`) + twoDigits(one);
    return [{ typed, days: { from: dayAt(day), to: dayAt(lastDay), year } }];
  });
  const numbers = rest.replaceAll(noCount[lang], '').match(/\d(?:[\d\u202F\u00A0,]*\d)?/gu) ?? [];
  return [...days, ...numbers.map((typed) => ({ typed, n: Number(typed.replaceAll(/[^\d]/gu, '')) }))];
}

/** The smallest count to look for. Smaller numbers are like ordinary words. */
const SMALLEST = 10;

/** Lists the values of an edition that a text may restate: its attendance and its days. */
export const restatablesIn = memoize((edition: Node): readonly Restatable[] =>
  [...pathsOf(edition)].flatMap((path): Restatable[] => {
    if (!/^(?:attendance|dates)\./.test(path)) return [];
    const value = valueAt(edition, path);
    if (value?.type === 'period') return [{ path, fits: (figure) => isSameStretch(figure, value.period) }];
    if (value?.type !== 'count' || value.count.n < SMALLEST) return [];
    return [{ path, fits: ({ n }) => n === value.count.n }];
  }),
);

/** How a text names an edition by its rank. */
export const ranks: Readonly<Record<Language, string>> = {
  fr: String.raw`(?<!\d)(?<rank>\d{1,3})(?:re|e|es|res) (?:édition|Rencontres|Assises)`,
  ja: String.raw`第(?<rank>\d{1,3})回`,
};

/** Lists the ordinals of the editions that a text names: « 8e édition », « 8es Rencontres », 第8回. */
export function editionsNamed(text: string): readonly string[] {
  return Object.values(ranks).flatMap((rank) =>
    [...text.matchAll(new RegExp(rank, 'gu'))].flatMap(({ groups }) => groups?.['rank'] ?? []),
  );
}

function isSameStretch({ days }: Figure, { start, end }: Period): boolean {
  if (!days || start.precision !== 'day' || end.precision !== 'day') return false;
  const [year, day] = [Number(start.value.slice(0, 4)), start.value.slice(5)];
  return day.endsWith(days.from) && end.value.slice(5).endsWith(days.to) && (days.year ?? year) === year;
}
