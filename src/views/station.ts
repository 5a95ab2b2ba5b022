import { get, type Edition } from '../archive/archive.ts';
import type { Side } from '../archive/schema/words.ts';
import { comma, formatOrdinal } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import type { Context } from '../wording/context.ts';
import { join, type Html } from '../wording/html.ts';
import { authorityName, editionYear } from '../wording/names.ts';

/** An edition as lists of all nine show it. */
export interface StationView {
  readonly href: string;
  readonly side: Side;
  readonly numeral: string;
  readonly place: Html;
  readonly year: string;
  readonly isHeld: boolean;
}

/** An edition with its sign, its host and its year. */
export function stationView(context: Context, edition: Edition): StationView {
  const { archive, locale } = context;
  return {
    href: recordAt(locale, 'editions', edition.id),
    side: edition.side,
    numeral: formatOrdinal(edition.ordinal, locale),
    place: join(
      edition.hostIds.map((id) => authorityName(context, get(archive.authorities, id))),
      comma[locale],
    ),
    year: editionYear(edition, locale),
    isHeld: edition.statusNow === 'held',
  };
}
