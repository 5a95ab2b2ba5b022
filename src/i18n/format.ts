import type { Count } from '../schema/count.ts';
import type { Counter } from '../schema/meaning.ts';
import type { PartialDate, Period } from '../schema/partial-date.ts';
import type { Bilingual, Locale } from '../text/locales.ts';
import { frenchMonths, frenchUnits, inKanji, weekdays } from '../text/numerals.ts';

const NARROW = '\u202F';
const WIDE = '\u00A0';

const seasons: Readonly<Record<string, { fr: string; ja: string }>> = {
  spring: { fr: 'printemps', ja: '春' },
  summer: { fr: 'été', ja: '夏' },
  autumn: { fr: 'automne', ja: '秋' },
  winter: { fr: 'hiver', ja: '冬' },
};

/** Formats a number with a thousands separator: `1 818` (U+202F) in French, `1,818` in Japanese. */
export function formatNumber(n: number, locale: Locale): string {
  // eslint-disable-next-line regexp/no-super-linear-move -- a number is short
  return String(n).replace(/\B(?=(?:\d{3})+(?!\d))/g, locale === 'fr' ? NARROW : ',');
}

export function frenchNumeral(n: number): string {
  return (n <= 12 ? frenchUnits[n] : undefined) ?? formatNumber(n, 'fr');
}

export function countFrench(n: number, one: string, many: string): string {
  return `${formatNumber(n, 'fr')}${WIDE}${n < 2 ? one : many}`;
}

/** The words for a number of things: the French noun for one and for several, what follows the number in Japanese. */
export function countWords(one: string, many: string, ja: string): Bilingual<(n: number) => string> {
  return { fr: (n) => countFrench(n, one, many), ja: (n) => `${formatNumber(n, 'ja')}${ja}` };
}

export function heldFrench(held: number, announced: number): string {
  const others = announced === 1 ? 'une autre annoncée' : `${formatNumber(announced, 'fr')} autres annoncées`;
  return `${countFrench(held, 'édition tenue', 'éditions tenues')}${announced === 0 ? '' : `, ${others}`}`;
}

export function formatSize(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1_000_000;
  const n = isLarge ? (bytes / 1_000_000).toFixed(1) : formatNumber(Math.max(1, Math.round(bytes / 1000)), locale);
  return locale === 'fr' ? `${n.replace('.', ',')}${WIDE}${isLarge ? 'Mo' : 'ko'}` : `${n}${isLarge ? 'MB' : 'KB'}`;
}

/** The Japanese counters, and the French nouns for one and for several; `bare` where the words around the number say what it counts. */
const counters = {
  authorities: { fr: ['collectivité', 'collectivités'], ja: '自治体' },
  persons: { fr: ['personne', 'personnes'], ja: '人' },
  inhabitants: { fr: ['habitant', 'habitants'], ja: '人' },
  bare: undefined,
} satisfies Record<Counter, { fr: readonly [one: string, many: string]; ja: string } | undefined>;

export function formatCounted(n: number, locale: Locale, counter: Counter): string {
  const unit = counters[counter];
  if (!unit) return formatNumber(n, locale);
  return locale === 'fr' ? countFrench(n, ...unit.fr) : `${formatNumber(n, 'ja')}${unit.ja}`;
}

export function formatDegrees(degrees: number, axis: 'lat' | 'lon', locale: Locale): string {
  if (locale === 'ja') return String(degrees);
  const pole = axis === 'lat' ? (degrees < 0 ? 'S' : 'N') : degrees < 0 ? 'O' : 'E';
  return `${String(Math.abs(degrees)).replace('.', ',')}°${WIDE}${pole}`;
}

/** Formats a count with its approximation, part of the value, and in Japanese with its counter: 約200人, 250人超. */
export function formatCount({ n, qualifier }: Count, locale: Locale, counter: Counter): string {
  const number = formatCounted(n, locale, counter);
  return {
    exact: { fr: number, ja: number },
    about: { fr: `environ${WIDE}${number}`, ja: `約${number}` },
    nearly: { fr: `près de${WIDE}${number}`, ja: `${number}近く` },
    'more-than': { fr: `plus de${WIDE}${number}`, ja: `${number}超` },
    'at-least': { fr: `au moins${WIDE}${number}`, ja: `${number}以上` },
  }[qualifier][locale];
}

/** Formats the ordinal of an edition for a sentence: `7e`, `1re`; `第7回`. */
export function formatOrdinal(n: number, locale: Locale): string {
  if (locale === 'ja') return `第${String(n)}回`;
  return n === 1 ? '1re' : `${String(n)}e`;
}

export function kanjiOrdinal(n: number): string {
  return `第${inKanji(n)}回`;
}

