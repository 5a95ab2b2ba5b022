import type { Edition } from '../archive/archive.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { formatPeriod } from '../i18n/format.ts';
import type { Context } from '../wording/context.ts';

/** When an edition was held, or for when it is announced. */
export function whenOf({ locale }: Context, edition: Edition): string {
  const when = timeOf(edition);
  return when ? formatPeriod(when, locale, 'table') : '';
}
