import type { Edition } from '../archive/archive.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { formatPeriod } from '../i18n/format.ts';
import type { Context } from '../wording/context.ts';

/** Returns the dates of an edition, held or announced. */
export function whenOf({ locale }: Context, edition: Edition): string {
  const when = timeOf(edition);
  return when ? formatPeriod(when, locale, 'table') : '';
}
