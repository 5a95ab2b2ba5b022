import { eras, yearIn } from '../archive/schema/eras.ts';
import { lastDay, type PartialDate } from '../archive/schema/partial-date.ts';

/** Until then Japan counted by moons: its years and the western ones begin weeks apart, and no year of an era is the same year. */
const firstSolarYear = 1873;

/** The years of Japanese eras that a western year holds, two where one era ended and the next began: 平成31年, 令和元年. None before 1873. */
export function eraYearsOf(year: number): readonly string[] {
  if (year < firstSolarYear) return [];
  return eras.filter(({ first, last }) => first <= year && year <= last).map((era) => yearIn(era, year));
}

/** The Japanese era year of a day, as the archive shows it beside a western year: `令和6年`. None before 1873. */
export function eraYear(date: PartialDate): string | undefined {
  const year = Number(date.value.slice(0, 4));
  const era = eras.findLast(({ begins }) => begins <= lastDay(date));
  return era && year >= firstSolarYear ? yearIn(era, year) : undefined;
}
