/** Apart from format.ts, which the search in the browser uses: dates need schemas, and these zod. */
import { eras, yearIn } from '../text/eras.ts';
import { lastDay, type PartialDate } from '../schema/partial-date.ts';
import type { Locale } from '../text/locales.ts';

/** Before 1873 Japan used a lunar calendar: its years and the western ones start weeks apart, so no year of an era corresponds exactly. */
const firstSolarYear = 1873;

/** The Japanese era years of a western year, two if one era ended and the next began: 平成31年, 令和元年. None before 1873. */
export function eraYearsOf(year: number): readonly string[] {
  if (year < firstSolarYear) return [];
  return eras.filter(({ first, last }) => first <= year && year <= last).map((era) => yearIn(era, year));
}

/** The Japanese era year of a day, as shown beside a western year: `令和6年`. None before 1873. */
export function eraYear(date: PartialDate): string | undefined {
  const year = Number(date.value.slice(0, 4));
  const era = eras.findLast(({ begins }) => begins <= lastDay(date));
  return era && year >= firstSolarYear ? yearIn(era, year) : undefined;
}

/** The year of the Japanese era, for the head of a Japanese page: 令和4年. */
export function eraOf(locale: Locale, date: PartialDate | undefined): string | undefined {
  return locale === 'ja' && date ? eraYear(date) : undefined;
}
