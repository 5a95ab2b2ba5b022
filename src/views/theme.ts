import { get, type Edition, type Theme } from '../archive/archive.ts';
import { runOf, type ThemeRun } from '../archive/queries/themes.ts';
import type { Item } from '../archive/schema/programme.ts';
import type { Side } from '../archive/schema/words.ts';
import { comma, formatOrdinal } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { themeStrings } from '../i18n/strings/theme.ts';
import { commitmentsOf, type CommitmentView } from './commitments.ts';
import type { Context } from '../wording/context.ts';
import { factView, holderOf, type FactView, type Holder } from './fact.ts';
import { frameView, type FrameView } from './frame.ts';
import { html, join, type Html } from '../wording/html.ts';
import { itemSubject, itemText } from './item.ts';
import { inLanguage, ourWords } from '../wording/language.ts';
import { authorityName, editionYear } from '../wording/names.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { perRecord } from './per-record.ts';
import { proseView, type ProseView } from './prose.ts';
import { claimedTitle } from '../wording/title.ts';

/** A session or a visit under a theme. */
export interface ThemeItemView {
  readonly href: string;
  readonly label: string;
  readonly subject?: Html | undefined;
  readonly isPlanned: boolean;
}

/** An edition as lists of all nine show it. */
export interface StationView {
  readonly href: string;
  readonly side: Side;
  readonly numeral: string;
  readonly place: Html;
  readonly year: string;
  readonly isHeld: boolean;
}

/** A theme at one edition. */
export interface ThemeStop extends StationView {
  readonly isTheme: boolean;
  /** The theme of the edition as it is printed, where it comes under this one. */
  readonly themeTitle?: Html | undefined;
  readonly items: readonly ThemeItemView[];
}

/** Everything that the page of a theme shows. */
export interface ThemeView extends Neighbours {
  readonly frame: FrameView;
  readonly label: string;
  readonly otherLabel: Html;
  readonly scope?: Html | undefined;
  /** « thème de 2 éditions », « 9 séances ou visites ». */
  readonly counts: readonly string[];
  readonly stops: readonly ThemeStop[];
  readonly account?: ProseView | undefined;
  /** The commitments that declarations made under this theme, in the order of the editions. */
  readonly commitments: readonly CommitmentView[];
  readonly sdg: FactView;
}

/** Makes the page of a theme. */
export const themeView = perRecord((context: Context, theme: Theme): ThemeView => {
  const { archive, locale } = context;
  const words = themeStrings[locale];
  const other = otherLocale(locale);
  const label = theme.label[locale];
  const account = proseView(context, archive.prose('themes', theme.id, locale));
  const { editions, sessions } = theme.covers;
  return {
    frame: frameView(context, {
      path: recordAt(locale, 'themes', theme.id),
      record: { kind: 'themes', id: theme.id },
      title: label,
      description: account?.leadText ?? words.description(label),
      within: 'themes',
    }),
    label,
    otherLabel: inLanguage(theme.label[other], other, locale),
    scope: theme.scope && ourWords(theme.scope, locale),
    counts: [...(editions.length > 0 ? [words.editions(editions.length)] : []), words.sessions(sessions.length)],
    stops: runOf(archive, theme).map((run) => stopView(context, run)),
    account,
    commitments: commitmentsOf(context, theme),
    sdg: sdgView(context, holderOf(context, 'themes', theme.id), theme),
    ...neighboursOf(archive.themes.values(), theme, (one) => ({
      href: recordAt(locale, 'themes', one.id),
      label: one.label[locale],
    })),
  };
});

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

function stopView(context: Context, { edition, isTheme, items }: ThemeRun): ThemeStop {
  return {
    ...stationView(context, edition),
    isTheme,
    themeTitle: isTheme ? claimedTitle(edition.theme, context.locale) : undefined,
    items: items.map((item) => itemView(context, edition, item)),
  };
}

function itemView(context: Context, edition: Edition, item: Item): ThemeItemView {
  return {
    href: recordAt(context.locale, 'editions', edition.id, `programme.${item.id}`),
    label: itemText(context, item),
    subject: itemSubject(context, item),
    isPlanned: item.status === 'planned',
  };
}

/** The goals by their numbers; that the match is ours is said in words, and once. */
function sdgView(context: Context, holder: Holder, { sdg }: Theme): FactView {
  const words = themeStrings[context.locale];
  const fact = factView(context, holder, 'sdg', sdg, words.sdgLabel);
  const goals = join(
    sdg.numbers.map((n) => html`${words.goal(n)}`),
    comma[context.locale],
  );
  const isOurs = fact.certainty === 'ours';
  return {
    ...fact,
    fields: fact.fields.map((one) => (one.name === 'numbers' ? { ...one, value: goals } : one)),
    state: isOurs ? words.sdgOurs : fact.state,
    evidence: isOurs ? { ...fact.evidence, basis: '' } : fact.evidence,
  };
}
