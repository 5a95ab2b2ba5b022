import type { Edition } from '../archive/archive.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatOrdinal } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { editionYear, hostNames } from '../wording/names.ts';

/** An edition in short: its sign, its number, its host and its year. */
export interface StationView {
  readonly href: string;
  readonly side: Side;
  readonly numeral: string;
  readonly place: Html;
  readonly year: string;
  readonly isHeld: boolean;
}

/** An edition in short. */
export function stationView(context: Context, edition: Edition): StationView {
  const { locale } = context;
  return {
    href: recordAt(locale, 'editions', edition.id),
    side: edition.side,
    numeral: formatOrdinal(edition.ordinal, locale),
    place: hostNames(context, edition),
    year: editionYear(edition, locale),
    isHeld: edition.statusNow === 'held',
  };
}
