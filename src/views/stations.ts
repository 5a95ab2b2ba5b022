import { timeline } from '../archive/queries/timeline.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatPeriod } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { ordinalHtml } from './ordinal.ts';
import { hostNames } from './score.ts';

/** An edition on the line above its page. */
export interface StationView {
  readonly href: string;
  readonly side: Side;
  readonly isFull: boolean;
  readonly isCurrent: boolean;
  readonly ordinal: Html;
  readonly name: Html;
  readonly year: string;
}

/** How many editions stand on each side of the current one: the line of a long series shows what is around, not all of it. */
const AROUND = 12;

/** The line of the editions around the current one. */
export function stationViews(context: Context, current: string): readonly StationView[] {
  const { archive, locale } = context;
  const line = timeline(archive);
  const here = line.findIndex(({ edition }) => edition.id === current);
  return line.slice(Math.max(0, here - AROUND), here + AROUND + 1).map(({ edition, when }) => ({
    href: recordAt(locale, 'editions', edition.id),
    side: edition.side,
    isFull: edition.statusNow === 'held',
    isCurrent: edition.id === current,
    ordinal: ordinalHtml(edition.ordinal, locale),
    name: hostNames(context, edition),
    year: when ? formatPeriod(when, locale, 'year') : '',
  }));
}