interface DateParts {
  readonly year: string;
  readonly season?: string | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Reads `2012-08-27`, as much of it as is known, or `2012-autumn`. */
function datePartsOf({ value, precision }: PartialDate): DateParts {
  const [year = '', second, day] = value.split('-');
  if (precision === 'season') return { year, season: second };
  return { year, month: second ? Number(second) : undefined, day: day ? Number(day) : undefined };
}

function plainDate({ year, season, month, day }: DateParts, locale: Locale): string {
  if (season) {
    const word = seasons[season]?.[locale] ?? season;
    return locale === 'fr' ? `${word} ${year}` : `${year}年${word}頃`;
  }
  if (locale === 'ja') return `${year}年${month ? `${String(month)}月` : ''}${day ? `${String(day)}日` : ''}`;
  const name = month ? frenchMonths[month - 1] : undefined;
  return [day === 1 ? '1er' : day, name, year].filter(Boolean).join(' ');
}

export function formatDate(date: PartialDate, locale: Locale): string {
  const plain = plainDate(datePartsOf(date), locale);
  if (!date.qualifier) return plain;
  const isDay = date.precision === 'day';
  const day = `${isDay ? 'le' : 'en'} ${plain}`;
  return {
    latest: { fr: `au plus tard ${day}`, ja: `遅くとも${plain}` },
    earliest: { fr: `au plus tôt ${day}`, ja: `早くとも${plain}` },
    about: { fr: `vers ${plain}`, ja: `${plain}頃` },
    until: { fr: `jusqu’${isDay ? 'au' : 'en'} ${plain}`, ja: `${plain}まで` },
  }[date.qualifier][locale];
}

/** Returns the text after the number of a day: « lundi »; 日（月）. `day` is `2012-08-27`. */
export function formatWeekday(day: string, locale: Locale): string {
  const name = weekdays[locale][new Date(day).getUTCDay()] ?? '';
  return locale === 'fr' ? name : `日（${name}）`;
}

type PeriodForm = 'sentence' | 'table' | 'month' | 'year';

/**
 * Formats a period: « du 3 au 6 octobre 2022 », in tables « 3–6 octobre 2022 »; 2022年10月3日から6日まで, in tables
 * 2022年10月3〜6日.
 */
export function formatPeriod({ start, end }: Period, locale: Locale, form: PeriodForm = 'sentence'): string {
  if (form === 'year') return locale === 'fr' ? start.value.slice(0, 4) : `${start.value.slice(0, 4)}年`;
  if (form === 'month') return plainDate({ ...datePartsOf(start), day: undefined }, locale);
  if (start.value === end.value) return formatDate(start, locale);
  const [a, b] = [datePartsOf(start), datePartsOf(end)];
  return locale === 'fr' ? periodFr(a, b, form) : periodJa(a, b, form, areConsecutive(start, end));
}

/**
 * Formats a period under the heading of its year: « 3–6 octobre »; 10月3〜6日. Empty for a bare year, which the heading gives; a bound, an
 * estimate and a period that ends in another year keep their year.
 */
export function formatInYear(period: Period, locale: Locale): string {
  const { start, end } = period;
  const year = start.value.slice(0, 4);
  const isWithin = [start, end].every(({ value, qualifier }) => qualifier === undefined && value.startsWith(year));
  const whole = formatPeriod(period, locale, 'table');
  if (!isWithin) return whole;
  if (start.precision === 'year') return '';
  return locale === 'fr' ? whole.replace(` ${year}`, '') : whole.replace(`${year}年`, '');
}

function areConsecutive(start: PartialDate, end: PartialDate): boolean {
  if (start.precision !== 'day' || end.precision !== 'day') return false;
  return Date.parse(end.value) - Date.parse(start.value) === 86_400_000;
}

function periodFr(a: DateParts, b: DateParts, form: PeriodForm): string {
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  const from = plainDate(
    sameMonth && b.day ? { ...a, year: '', month: undefined } : sameYear ? { ...a, year: '' } : a,
    'fr',
  );
  const to = plainDate(b, 'fr');
  if (form === 'table') return sameMonth ? `${from}–${to}` : `${from} – ${to}`;
  if (sameMonth && a.day && b.day === a.day + 1) return `les ${from} et ${to}`;
  if (a.day) return `du ${from} au ${to}`;
  const elided = /^[aeiouéèêh]/i.test(from) ? 'd’' : 'de ';
  return a.month ? `${elided}${from} à ${to}` : `de ${from} à ${to}`;
}

function periodJa(a: DateParts, b: DateParts, form: PeriodForm, consecutive: boolean): string {
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  const end = [
    sameYear ? '' : `${b.year}年`,
    sameMonth || !b.month ? '' : `${String(b.month)}月`,
    b.day ? `${String(b.day)}日` : '',
  ].join('');
  if (form === 'table') {
    const start = plainDate(a, 'ja');
    return sameMonth ? `${start.replace(/日$/, '')}〜${end}` : `${start}〜${end}`;
  }
  if (consecutive && sameMonth) return `${plainDate(a, 'ja').replace(/日$/, '')}・${end}`;
  return `${plainDate(a, 'ja')}から${end}まで`;
}

export function formatDecade(year: number, locale: Locale): string {
  return locale === 'fr' ? `${String(year)}–${String(year + 9)}` : `${String(year)}年代`;
}

/** The separator of words put side by side, without « et »: « commune, Gard »; 市、香川県. */
export const comma: Bilingual<string> = { fr: ', ', ja: '、' };

/** The separator of names and numbers that stand close: « Tours, Nancy »; 高松・熊本. */
export const between: Bilingual<string> = { fr: ', ', ja: '・' };

export const semicolon: Bilingual<string> = { fr: `${NARROW}; `, ja: '／' };

/** Introduces an explanation of the words before it. */
export const colon: Bilingual<string> = { fr: `${WIDE}: `, ja: '：' };

/** The separator between a sentence, or a word, and the next; empty in Japanese. */
export const space: Bilingual<string> = { fr: ' ', ja: '' };

export const brackets: Bilingual<readonly [opening: string, closing: string]> = { fr: ['(', ')'], ja: ['（', '）'] };

/** The separator of the parts of a line that is not a sentence. */
export const dash: Bilingual<string> = { fr: ' – ', ja: '　' };

/** The separator of the two ends of a link: « Nancy – Kanazawa »; ナンシー市・金沢市. */
export const betweenEnds: Bilingual<string> = { fr: ' – ', ja: '・' };

/** Joins words as in a sentence: « a, b et c »; a、b、c. */
export function formatList(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(words);
}
