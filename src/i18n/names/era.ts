import type { PartialDate } from '../../archive/schema/partial-date.ts';
import { eraYear } from '../era-years.ts';
import type { Context } from './context.ts';

/** The year of the Japanese era, for the head of a Japanese page: 令和4年. */
export function eraOf({ locale }: Context, date: PartialDate | undefined): string | undefined {
  return locale === 'ja' && date ? eraYear(date) : undefined;
}
