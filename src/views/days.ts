import { get, type Edition } from '../archive/archive.ts';
import { gapsExplaining } from '../archive/gaps.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Item } from '../archive/schema/programme.ts';
import { isPrinted } from '../archive/schema/title.ts';
import { firstDay, lastDay } from '../archive/schema/partial-date.ts';
import { dash, formatPeriod, formatWeekday } from '../i18n/format.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { capitalised } from '../language/typography.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage, ourWords } from '../wording/language.ts';
import { quoted } from '../wording/title.ts';
import type { SourceMark } from '../wording/source-mark.ts';
import { gapViews, type GapView } from './gap.ts';
import type { ItemView, ScheduleView } from './schedule.ts';

/** A session as the timetable shows it; everything known about it is in the row of the programme. */
export interface SessionView {
  readonly href: string;
  /** « Atelier 1 – L’innovation économique »; « Plénière ». */
  readonly title: Html;
  readonly place?: Html | undefined;
  readonly time?: Html | undefined;
  readonly words?: Html | undefined;
  /** True if its title was looked for and not found. */
  readonly isOpen: boolean;
  readonly sources: readonly SourceMark[];
}

/** A column of the timetable: a day or, if days are not known, a place. */
export interface DayColumn {
  /** The number of the day, its weekday and the full date; absent if the day is not known. */
  readonly day?: { readonly number: string; readonly weekday: string; readonly whole: string } | undefined;
  readonly place?: Html | undefined;
  /** True for a day of the meeting itself, not of visits around it. */
  readonly isMeeting: boolean;
  readonly sessions: readonly SessionView[];
}

/** The timetable of an edition. */
export interface DaysView {
  readonly columns: readonly DayColumn[];
  /** The month, and the meaning of heavy and light numbers; or a note that days are not known. */
  readonly note?: string | undefined;
  /** The gaps of the timetable. */
  readonly gaps: readonly GapView[];
}

/** Groups the sessions of an edition by the days on which they were held. */
export function daysView(context: Context, edition: Edition, { held }: ScheduleView): DaysView {
  const { locale } = context;
  const words = editionStrings[locale];
  const sessions = held.map((view) => ({ view, item: itemOf(context, view) }));
  const days = [...new Set(sessions.flatMap(({ item }) => dayOf(item) ?? []))].toSorted();
  const undated = sessions.filter(({ item }) => dayOf(item) === undefined);
  const columns = [
    ...days.map((day) =>
      dayColumn(
        context,
        edition,
        day,
        sessions.filter(({ item }) => dayOf(item) === day),
      ),
    ),
    ...(days.length > 0 && undated.length > 0
      ? [column(context, edition, undated, html`${words.dayNotKnown}`)]
      : placeColumns(context, edition, undated)),
  ];
  const isUnsure = days.length === 0 || undated.length > 0;
  const gaps = isNotKnown(edition.programme) || isUnsure ? gapsExplaining(edition, 'programme') : [];
  return {
    columns,
    note: noteOf(context, edition, columns, days),
    gaps: gapViews(context, 'editions', edition.id, gaps),
  };
}

interface Session {
  readonly view: ItemView;
  readonly item: Item;
}

function itemOf({ archive }: Context, { fact }: ItemView): Item {
  return get(archive.items, fact.name).item;
}

/** Returns the day on which a session was held, or began: `2012-08-27`. */
function dayOf({ date }: Item): string | undefined {
  if (isNotKnown(date) || date.start.precision !== 'day') return undefined;
  return date.start.value;
}

function dayColumn(context: Context, edition: Edition, day: string, sessions: readonly Session[]): DayColumn {
  const { locale } = context;
  const date = { value: day, precision: 'day' } as const;
  const { dates } = edition;
  const meeting = dates.is === 'known' && !isNotKnown(dates.value.days) ? dates.value.days : undefined;
  return {
    ...column(context, edition, sessions),
    day: {
      number: String(Number(day.slice(-2))),
      weekday: formatWeekday(day, locale),
      whole: formatPeriod({ start: date, end: date }, locale),
    },
    isMeeting: !meeting || (day >= firstDay(meeting.start) && day <= lastDay(meeting.end)),
  };
}

function column(context: Context, edition: Edition, sessions: readonly Session[], place?: Html): DayColumn {
  return { place, isMeeting: true, sessions: sessions.map((one) => sessionView(context, edition, one)) };
}

/** Groups the sessions without a known day by place, those without a place last. */
function placeColumns(context: Context, edition: Edition, sessions: readonly Session[]): readonly DayColumn[] {
  const { locale } = context;
  const placeOf = ({ item }: Session) => item.place?.[locale] ?? '';
  const places = [...new Set(sessions.map(placeOf))].toSorted((a, b) => Number(a === '') - Number(b === ''));
  return places.map((place) => {
    const those = sessions.filter((one) => placeOf(one) === place);
    const name = those[0]?.item.place;
    const whole = column(
      context,
      edition,
      those,
      name ? ourWords(name, locale) : html`${editionStrings[locale].placeNotKnown}`,
    );
    return { ...whole, sessions: whole.sessions.map((session) => ({ ...session, place: undefined })) };
  });
}

function sessionView(context: Context, edition: Edition, { view: { fact, kind, time }, item }: Session): SessionView {
  const { locale } = context;
  const { date, place, title } = item;
  const own = titleAlone(title, locale);
  const words = fact.words;
  const isBare = own === undefined && item.kind === 'other' && words !== undefined;
  const lasts = !isNotKnown(date) && date.start.value !== date.end.value;
  return {
    href: recordAt(locale, 'editions', edition.id, `programme.${item.id}`),
    title: isBare ? words : own ? html`${capitalised(kind)}${dash[locale]}${own}` : html`${capitalised(kind)}`,
    place: place && ourWords(place, locale),
    time: time ?? (lasts && dayOf(item) ? html`${formatPeriod(date, locale, 'table')}` : undefined),
    words: isBare ? undefined : words,
    isOpen: title?.is === 'unknown',
    sources: fact.evidence.sources,
  };
}

/** Returns a title in the page's language, else in the other, without its standing: the programme row shows it. */
function titleAlone(title: Item['title'], locale: Locale): Html | undefined {
  const sides = title?.is === 'known' ? title.value : {};
  const lang = [locale, otherLocale(locale)].find((one) => isPrinted(sides[one]));
  const side = lang && sides[lang];
  return isPrinted(side) && lang ? inLanguage(quoted(side, lang), lang, locale) : undefined;
}

function noteOf(
  { locale }: Context,
  { dates }: Edition,
  columns: readonly DayColumn[],
  [first]: readonly string[],
): string | undefined {
  const words = editionStrings[locale];
  if (first !== undefined) {
    const date = { value: first, precision: 'day' } as const;
    const month = capitalised(formatPeriod({ start: date, end: date }, locale, 'month'));
    return columns.every(({ isMeeting }) => isMeeting) ? words.meetingDaysNote(month) : words.daysNote(month);
  }
  if (columns.length === 0 || dates.is !== 'known' || isNotKnown(dates.value.days)) return undefined;
  return words.noDays(capitalised(formatPeriod(dates.value.days, locale)));
}
