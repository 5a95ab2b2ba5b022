import { get, type Authority, type Edition } from '../archive/archive.ts';
import { matrixEditions } from '../archive/queries/participation-matrix.ts';
import { listWorth, presenceAt, type PresenceState } from '../archive/queries/participation.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatOrdinal } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { compareReadings, initialOf, readingOf, sidesFrom } from '../i18n/reading-order.ts';
import { townsStrings, type Answer } from '../i18n/strings/towns.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { authorityName, authorityText } from '../wording/names.ts';
import type { LinkView } from './frame.ts';
import { type TitledView, pageLink, singlePageView } from './single-page.ts';

/** An authority with the answer for each edition. */
export interface TownView {
  readonly href: string;
  readonly name: Html;
  /** `yes` if any source names it; `no` if every list was read whole and none does, or it had ended. */
  readonly answer: Answer;
  /** « oui : 1re, 3e », « non : 7e », « on ne sait pas : 2e ». */
  readonly said: readonly { readonly answer: Answer; readonly words: string; readonly editions: string }[];
}

/** The authorities of a country, by the first letter or kana of their names. */
export interface TownsOfSide {
  readonly side: Side;
  readonly title: string;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly towns: readonly TownView[] }[];
  /** The answer for an authority that is in no list. */
  readonly others: string;
}

/** The page that answers whether a town took part. */
export interface TownsView extends TitledView {
  readonly lead: string;
  readonly sides: readonly TownsOfSide[];
  readonly matrix: LinkView;
}

const answerOf: Readonly<Record<PresenceState, Answer>> = {
  present: 'yes',
  'stated-absent': 'no',
  'not-in-whole-list': 'no',
  ended: 'ended',
  'not-proven': 'unknown',
  'not-in-partial-list': 'unknown',
  'no-list': 'unknown',
};
const answers = ['yes', 'no', 'ended', 'unknown'] as const;

/** Returns the page that answers, for each authority, whether it took part in each edition. */
export function townsView(context: Context): TownsView {
  const { locale } = context;
  const words = townsStrings[locale];
  return {
    ...singlePageView(context, 'participation/towns', { description: words.description }),
    lead: words.lead,
    sides: sidesFrom(locale).map((side) => sideOf(context, side)),
    matrix: pageLink(context, 'participation'),
  };
}

function sideOf(context: Context, side: Side): TownsOfSide {
  const { archive, locale } = context;
  const words = townsStrings[locale];
  const editions = matrixEditions(archive);
  const towns = [...archive.authorities.values()]
    .filter((one) => one.side === side)
    .toSorted((a, b) => compareReadings(readingOf(a, locale), readingOf(b, locale), locale));
  const groups = [...Map.groupBy(towns, (one) => initialOf(readingOf(one, locale), locale) ?? words.otherScript)];
  return {
    side,
    title: words.sides[side],
    groups: groups.map(([initial, those], index) => ({
      id: `${side}-${String(index + 1)}`,
      title: initial,
      towns: those.map((one) => townView(context, one, editions)),
    })),
    others: words.others(
      ordinals(
        context,
        editions.filter((edition) => listWorth(edition, side) === 'whole'),
      ),
    ),
  };
}

function townView(context: Context, authority: Authority, editions: readonly Edition[]): TownView {
  const { archive, locale } = context;
  const byAnswer = Map.groupBy(editions, (edition) => answerOf[presenceAt(archive, authority, edition)]);
  const { answers: words, endedAs } = townsStrings[locale];
  const { became } = authority;
  const successor =
    became?.is === 'known' ? authorityText(context, get(archive.authorities, became.value.authority)) : undefined;
  const answer = byAnswer.has('yes') ? 'yes' : byAnswer.has('unknown') ? 'unknown' : 'no';
  const said = answers.flatMap((answer) => {
    const those = byAnswer.get(answer);
    if (!those) return [];
    const said = answer === 'ended' && successor !== undefined ? endedAs(successor) : words[answer];
    return [{ answer, words: said, editions: ordinals(context, those) }];
  });
  return {
    href: recordAt(locale, 'authorities', authority.id),
    name: authorityName(context, authority),
    answer,
    said,
  };
}

function ordinals({ locale }: Context, editions: readonly Edition[]): string {
  return townsStrings[locale].ordinals(editions.map(({ ordinal }) => formatOrdinal(ordinal, locale)));
}
