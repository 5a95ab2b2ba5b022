import { timeline } from '../archive/queries/timeline.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { ordinalHtml } from './ordinal.ts';
import { stationView, type StationView } from './station.ts';

/** An edition on the line above its page. */
export interface LineStation extends StationView {
  readonly isCurrent: boolean;
  readonly ordinal: Html;
}

/** How many editions stand on each side of the current one: the line of a long series shows what is around, not all of it. */
const AROUND = 12;

/** The line of the editions around the current one. */
export function stationViews(context: Context, current: string): readonly LineStation[] {
  const line = timeline(context.archive);
  const here = line.findIndex(({ edition }) => edition.id === current);
  return line.slice(Math.max(0, here - AROUND), here + AROUND + 1).map(({ edition }) => ({
    ...stationView(context, edition),
    isCurrent: edition.id === current,
    ordinal: ordinalHtml(edition.ordinal, context.locale),
  }));
}
