import { z } from 'zod';
import { readNotKnown } from './not-known.ts';
import { addMistake, type Mistake } from './problem.ts';

/** How much of a date the source gives. */
export type Precision = 'year' | 'season' | 'month' | 'day';

/**
 * A date as precise as its source. `value` is `2008`, `2026-autumn`, `2008-10` or `2008-10-27`; never a `Date`.
 * The qualifier says that it is a bound or an estimate.
 */
export interface PartialDate {
  readonly value: string;
  readonly precision: Precision;
  readonly qualifier?: Qualifier | undefined;
}

/** Both ends of a stretch of time; a single date has two equal ends. */
export interface Period {
  readonly start: PartialDate;
  readonly end: PartialDate;
}

const qualifiers = ['latest', 'earliest', 'about'] as const;
type Qualifier = (typeof qualifiers)[number];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

function isQualifier(word: string | undefined): word is Qualifier {
  return qualifiers.some((known) => known === word);
}

/** The number of days of a month in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readPlainDate(value: string): PartialDate | Mistake {
  const season = /^(\d{4})-([a-z]+)$/.exec(value);
  if (season) {
    return seasons.includes(season[2] ?? '') ? { value, precision: 'season' } : { code: 'bad-date', params: { value } };
  }
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return { code: 'bad-date', params: { value } };
  const [, year, month, day] = parts;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
    return { code: 'impossible-date', params: { value } };
  }
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))) {
    return { code: 'impossible-date', params: { value } };
  }
  return { value, precision: day ? 'day' : month ? 'month' : 'year' };
}

/** Reads `2008-10`, `latest 2018-10-15` and the like; the qualifier comes first. */
export function readDate(text: string): PartialDate | Mistake {
  const [first, ...rest] = text.split(' ');
  if (!isQualifier(first)) return readPlainDate(text);
  const date = readPlainDate(rest.join(' '));
  return 'code' in date ? date : { ...date, qualifier: first };
}

/** The last day, month or year that a date can mean, for comparisons: `2008-10` ends on `2008-10-31`. */
export function lastDay(date: PartialDate): string {
  const [year = '', month] = date.value.split('-');
  if (date.precision === 'day') return date.value;
  if (date.precision === 'month') return `${date.value}-${String(daysIn(Number(year), Number(month)))}`;
  return `${year}-12-31`;
}

/** The first day that a date can mean: `2008` begins on `2008-01-01`. */
export function firstDay(date: PartialDate): string {
  if (date.precision === 'day') return date.value;
  return date.precision === 'month' ? `${date.value}-01` : `${date.value.slice(0, 4)}-01-01`;
}

/** Reads a date or a period of ISO 8601, its end written short: `2022-10-03/06`, `2022-09-30/10-02`, `2018-12-30/2019-01-02`. */
export function readPeriod(text: string): Period | Mistake {
  const [from = '', short, more] = text.split('/');
  if (more !== undefined) return { code: 'bad-date', params: { value: text } };
  const start = readDate(from);
  if ('code' in start) return start;
  if (short === undefined) return { start, end: start };
  const head = start.value.slice(0, Math.max(0, start.value.length - short.length));
  const end = readDate(short.length < start.value.length ? head + short : short);
  if ('code' in end) return { ...end, params: { value: text } };
  if (end.precision !== start.precision) return { code: 'bad-date', params: { value: text } };
  if (lastDay(end) < firstDay(start)) return { code: 'end-before-start', params: { value: text } };
  return { start, end };
}

function notKnownHere(value: string): Mistake {
  return { code: 'not-known-here', params: { value } };
}

function reading<T extends object>(read: (text: string) => T | Mistake) {
  return z.string().transform((text, ctx): T => {
    const result = readNotKnown(text) ? notKnownHere(text) : read(text);
    if ('code' in result) {
      addMistake(ctx, result.code, { ...result.params });
      return z.NEVER;
    }
    return result;
  });
}

/** A date in the data. */
export const partialDate = reading<PartialDate>(readDate);

/** A date or a period in the data. Parsed: always a period. */
export const period = reading<Period>(readPeriod);
