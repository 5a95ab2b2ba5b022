import { statusWords } from '../archive/schema/edition.ts';
import { type Edition } from '../archive/archive.ts';
import {
  quarterOf,
  quartersBetween,
  timeline,
  yearsOf,
  type EarlierTime,
  type Quarter,
  type SideTally,
  type Station,
} from '../archive/queries/timeline.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatCount, formatPeriod, kanjiOrdinal } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { homeStrings } from '../i18n/strings/home.ts';
import type { Context } from '../wording/context.ts';
import { breakable, html, type Html } from '../wording/html.ts';
import { hostNames } from '../wording/names.ts';
import { ordinalHtml } from './ordinal.ts';

/** The position of a sign on the line: the year, counted from the first, and its quarter. */
export interface Place {
  readonly y: number;
  readonly q: number;
}

/** The authorities of one side at an edition: a full sign for each named one, a hollow one for each that was only counted. */
export interface UnitsView {
  readonly side: Side;
  readonly count: string;
  readonly named: number;
  readonly onlyCounted: number;
  /** The words before and after the count, for screen readers. */
  readonly heard: readonly [before: string, after: string];
}

/** An earlier date of an edition, with the distance to its next one. */
export interface SlideView {
  readonly place: Place;
  /** Number of quarters until the next date. */
  readonly span: number;
  readonly status: string;
  readonly year: string;
  readonly when: string;
}

/** An edition on the score. */
export interface ScoreStation {
  readonly href: string;
  readonly side: Side;
  readonly isHeld: boolean;
  readonly ordinal: Html;
  readonly name: Html;
  readonly when: string;
  /** « tenue après deux reports », « annoncée ». */
  readonly remark?: string | undefined;
  readonly place: Place;
  readonly slides: readonly SlideView[];
  readonly units: readonly UnitsView[];
}

/** The editions on one line of years. */
export interface ScoreView {
  readonly years: readonly { readonly year: number; readonly y: number; readonly isAhead: boolean }[];
  readonly stations: readonly ScoreStation[];
}

/** Makes the score of the home page. */
export function scoreView(context: Context): ScoreView {
  const { archive } = context;
  const stations = timeline(archive).filter(({ when }) => when !== undefined);
  const knownUntil = archive.series.knowledge_until;
  const years = yearsOf(stations, knownUntil);
  const [first = 0] = years;
  const known = Number(knownUntil.value.slice(0, 4));
  return {
    years: years.map((year, y) => ({ year, y, isAhead: year > known })),
    stations: stations.map((station) => scoreStation(context, station, first)),
  };
}

function scoreStation(context: Context, station: Station, first: number): ScoreStation {
  const { locale } = context;
  const { edition, when, earlier, sides } = station;
  const own = when ? quarterOf(when.start) : { year: first, quarter: 0 };
  const stops = earlier.map(({ period }) => quarterOf(period.start));
  return {
    href: recordAt(locale, 'editions', edition.id),
    side: edition.side,
    isHeld: edition.statusNow === 'held',
    ordinal: scoreOrdinal(context, edition),
    name: breakable(hostNames(context, edition)),
    when: when ? formatPeriod(when, locale, 'table') : '',
    remark: remarkOf(context, station),
    place: placeOf(own, first),
    slides: earlier.map((time, index) => slideView(context, time, first, stops[index + 1] ?? own)),
    units: (['french', 'japanese'] as const).flatMap((side) => unitsView(context, side, sides[side])),
  };
}

/** The ordinal of an edition as an ornament: 7ᵉ, 第七回. */
export function scoreOrdinal({ locale }: Context, { ordinal }: Edition): Html {
  return locale === 'ja' ? html`${kanjiOrdinal(ordinal)}` : ordinalHtml(ordinal, locale);
}

/** Returns the remark beside the date of an edition: that it is still to come, or that it was postponed. */
export function remarkOf({ locale }: Context, { edition, postponements }: Station): string | undefined {
  if (edition.statusNow !== 'held') return statusWords[edition.statusNow][locale];
  return postponements > 0 ? homeStrings[locale].afterPostponements(postponements) : undefined;
}

function placeOf({ year, quarter }: Quarter, first: number): Place {
  return { y: year - first, q: quarter };
}

function slideView({ locale }: Context, { status, period }: EarlierTime, first: number, next: Quarter): SlideView {
  const from = quarterOf(period.start);
  return {
    place: placeOf(from, first),
    span: quartersBetween(from, next),
    status: statusWords[status][locale],
    year: String(from.year),
    when: formatPeriod(period, locale, 'month'),
  };
}

function unitsView({ locale }: Context, side: Side, { named, listed, counted }: SideTally): UnitsView[] {
  if (!counted && named === 0) return [];
  const n = Math.max(named, counted?.n ?? named);
  return [
    {
      side,
      count: counted ? formatCount(counted, locale) : String(named),
      named,
      onlyCounted: n - named,
      heard: homeStrings[locale].heard[side]({ counted: n, listed, named }),
    },
  ];
}

/** Returns the range of years: « 2008–2026 ». */
export function yearRange(view: ScoreView): string {
  const years = view.stations.map(({ place }) => view.years[place.y]?.year ?? 0);
  return `${String(Math.min(...years))}–${String(Math.max(...years))}`;
}

/** Returns the classes that place a sign on the line: the quarters from its beginning, as a sum of powers of two (`c-16 c-2`). */
export function placeClasses({ y, q }: Place): string[] {
  return sumClasses('c', y * 4 + q);
}

/** Returns the classes for the length of a slide in quarters (`w-4 w-1`). */
export function spanClasses(quarters: number): string[] {
  return sumClasses('w', quarters);
}

function sumClasses(name: string, sum: number): string[] {
  return [64, 32, 16, 8, 4, 2, 1].filter((part) => (sum & part) > 0).map((part) => `${name}-${String(part)}`);
}
