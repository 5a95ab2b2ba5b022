import type { PartialDate } from '../archive/schema/partial-date.ts';
import { eraYear } from '../i18n/era-years.ts';
import { eraStrings } from '../i18n/strings/era.ts';
import type { Context } from '../wording/context.ts';

/** The year of the Japanese era, for the head of a Japanese page: « 令和4年（当アーカイブによる換算） ». */
export function eraOf({ locale }: Context, date: PartialDate | undefined): string | undefined {
  const year = date && eraYear(date);
  return year && eraStrings[locale].converted?.(year);
}
