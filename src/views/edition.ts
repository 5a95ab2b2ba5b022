import { statusWords } from '../archive/schema/edition.ts';
import type { Edition } from '../archive/archive.ts';
import { keptDays } from '../archive/queries/kept-days.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { allThemesOf } from '../archive/queries/themes.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { inOrderOfDate } from '../archive/schema/partial-date.ts';
import type { Side } from '../archive/schema/words.ts';
import { brackets, comma, space, plateOrdinal } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { calendarAt, pageAt, parallelAt } from '../i18n/paths.ts';
import { changesStrings } from '../i18n/strings/changes.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import { parallelStrings } from '../i18n/strings/parallel.ts';
import type { Context } from '../wording/context.ts';
import { cameView, type CameView } from './came.ts';
import { daysView, type DaysView } from './days.ts';
import { declarationHere, type DeclarationHere } from './declaration-here.ts';
import { editionRows, venueNames, type EditionRows } from './edition-rows.ts';
import { whenOf } from './edition-when.ts';
import { eraOf } from './era.ts';
import { valueOf } from './fact-brief.ts';
import { factLines, factView, holderOf, type FactView, type Holder } from './fact.ts';
import { gapViews } from './gap.ts';
import type { FrameView, LinkView } from './frame.ts';
import { linkToRecord, recordFrame } from './record-page.ts';
import { breakable, html, join, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { recordLink } from '../wording/names.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { citedIn, notesOf, type PageNotes } from './notes.ts';
import { participantsView, type ParticipantsView } from './participants.ts';
import { peopleGroups, type PeopleGroup } from './people-here.ts';
import { proseView, type ProseView } from './prose.ts';
import { fieldsIn } from './row-values.ts';
import { scheduleView, type ScheduleView } from './schedule.ts';
import { rowsHead, type SectionHeads } from './sections.ts';
import { stationViews, type LineStation } from './stations.ts';
import { statusLineViews, type StatusLineView } from './status-history.ts';
import { followedUpViews } from './followed-up.ts';
import { termLink } from './term-link.ts';
import { titleSide } from '../wording/title.ts';
import type { SourceMark } from '../wording/source-mark.ts';

export interface EditionView extends Neighbours {
  readonly frame: FrameView;
  readonly stations: readonly LineStation[];
  readonly side: Side;
  readonly numeral: string;
  readonly statusNow: string;
  readonly isHeld: boolean;
  readonly name: Html;
  readonly places: readonly Html[];
  readonly when: string;
  /** The year of the Japanese era, on a Japanese page. */
  readonly era?: string | undefined;
  /** The theme in each language in which it is known, that of the page first. */
  readonly theme: readonly { readonly label: string; readonly text: Html }[];
  readonly themes: readonly LinkView[];
  readonly account?: ProseView | undefined;
  /** The short facts beside the account: place, associated towns, number of persons. */
  readonly beside: readonly { readonly label: string; readonly value: Html; readonly sources: readonly SourceMark[] }[];
  readonly conclusions: readonly FactView[];
  readonly days: DaysView;
  readonly participants: ParticipantsView;
  readonly came: CameView;
  readonly declaration: DeclarationHere;
  /** The follow-ups, the earlier declarations that the edition took up, and the choice of the next host. */
  readonly after: readonly FactView[];
  readonly rows: EditionRows;
  readonly schedule: ScheduleView;
  readonly statusLines: readonly StatusLineView[];
  readonly people: readonly PeopleGroup[];
  readonly heads: SectionHeads<'account' | 'days' | 'came' | 'declaration' | 'after' | 'record'>;
  readonly notes: PageNotes;
  /** Links to its days for a calendar, its titles in both languages, the matrix, and the term for the committee. */
  readonly ways: readonly Html[];
}

export function editionView(context: Context, edition: Edition): EditionView {
  const { archive, locale } = context;
  const words = editionStrings[locale];
  const holder = holderOf(context, 'editions', edition.id);
  const when = whenOf(context, edition);
  const name = edition.names[locale][0]?.text ?? '';
  const prose = archive.prose('editions', edition.id, locale);
  const account = proseView(context, prose);
  const schedule = scheduleView(context, edition, holder);
  const participants = participantsView(context, edition, holder);
  const people = peopleGroups(context, edition, holder);
  const statusLines = statusLineViews(context, edition, holder);
  const shown = {
    beside: besideOf(context, edition, holder),
    conclusions: factLines(context, holder, 'conclusions', edition.conclusions),
    days: daysView(context, edition, schedule),
    declaration: declarationHere(context, edition),
    after: afterOf(context, edition, holder),
    rows: editionRows(context, edition, holder, { schedule, statusLines, participants, people }),
  };
  const gaps = gapViews(context, 'editions', edition.id, edition.gaps);
  const heads = {
    account: { id: 'account', title: words.account },
    days: { id: 'programme', title: words.days },
    came: { id: 'participants', title: words.came },
    declaration: { id: 'declaration', title: words.declaration },
    after: { id: 'follow_up', title: words.after },
    record: rowsHead(locale, 'key-facts'),
  };
  const frame = recordFrame(context, 'editions', edition.id, account?.leadText ?? words.description(name, when));
  return {
    // The line of the editions already shows the position of the page.
    frame: { ...frame, breadcrumb: [] },
    stations: stationViews(context, edition.id),
    side: edition.side,
    numeral: plateOrdinal(edition.ordinal, locale),
    statusNow: statusWords[edition.statusNow][locale],
    isHeld: edition.statusNow === 'held',
    name: inLanguage(name, locale, locale),
    places: edition.hostIds.map((id) =>
      breakable(recordLink(context, archive.cities.has(id) ? 'cities' : 'authorities', id)),
    ),
    when,
    era: eraOf(context, timeOf(edition)?.start),
    theme: themeSides(context, edition),
    themes: allThemesOf(archive, edition.id).map(({ id }) => linkToRecord(context, 'themes', id)),
    account,
    ...shown,
    participants,
    came: cameView(context, edition),
    schedule,
    statusLines,
    people,
    heads,
    notes: notesOf(
      [citedIn(context, prose), shown, schedule, participants, people, statusLines],
      [...gaps, ...shown.declaration.gaps],
    ),
    ways: waysOf(context, edition),
    ...neighboursOf(archive.editions.values(), edition, ({ id }) => linkToRecord(context, 'editions', id)),
  };
}

function themeSides({ locale }: Context, { theme }: Edition): EditionView['theme'] {
  if (theme.is !== 'known') return [];
  return [locale, otherLocale(locale)].flatMap((lang) => {
    const side = theme.value[lang];
    if (!side || isNotKnown(side)) return [];
    return [{ label: editionStrings[locale].themeIn[lang], text: titleSide(side, lang, locale) }];
  });
}

/** Returns the places, the associated towns and the number of persons, without the statements that contradict them. */
function besideOf(context: Context, edition: Edition, holder: Holder): EditionView['beside'] {
  const { locale } = context;
  const words = editionStrings[locale];
  const line = (label: string, value: Html | undefined, facts: readonly FactView[]) =>
    value ? [{ label, value, sources: facts.flatMap(({ evidence }) => evidence.sources) }] : [];
  const venues = isNotKnown(edition.venues) ? [] : factLines(context, holder, 'venues', edition.venues);
  const associated = factLines(context, holder, 'associated', edition.associated);
  const persons = factView(context, holder, 'attendance.persons', edition.attendance.persons);
  const isCounted = edition.attendance.persons.is === 'known';
  return [
    ...line(words.venue, venueNames(context, edition), venues),
    ...line(words.associated, fieldsIn(context, associated, ['authority']), associated),
    ...line(words.persons, isCounted ? personsValue(context, persons) : undefined, [persons]),
  ];
}

/** Returns the number of persons in one line; one that waits to be verified says so, and what it rests on. */
function personsValue(context: Context, persons: FactView): Html | undefined {
  const { locale } = context;
  const fields = persons.fields.map((field) =>
    field.isNotKnown ? field : { ...field, value: html`${field.value}${editionStrings[locale].personsUnit}` },
  );
  if (persons.certainty !== 'to-verify')
    return valueOf(context, { ...persons, fields, words: undefined, note: undefined });
  const [opening, closing] = brackets[locale];
  const doubt = factStrings[locale].certainty['to-verify'];
  return html`${valueOf(context, { ...persons, fields }) ?? ''}${space[locale]}${opening}${doubt}${closing}`;
}

/** Returns the follow-ups in order of date, then under a label of their own the earlier declarations taken up, and the next host last. */
function afterOf(context: Context, edition: Edition, holder: Holder): readonly FactView[] {
  const { takenUp } = followUpStrings[context.locale];
  const followUps = inOrderOfDate(edition.follow_up, ({ date }) => date);
  return [
    ...factLines(context, holder, 'follow_up', followUps, ''),
    ...followedUpViews(context, 'editions', edition.id).map((fact) => ({ ...fact, label: takenUp })),
    inOneLine(factView(context, holder, 'next_edition', edition.next_edition), context),
  ];
}

/** Puts the known fields of a fact in one line without labels, with the decision in brackets: « Shizuoka, 2024 (…) ». */
function inOneLine(fact: FactView, { locale }: Context): FactView {
  const known = fact.fields.filter(({ isNotKnown: isOpen }) => !isOpen);
  const how = known.find(({ name }) => name === 'decided');
  const what = join(
    known.filter((field) => field !== how).map(({ value }) => value),
    comma[locale],
  );
  const [opening, closing] = brackets[locale];
  const value = how ? html`${what}${space[locale]}${opening}${how.value}${closing}` : what;
  const line = { name: 'line', label: '', value };
  return {
    ...fact,
    fields: [...(known.length > 0 ? [line] : []), ...fact.fields.filter((field) => !known.includes(field))],
  };
}

function waysOf(context: Context, edition: Edition): readonly Html[] {
  const { locale } = context;
  const words = editionStrings[locale];
  const link = (href: string, label: string) => html`<a href="${href}">${label}</a>`;
  const term = termLink(context, 'committee');
  return [
    link(parallelAt(locale, 'editions', edition.id), parallelStrings[locale].titlesSideBySide),
    ...(isNotKnown(edition.participants) ? [] : [link(pageAt(locale, 'participation'), words.matrix)]),
    ...(keptDays(edition) ? [link(calendarAt(locale, edition.id), changesStrings[locale].calendar)] : []),
    ...(term ? [term] : []),
  ];
}
