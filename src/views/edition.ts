import { statusWords } from '../archive/schema/edition.ts';
import { languageWords } from '../archive/schema/controlled-words.ts';
import type { Edition } from '../archive/archive.ts';
import { keptDays } from '../archive/queries/kept-days.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { allThemesOf } from '../archive/queries/themes.ts';
import { linksAmong } from '../archive/queries/twinnings.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { sumOf } from '../archive/value-at.ts';
import { formatCount, formatPeriod, steleOrdinal } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { calendarAt, pageAt, parallelAt, recordAt } from '../i18n/paths.ts';
import { changesStrings } from '../i18n/strings/changes.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import type { Context } from '../wording/context.ts';
import { eraOf } from './era.ts';
import { disagreementViews, factLines, factView, holderOf, type FactView, type Holder } from './fact.ts';
import { gapView, type GapView } from './gap.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { historyOf, type HistoryLine } from './history.ts';
import { html, plain, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { editionText, recordLink } from '../wording/names.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { participantsView, type ParticipantsView } from './participants.ts';
import { peopleGroups, type PeopleGroup } from './people-here.ts';
import { proseView, type ProseView } from './prose.ts';
import { scheduleView, type ScheduleView } from './schedule.ts';
import { contentsOf, type SectionHead, type SectionHeads } from './sections.ts';
import { stationViews, type StationView } from './stations.ts';
import { slipsView, type SlipsView } from './status-slips.ts';
import { takingUpViews } from './taking-up.ts';
import { termLink } from './term-link.ts';
import { titleInPage, titleSide } from '../wording/title.ts';
import { twinningLine, type TwinningLine } from './twinning-line.ts';

/** A section of the page that is a list of facts. */
export interface FactSection {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly facts: readonly FactView[];
}

/** Everything that the page of an edition shows. */
export interface EditionView extends Neighbours {
  readonly frame: FrameView;
  readonly stations: readonly StationView[];
  readonly side: Side;
  readonly numeral: string;
  readonly statusNow: string;
  readonly isHeld: boolean;
  readonly name: Html;
  readonly places: readonly Html[];
  readonly when: string;
  /** The year of the Japanese era, on a Japanese page. */
  readonly era?: string | undefined;
  /** The theme in each language that it is known in, the page's own first. */
  readonly theme: readonly { readonly label: string; readonly text: Html }[];
  readonly themes: readonly LinkView[];
  /** The page with the titles of the edition in both languages beside each other. */
  readonly parallelHref: string;
  readonly account?: ProseView | undefined;
  readonly keyFacts: readonly FactView[];
  readonly declaration?: { readonly href: string } | undefined;
  /** Its days as a file for a calendar, where they are kept. */
  readonly calendar?: LinkView | undefined;
  readonly slips: SlipsView;
  readonly schedule: ScheduleView;
  readonly participants: ParticipantsView;
  /** The table of who came to which edition, where this one has a list of its own there. */
  readonly matrix?: LinkView | undefined;
  /** The links of which both ends stand in its list of participants. */
  readonly twinnings: readonly TwinningLine[];
  readonly people: readonly PeopleGroup[];
  readonly committee: readonly FactView[];
  readonly committeeName?: Html | undefined;
  /** The way to the words for the committee. */
  readonly committeeTerm?: Html | undefined;
  readonly sections: readonly FactSection[];
  readonly heads: SectionHeads<
    'keyFacts' | 'status' | 'programme' | 'participants' | 'committee',
    'account' | 'twinnings' | 'people' | 'history' | 'photos' | 'disagreements' | 'gaps'
  >;
  /** The milestones and the records of the series that name it. */
  readonly history: readonly HistoryLine[];
  readonly photos: readonly FactView[];
  readonly disagreements: readonly FactView[];
  readonly gaps: readonly GapView[];
  readonly contents: readonly LinkView[];
}

/** Makes the page of an edition. */
export function editionView(context: Context, edition: Edition): EditionView {
  const { archive, locale } = context;
  const words = editionStrings[locale];
  const holder = holderOf(context, 'editions', edition.id);
  const when = whenOf(context, edition);
  const name = edition.names[locale][0]?.text ?? '';
  const account = proseView(context, archive.prose('editions', edition.id, locale));
  const view = {
    frame: frameView(context, {
      path: recordAt(locale, 'editions', edition.id),
      record: { kind: 'editions', id: edition.id },
      title: editionText(context, edition),
      description: account?.leadText ?? words.description(name, when),
      within: 'editions',
    }),
    stations: stationViews(context, 'editions', edition.id),
    side: edition.side,
    numeral: steleOrdinal(edition.ordinal, locale),
    statusNow: statusWords[edition.statusNow][locale],
    isHeld: edition.statusNow === 'held',
    name: inLanguage(name, locale, locale),
    places: edition.hostIds.map((id) => recordLink(context, archive.cities.has(id) ? 'cities' : 'authorities', id)),
    when,
    era: eraOf(context, timeOf(edition)?.start),
    theme: themeSides(context, edition),
    themes: allThemesOf(archive, edition.id).map(({ id, label }) => ({
      href: recordAt(locale, 'themes', id),
      label: label[locale],
    })),
    parallelHref: parallelAt(locale, 'editions', edition.id),
    account,
    keyFacts: keyFactsOf(context, edition, holder),
    declaration: archive.declarations.has(edition.id)
      ? { href: recordAt(locale, 'declarations', edition.id) }
      : undefined,
    calendar: keptDays(edition)
      ? { href: calendarAt(locale, edition.id), label: changesStrings[locale].calendar }
      : undefined,
    slips: slipsView(context, edition, holder),
    schedule: scheduleView(context, edition, holder),
    participants: participantsView(context, edition, holder),
    matrix: isNotKnown(edition.participants)
      ? undefined
      : { href: pageAt(locale, 'participation'), label: editionStrings[locale].matrix },
    twinnings: linksAmong(archive, edition).map((one) => twinningLine(context, one)),
    people: peopleGroups(context, edition, holder),
    ...committeeOf(context, edition, holder),
    committeeTerm: termLink(context, 'committee'),
    sections: factSections(context, edition, holder),
    history: historyOf(context, edition),
    photos: factLines(context, holder, 'photos', edition.photos),
    disagreements: disagreementViews(context, holder, edition.disagreements),
    gaps: edition.gaps.map((gap) => gapView(context, 'editions', edition.id, gap)),
    ...neighboursOf(archive.editions.values(), edition, (one) => ({
      href: recordAt(locale, 'editions', one.id),
      label: editionText(context, one),
    })),
  };
  const heads = headsOf(context, view);
  return {
    ...view,
    heads,
    contents: contentsOf(locale, [
      heads.keyFacts,
      heads.account,
      heads.status,
      heads.programme,
      heads.participants,
      heads.twinnings,
      heads.people,
      heads.committee,
      ...view.sections,
      heads.history,
      heads.photos,
      heads.disagreements,
      heads.gaps,
    ]),
  };
}

/** When an edition was held, or for when it is announced. */
export function whenOf({ locale }: Context, edition: Edition): string {
  const when = timeOf(edition);
  return when ? formatPeriod(when, locale, 'table') : '';
}

function themeSides({ locale }: Context, { theme }: Edition): EditionView['theme'] {
  if (theme.is !== 'known') return [];
  return [locale, otherLocale(locale)].flatMap((lang) => {
    const side = theme.value[lang];
    if (!side || isNotKnown(side)) return [];
    return [{ label: editionStrings[locale].themeIn[lang], text: titleSide(side, lang, locale) }];
  });
}

function keyFactsOf(context: Context, edition: Edition, holder: Holder): readonly FactView[] {
  const words = editionStrings[context.locale];
  const venues = isNotKnown(edition.venues)
    ? [factView(context, holder, 'venues', edition.venues)]
    : factLines(context, holder, 'venues', edition.venues, words.venue);
  return [
    factView(context, holder, 'dates', edition.dates),
    factView(context, holder, 'hosts', edition.hosts, edition.hostIds.length === 1 ? words.hostCity : undefined),
    ...factLines(context, holder, 'associated', edition.associated),
    ...venues,
    factView(context, holder, 'theme', edition.theme),
    withTotal(context, edition, factView(context, holder, 'attendance.authorities', edition.attendance.authorities)),
    factView(context, holder, 'attendance.persons', edition.attendance.persons),
    factView(context, holder, 'next_edition', edition.next_edition),
  ];
}

/** Adds the sum of both sides where no source prints a total. */
function withTotal(context: Context, { attendance }: Edition, fact: FactView): FactView {
  const { authorities } = attendance;
  if (authorities.is !== 'known' || authorities.value.total) return fact;
  const { french, japanese } = authorities.value;
  if (!french || !japanese) return fact;
  const { locale } = context;
  const sum = formatCount(sumOf(french, japanese), locale);
  const words = editionStrings[locale];
  return { ...fact, fields: [...fact.fields, { name: 'sum', label: words.sum, value: html`${sum}` }] };
}

function committeeOf(context: Context, { committee }: Edition, holder: Holder) {
  if (isNotKnown(committee)) return { committee: [factView(context, holder, 'committee', committee)] };
  const { name, chairs, members, meetings, notes } = committee;
  const lines = (path: string, list: typeof chairs | typeof members | typeof meetings | typeof notes) =>
    isNotKnown(list)
      ? [factView(context, holder, `committee.${path}`, list)]
      : factLines(context, holder, `committee.${path}`, list);
  return {
    committeeName: isNotKnown(name) ? undefined : titleInPage(name, context.locale),
    committee: [
      ...(isNotKnown(name) ? [factView(context, holder, 'committee.name', name)] : []),
      ...lines('chairs', chairs),
      ...lines('members', members),
      ...lines('meetings', meetings),
      ...lines('notes', notes),
    ],
  };
}

function factSections(context: Context, edition: Edition, holder: Holder): readonly FactSection[] {
  const words = editionStrings[context.locale];
  const list = (path: string, lines: readonly FactView[], title: string, note?: string): FactSection => ({
    id: path,
    title,
    note,
    facts: lines,
  });
  const organisers = isNotKnown(edition.organisers)
    ? [factView(context, holder, 'organisers', edition.organisers)]
    : factLines(context, holder, 'organisers', edition.organisers).map((fact) => headedBy(fact, 'role'));
  const names = (['fr', 'ja', 'en'] as const).flatMap((lang) =>
    factLines(context, holder, `names.${lang}`, edition.names[lang] ?? [], languageWords[lang][context.locale]),
  );
  return [
    list('organisers', organisers, words.organisers),
    list('conclusions', factLines(context, holder, 'conclusions', edition.conclusions), words.conclusions),
    list('awards', factLines(context, holder, 'awards', edition.awards), words.awards),
    list(
      'side_events',
      factLines(context, holder, 'side_events', edition.side_events).map((fact) => headedBy(fact, 'relation')),
      words.sideEvents,
    ),
    list('follow_up', factLines(context, holder, 'follow_up', edition.follow_up), words.followUp),
    list(
      'taken_up',
      takingUpViews(context, 'editions', edition.id),
      followUpStrings[context.locale].takenUp,
      followUpStrings[context.locale].takenUpNote,
    ),
    list('theme_context', factLines(context, holder, 'theme_context', edition.theme_context), words.theme),
    list('context', factLines(context, holder, 'context', edition.context), words.context),
    list(
      'documents',
      factLines(context, holder, 'documents', edition.documents).map((fact) => headedBy(fact, 'kind')),
      words.documents,
    ),
    list('names', names, words.names),
  ].filter(({ facts }) => facts.length > 0);
}

/** A line of a list is headed by the value of one of its fields: the role of an organiser, the kind of a document. */
function headedBy(fact: FactView, field: string): FactView {
  const head = fact.fields.find(({ name }) => name === field);
  if (!head) return fact;
  const label = plain(head.value);
  const isSaid = fact.words !== undefined && plain(fact.words) === label;
  return { ...fact, label, words: isSaid ? undefined : fact.words, fields: fact.fields.filter((one) => one !== head) };
}

function headsOf({ locale }: Context, view: Omit<EditionView, 'contents' | 'heads'>): EditionView['heads'] {
  const words = editionStrings[locale];
  const where = (isThere: boolean, head: SectionHead) => (isThere ? head : undefined);
  return {
    keyFacts: { id: 'key-facts', title: words.keyFacts, note: words.keyFactsNote },
    account: where(view.account !== undefined, { id: 'account', title: words.account }),
    status: { id: 'status', title: words.status, note: words.statusNote },
    programme: { id: 'programme', title: words.programme },
    participants: { id: 'participants', title: words.participants },
    twinnings: where(view.twinnings.length > 0, {
      id: 'twinnings',
      title: words.twinnings,
      note: words.twinningsNote,
    }),
    people: where(view.people.length > 0, { id: 'people', title: words.people }),
    committee: { id: 'committee', title: words.committee },
    history: where(view.history.length > 0, {
      id: 'history',
      title: words.history,
      note: words.historyNote,
    }),
    photos: where(view.photos.length > 0, { id: 'photos', title: words.photos, note: words.photosNote }),
    disagreements: where(view.disagreements.length > 0, { id: 'disagreements', title: words.disagreements }),
    gaps: where(view.gaps.length > 0, { id: 'gaps', title: words.gaps, note: words.gapsNote }),
  };
}
