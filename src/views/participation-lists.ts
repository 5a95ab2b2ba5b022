import type { Edition } from '../archive/archive.ts';
import { timeline, type SideTally } from '../archive/queries/timeline.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { comma, formatCount, formatNumber } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { sidesFrom } from '../i18n/reading-order.ts';
import { editionsStrings } from '../i18n/strings/editions.ts';
import { participationStrings } from '../i18n/strings/participation.ts';
import type { Context } from '../wording/context.ts';
import { editionText, editionYear } from '../wording/names.ts';

/** How far the list of an edition was read on one side. */
export interface ListSide {
  readonly side: Side;
  readonly named: string;
  /** « sur 18 », and how far the list was read. */
  readonly words: string;
  readonly isWhole: boolean;
}

/** How far the lists of an edition were read. */
export interface ListLine {
  readonly href: string;
  readonly edition: string;
  readonly year: string;
  readonly sides: readonly ListSide[];
  /** Number of authorities of both countries that are named. */
  readonly both: string;
  /** Mentions that do not count: presences not proven, absences stated. */
  readonly doubtful: readonly string[];
}

/** Shows how far the lists of each edition were read. */
export function listLines(context: Context, editions: readonly Edition[]): readonly ListLine[] {
  const { archive, locale } = context;
  const words = participationStrings[locale];
  return timeline(archive)
    .filter(({ edition }) => editions.includes(edition))
    .map(({ edition, sides }): ListLine => {
      const { participants } = edition;
      const { not_proven = [], stated_absent = [] } = isNotKnown(participants) ? {} : participants;
      return {
        href: recordAt(locale, 'editions', edition.id, 'participants'),
        edition: editionText(context, edition),
        year: editionYear(edition, locale),
        sides: sidesFrom(locale).map((side) => sideOf(context, side, sides[side])),
        both: formatNumber(sides.french.named + sides.japanese.named, locale),
        doubtful: [
          ...(not_proven.length > 0 ? [words.notProven(not_proven.length)] : []),
          ...(stated_absent.length > 0 ? [words.statedAbsent(stated_absent.length)] : []),
        ],
      };
    });
}

function sideOf({ locale }: Context, side: Side, { named, listed, counted, worth }: SideTally): ListSide {
  const words = participationStrings[locale];
  const of = counted ? words.ofCounted(formatCount(counted, locale)) : editionsStrings[locale].countUnknown;
  const others = listed > 0 && listed < named ? [words.fromOthers(named - listed)] : [];
  return {
    side,
    named: formatNumber(named, locale),
    words: [of, ...others, words.worths[worth]].join(comma[locale]),
    isWhole: worth === 'whole',
  };
}
