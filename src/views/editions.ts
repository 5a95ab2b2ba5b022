import type { Edition } from '../archive/archive.ts';
import { statusWords } from '../archive/schema/edition.ts';
import { timeline, type Station } from '../archive/queries/timeline.ts';
import type { Count } from '../archive/schema/count.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { drawCountBar, type CountBar } from '../drawings/count-bar.ts';
import { formatCount, formatPeriod } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { calendarAt, recordAt } from '../i18n/paths.ts';
import { changesStrings } from '../i18n/strings/changes.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { editionsStrings } from '../i18n/strings/editions.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { presenceStrings } from '../i18n/strings/presence.ts';
import type { Context } from '../wording/context.ts';
import { textKnownText } from './declaration.ts';
import { declarationTitle } from '../wording/declaration-title.ts';
import { factLines, holderOf } from './fact.ts';
import type { LinkView } from './frame.ts';
import { type TitledView, pageLink, singlePageView } from './single-page.ts';
import { html, type Html } from '../wording/html.ts';
import { ordinalHtml } from './ordinal.ts';
import { stationView, type StationView } from './station.ts';
import { titleSide } from '../wording/title.ts';

/** The authorities of one side in the list: the kept count, the number named by a list, and the spread between sources. */
export interface CountLine {
  readonly side: Side;
  readonly label: string;
  readonly count?: string | undefined;
  readonly named: string;
  readonly spread?: string | undefined;
  readonly bar?: CountBar | undefined;
}

/** An edition in the list. */
export interface EditionLine extends StationView {
  readonly id: string;
  readonly ordinal: Html;
  readonly when: string;
  readonly remarks: readonly string[];
  /** The theme in both languages, that of the page first; empty if it is not known. */
  readonly themes: readonly Html[];
  /** What is known of a theme that is not known. */
  readonly themeState?: Html | undefined;
  readonly countsHref: string;
  readonly counts: readonly CountLine[];
  readonly declaration?:
    | {
        readonly href: string;
        readonly title: string;
        readonly textKnown?: string | undefined;
        readonly certainty: string;
      }
    | undefined;
}

export interface EditionsView extends TitledView {
  readonly lead: string;
  readonly lines: readonly EditionLine[];
  /** Link to a calendar file with the days of all editions. */
  readonly calendar: LinkView;
  /** Link to the matrix of participants by edition. */
  readonly matrix: LinkView;
}

export function editionsView(context: Context): EditionsView {
  const { archive, locale } = context;
  const words = editionsStrings[locale];
  const stations = timeline(archive);
  const highest = highestCount(stations);
  const held = stations.filter(({ edition }) => edition.statusNow === 'held').length;
  return {
    ...singlePageView(context, 'editions', { description: words.description }),
    lead: words.lead(held, stations.length - held),
    lines: stations.map((station) => editionLine(context, station, highest)),
    matrix: pageLink(context, 'participation'),
    calendar: { href: calendarAt(locale), label: changesStrings[locale].allCalendars },
  };
}

function editionLine(context: Context, station: Station, highest: number): EditionLine {
  const { locale } = context;
  const { edition, when, postponements } = station;
  const isHeld = edition.statusNow === 'held';
  const status = statusWords[edition.statusNow][locale];
  const themes = themesOf(context, station);
  return {
    id: edition.id,
    ...stationView(context, edition),
    ordinal: ordinalHtml(edition.ordinal, locale),
    when: when ? formatPeriod(when, locale, 'table') : '',
    remarks: [
      ...(isHeld ? [] : [status]),
      ...(postponements > 0 ? [editionsStrings[locale].postponed(postponements)] : []),
    ],
    themes,
    themeState: themes.length > 0 ? undefined : themeState(context, edition),
    countsHref: recordAt(locale, 'editions', edition.id, 'attendance.authorities'),
    counts: (['french', 'japanese'] as const).map((side) => countLine(context, station, side, highest)),
    declaration: declarationOf(context, edition.id),
  };
}

/** Returns what a source says of a theme that is not known, such as that it is not chosen yet, or how far it was looked for. */
function themeState(context: Context, { id, theme_context: around }: Edition): Html {
  const [said] = factLines(context, holderOf(context, 'editions', id), 'theme_context', around);
  return said?.words ?? html`${factStrings[context.locale].certainty.unfinished}`;
}

function themesOf({ locale }: Context, { edition: { theme } }: Station): readonly Html[] {
  if (theme.is !== 'known') return [];
  return [locale, otherLocale(locale)].flatMap((lang) => {
    const side = theme.value[lang];
    return side && !isNotKnown(side) ? [titleSide(side, lang, locale)] : [];
  });
}

/** Returns the lowest and the highest count for a side if sources contradict each other: a forecast or a rounding is no contradiction. */
function spreadOf({ edition }: Station, side: Side): readonly [Count, Count] | undefined {
  const { authorities } = edition.attendance;
  if (authorities.is !== 'known') return undefined;
  const against = authorities.others.filter(({ evidence }) => evidence.differs === 'contradiction');
  const counts = [authorities, ...against].flatMap(({ value }) => value[side] ?? []);
  const sorted = counts.toSorted((a, b) => a.n - b.n);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && low.n !== high.n ? [low, high] : undefined;
}

/** Returns the highest count of any source, which sets the length of the scale for all bars. */
function highestCount(stations: readonly Station[]): number {
  const counts = stations.flatMap((station) =>
    (['french', 'japanese'] as const).map(
      (side) => spreadOf(station, side)?.[1].n ?? station.sides[side].counted?.n ?? 0,
    ),
  );
  return Math.max(1, ...counts);
}

function countLine({ locale }: Context, station: Station, side: Side, highest: number): CountLine {
  const words = editionsStrings[locale];
  const { counted, named, listed, uncertain } = station.sides[side];
  const doubt = uncertain > 0 ? presenceStrings[locale].uncertainOf(uncertain) : '';
  const spread = spreadOf(station, side);
  return {
    side,
    label: words[side],
    count: counted && formatCount(counted, locale),
    named: counted ? `${words.named({ counted: counted.n, listed, named })}${doubt}` : words.countUnknown,
    bar: counted && drawCountBar({ counted: counted.n, named, spread: spread && [spread[0].n, spread[1].n] }, highest),
    spread: spread && words.spread(formatCount(spread[0], locale), formatCount(spread[1], locale)),
  };
}

function declarationOf(context: Context, id: string): EditionLine['declaration'] {
  const declaration = context.archive.declarations.get(id);
  if (!declaration) return undefined;
  const { text_known: known } = declaration;
  const textKnown = textKnownText(context, declaration);
  return {
    href: recordAt(context.locale, 'declarations', id),
    title: declarationTitle(context, declaration).listed,
    textKnown: textKnown && declarationStrings[context.locale].textState(textKnown),
    certainty: known === 'full' ? 'established' : known === 'none' ? 'unknown' : 'derived',
  };
}
