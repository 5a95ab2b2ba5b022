import { z } from 'zod';
import { codec, withMeta } from './meaning.ts';
import { inWesternYear } from '../text/eras.ts';
import { isNotKnown, readNotKnown, type Field } from './not-known.ts';
import { addMistake, refuse, type ShapeMistake } from './problem.ts';
import { frenchMonths } from '../text/numerals.ts';

const qualifiers = ['latest', 'earliest', 'about', 'until'] as const;
const seasons = ['spring', 'summer', 'autumn', 'winter'];

const plainDate = `\\d{4}(?:-\\d{2}(?:-\\d{2})?|-(?:${seasons.join('|')}))?`;

const parsedDate = z.strictObject({
  value: z.string().regex(new RegExp(`^${plainDate}$`)),
  precision: z.enum(['year', 'season', 'month', 'day']),
  qualifier: z.enum(qualifiers).optional(),
});

/**
 * A date as precise as its source. `value` is `2008`, `2026-autumn`, `2008-10` or `2008-10-27`; never a `Date`.
 * The qualifier says that it is a bound or an estimate, or the end of a period whose start no source gives.
 */
export type PartialDate = Readonly<z.output<typeof parsedDate>>;

const parsedPeriod = z.strictObject({ start: parsedDate, end: parsedDate });

/** Both ends of a stretch of time; a single date has two equal ends. */
export type Period = Readonly<Record<keyof z.output<typeof parsedPeriod>, PartialDate>>;

export const periodOn = (date: PartialDate): Period => ({ start: date, end: date });

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const otherForms = [
  /^(?<year>\d{4})[-/.年](?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2})?日?)?$/,
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})(?:er)? )?(?<month>\p{L}+) (?<year>\d{4})$/u,
];

/** The date that was meant by another way of writing it: `2010/5/12`, `2010年5月`, `平成22年5月12日`, `12/05/2010`, `1er octobre 2016`. */
function suggestedDate(value: string): string {
  const western = inWesternYear(value.normalize('NFKC'));
  const { year, month = '', day } = otherForms.map((form) => form.exec(western)).find(Boolean)?.groups ?? {};
  const inFigures = /\d/.test(month) ? month : String(frenchMonths.indexOf(month.toLowerCase()) + 1);
  const meant = [year, inFigures.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return year && !('code' in readPlainDate(meant)) ? meant : '';
}

function badDate(value: string): ShapeMistake {
  return { code: 'bad-date', params: { value, nearest: suggestedDate(value) } };
}

function readPlainDate(value: string): PartialDate | ShapeMistake {
  const season = /^(\d{4})-([a-z]+)$/.exec(value);
  if (season) {
    return seasons.includes(season[2] ?? '') ? { value, precision: 'season' } : badDate(value);
  }
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return badDate(value);
  const [, year, month, day] = parts;
  const isPossible = (part: string | undefined, most: number) =>
    part === undefined || (Number(part) >= 1 && Number(part) <= most);
  if (!isPossible(month, 12) || !isPossible(day, daysIn(Number(year), Number(month))))
    return { code: 'impossible-date', params: { value } };
  return { value, precision: day ? 'day' : month ? 'month' : 'year' };
}

/** Reads `2008-10`, `latest 2018-10-15` and the like; the qualifier comes first. Only a period has an end: `until` is none of a date. */
export function readDate(text: string): PartialDate | ShapeMistake {
  const date = readQualified(text);
  return 'code' in date || date.qualifier !== 'until' ? date : badDate(text);
}

function readQualified(text: string): PartialDate | ShapeMistake {
  const [first, ...rest] = text.split(' ');
  const qualifier = qualifiers.find((known) => known === first);
  if (!qualifier) return readPlainDate(text);
  const date = readPlainDate(rest.join(' '));
  return 'code' in date ? date : { ...date, qualifier };
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

/** Sorts by the first day that each date can mean. Without a known date, a line comes last. */
export function inOrderOfDate<T>(list: readonly T[], dateOf: (one: T) => Field<Period> | undefined): readonly T[] {
  const day = (one: T) => {
    const date = dateOf(one);
    return date && !isNotKnown(date) ? firstDay(date.start) : '9999';
  };
  return list.toSorted((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}

/** A period with its ends exchanged, the second written short. */
function turned(start: PartialDate, end: PartialDate): string {
  const shared = /^(?:\d{4}-\d{2}-|\d{4}-)?/.exec(end.value)?.[0] ?? '';
  const heads = [shared, `${end.value.slice(0, 4)}-`].filter((head) => head && start.value.startsWith(head));
  return `${end.value}/${start.value.slice(heads[0]?.length ?? 0)}`;
}

/**
 * Reads a date or a period of ISO 8601, its end written short: `2022-10-03/06`, `2022-09-30/10-02`, `2018-12-30/2019-01-02`; or a period
 * without a start, `until 2024-11-30`.
 */
export function readPeriod(text: string): Period | ShapeMistake {
  const [from = '', short, more] = text.split('/');
  if (more !== undefined) return badDate(text);
  const start = short === undefined ? readQualified(from) : readDate(from);
  if ('code' in start) return start;
  if (short === undefined) return { start, end: start };
  const isShort = /^\d{2}(?:-\d{2})?$/.test(short) && short.length < start.value.length;
  // `2010/12` is December to one editor and two years to another.
  if (isShort && start.precision === 'year') return badDate(text);
  const end = readDate(isShort ? start.value.slice(0, -short.length) + short : short);
  if ('code' in end) return { ...end, params: { value: text } };
  if (end.precision !== start.precision) return badDate(text);
  if (lastDay(end) < firstDay(start))
    return { code: 'end-before-start', params: { value: text, nearest: turned(start, end) } };
  return { start, end };
}

export function dayMistake(text: string): ShapeMistake | undefined {
  const date = readDate(text);
  if ('code' in date) return date;
  return date.precision === 'day' && !date.qualifier ? undefined : { code: 'not-a-day', params: { value: text } };
}

export const day = withMeta(z.string().superRefine(refuse(dayMistake)), { scalar: 'day' });

function readAs<T extends object>(form: string, made: z.ZodType, read: (text: string) => T | ShapeMistake) {
  return codec(z.string().meta({ pattern: form }), made, (text, ctx): T => {
    const result = readNotKnown(text) ? { code: 'not-known-here' as const, params: { value: text } } : read(text);
    if (!('code' in result)) return result;
    addMistake(ctx, result.code, result.params);
    return z.NEVER;
  });
}

const typedDate = `(?:(?:latest|earliest|about) )?${plainDate}`;
export const datePattern = `^${typedDate}$`;

export const partialDate = withMeta(readAs<PartialDate>(datePattern, parsedDate, readDate), { scalar: 'date' });

/** A date or a period in the data. Parsed: always a period. */
export const period = withMeta(readAs<Period>(`^(?:until )?${typedDate}(?:/[\\d-]+)?$`, parsedPeriod, readPeriod), {
  scalar: 'period',
});
