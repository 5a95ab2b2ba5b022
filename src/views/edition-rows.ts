import { languageWords } from '../archive/schema/controlled-words.ts';
import type { Edition } from '../archive/archive.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { sumOf } from '../archive/value-at.ts';
import { formatCount } from '../i18n/format.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import type { Context } from '../wording/context.ts';
import { html, plain, type Html } from '../wording/html.ts';
import { nameText, titleInPage } from '../wording/title.ts';
import { factLines, factView, type FactView, type Holder } from './fact.ts';
import { historyOf, type HistoryLine } from './history.ts';
import type { ParticipantsView } from './participants.ts';
import type { PeopleGroup } from './people-here.ts';
import {
  factRow,
  factsRow,
  fieldsIn,
  firstOf,
  listOf,
  rowOf,
  statusText,
  valueIn,
  type FactRow,
} from './row-values.ts';
import type { RowView } from './row.ts';
import type { ScheduleView } from './schedule.ts';
import type { StatusLineView } from './status-history.ts';

/** The state of the sources: a row for each thing that they say of an edition. Rows without details to open are left out. */
export interface EditionRows {
  /** Facts that can be disputed: dates, host, places, theme, counts, then disagreements about no field. */
  readonly disputed: readonly FactRow[];
  /** Sessions that were only planned, shown with the timetable. */
  readonly planned?: RowView | undefined;
  readonly programme?: RowView | undefined;
  readonly status: RowView;
  readonly committee: FactRow;
  readonly committeeName?: Html | undefined;
  readonly people?: RowView | undefined;
  readonly organisers: FactRow;
  readonly participants?: RowView | undefined;
  readonly names: FactRow;
  /** Facts in sentences: events around the meeting, its prizes, its context, its documents, its photographs. */
  readonly around: readonly FactRow[];
  readonly history?: (RowView & { readonly lines: readonly HistoryLine[] }) | undefined;
}

/** Views needed besides the record, which other parts of the page show too. */
interface Parts {
  readonly schedule: ScheduleView;
  readonly statusLines: readonly StatusLineView[];
  readonly participants: ParticipantsView;
  readonly people: readonly PeopleGroup[];
}

/** The edition whose rows are made. */
interface Here {
  readonly context: Context;
  readonly edition: Edition;
  readonly holder: Holder;
}

export function editionRows(
  context: Context,
  edition: Edition,
  holder: Holder,
  { schedule, statusLines, participants, people }: Parts,
): EditionRows {
  const here = { context, edition, holder };
  const words = editionStrings[context.locale];
  const listed = participants.sides.flatMap(({ participants: those }) => those.map(({ fact }) => fact));
  const doubtful = [...participants.notProven, ...participants.statedAbsent];
  const persons = people.flatMap(({ people: those }) => those);
  const named = edition.people.filter(({ person }) => !isNotKnown(person));
  const history = historyOf(context, edition);
  const row = (
    name: keyof typeof words.rows,
    value: Html | undefined,
    facts: readonly FactView[],
    isThere = facts.length > 0,
  ) => (isThere ? rowOf(context, { name, label: words.rows[name], value, facts }) : undefined);
  const sessions = (items: ScheduleView['held']) =>
    listOf(
      context,
      items.map(({ kind }) => kind),
    );
  const status = statusLines.map(({ fact }) => fact);
  const steps = history.map(({ words: said }) => said);
  return {
    disputed: disputedRows(here),
    planned: row(
      'planned',
      sessions(schedule.planned),
      schedule.planned.map(({ fact }) => fact),
    ),
    programme: row(
      'sessions',
      sessions(schedule.held),
      schedule.held.map(({ fact }) => fact),
    ),
    status: rowOf(context, {
      name: 'status',
      label: words.rows.status,
      value: statusText(context, edition),
      facts: status,
    }),
    ...committeeRow(here),
    people: row(
      'people',
      html`${words.peopleNamed(named.length, persons.length - named.length)}`,
      persons.flatMap(({ facts }) => facts),
      persons.length > 0,
    ),
    organisers: organisersRow(here),
    participants: row('printed', html`${words.namesPrinted(listed.length)}`, [...listed, ...doubtful]),
    names: namesRow(here),
    around: rowsAround(here),
    history:
      history.length > 0
        ? {
            ...rowOf(context, {
              name: 'history',
              label: words.rows.history,
              value: firstOf(context, steps, steps.length),
              facts: [],
            }),
            lines: history,
          }
        : undefined,
  };
}

/** Makes a row that opens on facts, with its name among the rows of an edition. */
function namedRow(
  { context }: Here,
  name: keyof (typeof editionStrings)['fr']['rows'],
  facts: readonly FactView[],
  value?: Html,
): FactRow {
  return factsRow(context, name, editionStrings[context.locale].rows[name], facts, value);
}

function linesOf(
  { context, holder }: Here,
  path: string,
  list: readonly Parameters<typeof factView>[3][],
  label?: string,
) {
  return factLines(context, holder, path, list, label);
}

function disputedRows(here: Here): readonly FactRow[] {
  const { context, edition, holder } = here;
  const { locale } = context;
  const words = editionStrings[locale];
  const view = (path: string, node: Parameters<typeof factView>[3], label?: string) =>
    factView(context, holder, path, node, label);
  const { authorities, persons } = edition.attendance;
  const dates = view('dates', edition.dates);
  const associated = linesOf(here, 'associated', edition.associated);
  const venues = isNotKnown(edition.venues)
    ? [view('venues', edition.venues)]
    : linesOf(here, 'venues', edition.venues, words.venue);
  const kept = authorities.is === 'known' ? authorities.value : undefined;
  const counts =
    kept &&
    words.counts(kept.french && formatCount(kept.french, locale), kept.japanese && formatCount(kept.japanese, locale));
  return [
    factRow(context, dates, fieldsIn(context, [dates], ['days', 'sessions'])),
    factRow(context, view('hosts', edition.hosts, edition.hostIds.length === 1 ? words.hostCity : undefined)),
    ...(associated.length > 0
      ? [namedRow(here, 'associated', associated, fieldsIn(context, associated, ['authority']))]
      : []),
    namedRow(here, 'venues', venues, venueNames(context, edition)),
    ...themeRows(here),
    factRow(
      context,
      withTotal(here, view('attendance.authorities', authorities)),
      counts ? html`${counts}` : undefined,
    ),
    factRow(context, view('attendance.persons', persons)),
    ...edition.disagreements.map(({ id, about, claim }, index) => ({
      ...factRow(context, view(`disagreements.${id}`, claim, about[locale])),
      id: index === 0 ? 's-disagreements' : undefined,
    })),
  ];
}

/** Returns the theme and what surrounds it. Of a theme that is not known, such as one not chosen yet, that is all there is to say. */
function themeRows(here: Here): readonly FactRow[] {
  const { context, edition, holder } = here;
  const theme = factView(context, holder, 'theme', edition.theme);
  const around = linesOf(here, 'theme_context', edition.theme_context);
  if (edition.theme.is === 'known')
    return [
      factRow(context, theme, titleInPage(edition.theme.value, context.locale)),
      ...sentencesRow(here, 'theme_context', around),
    ];
  const facts = [theme, ...around];
  const value = around[0]?.words;
  return [{ ...rowOf(context, { name: theme.id, label: theme.label, value, facts, isFact: true }), facts }];
}

/** Names the places of an edition, in the language of the page. */
export function venueNames(context: Context, { venues }: Edition): Html | undefined {
  return isNotKnown(venues) || venues.length === 0
    ? undefined
    : listOf(
        context,
        venues.map(({ name }) => nameText(name, context.locale)),
      );
}

/** Adds the sum of both sides if no source prints a total. */
function withTotal({ context, edition }: Here, fact: FactView): FactView {
  const { authorities } = edition.attendance;
  if (authorities.is !== 'known' || authorities.value.total) return fact;
  const { french, japanese } = authorities.value;
  if (!french || !japanese) return fact;
  const sum = formatCount(sumOf(french, japanese), context.locale);
  return {
    ...fact,
    fields: [...fact.fields, { name: 'sum', label: editionStrings[context.locale].sum, value: html`${sum}` }],
  };
}

function committeeRow(here: Here): Pick<EditionRows, 'committee' | 'committeeName'> {
  const { context, edition, holder } = here;
  const { committee } = edition;
  const view = (path: string, node: Parameters<typeof factView>[3]) => factView(context, holder, path, node);
  if (isNotKnown(committee)) return { committee: namedRow(here, 'committee', [view('committee', committee)]) };
  const { name, chairs, members, meetings, notes } = committee;
  const part = (path: string, list: typeof chairs | typeof members | typeof meetings | typeof notes) =>
    isNotKnown(list) ? [view(`committee.${path}`, list)] : linesOf(here, `committee.${path}`, list);
  const met = part('meetings', meetings);
  const committeeName = isNotKnown(name) ? undefined : titleInPage(name, context.locale);
  const facts = [
    ...(isNotKnown(name) ? [view('committee.name', name)] : []),
    ...part('chairs', chairs),
    ...part('members', members),
    ...met,
    ...part('notes', notes),
  ];
  const [first] = met.map((one) => fieldsIn(context, [one], ['date', 'place']));
  return { committee: namedRow(here, 'committee', facts, first ?? committeeName), committeeName };
}

function organisersRow(here: Here): FactRow {
  const { context, edition, holder } = here;
  const { organisers } = edition;
  if (isNotKnown(organisers))
    return namedRow(here, 'organisers', [factView(context, holder, 'organisers', organisers)]);
  const facts = linesOf(here, 'organisers', organisers).map((fact) => headedBy(fact, 'role'));
  return namedRow(here, 'organisers', facts, fieldsIn(context, facts, ['authority', 'organisation', 'person']));
}

function namesRow(here: Here): FactRow {
  const { context, edition } = here;
  const { names } = edition;
  const { locale } = context;
  const facts = (['fr', 'ja', 'en'] as const).flatMap((lang) =>
    linesOf(here, `names.${lang}`, names[lang] ?? [], languageWords[lang][locale]),
  );
  const own = facts.find(({ id }) => id.startsWith(`names.${locale}`)) ?? facts[0];
  const value = own && valueIn(context, own, 'names');
  return namedRow(here, 'names', facts, firstOf(context, value ? [value] : [], facts.length));
}

function rowsAround(here: Here): readonly FactRow[] {
  const { edition } = here;
  const lines = (path: 'side_events' | 'awards' | 'context' | 'documents' | 'photos') =>
    linesOf(here, path, edition[path]);
  return [
    ...sentencesRow(
      here,
      'side_events',
      lines('side_events').map((fact) => headedBy(fact, 'relation')),
      true,
    ),
    ...sentencesRow(here, 'awards', lines('awards')),
    ...sentencesRow(here, 'context', lines('context')),
    ...sentencesRow(
      here,
      'documents',
      lines('documents').map((fact) => headedBy(fact, 'kind')),
      true,
    ),
    ...sentencesRow(here, 'photos', lines('photos')),
  ];
}

/** Makes a row for lines of sentences; none if there is no line. */
function sentencesRow(
  here: Here,
  name: keyof (typeof editionStrings)['fr']['rows'],
  facts: readonly FactView[],
  isHeaded = false,
): readonly FactRow[] {
  const [first] = facts;
  if (!first) return [];
  const title = name === 'documents' ? valueIn(here.context, { ...first, words: undefined }, name) : first.words;
  const value = title ?? valueIn(here.context, first, name);
  return [{ ...namedRow(here, name, facts, firstOf(here.context, value ? [value] : [], facts.length)), isHeaded }];
}

/** Heads a line of a list with the value of one of its fields: the role of an organiser, the kind of a document. */
function headedBy(fact: FactView, field: string): FactView {
  const head = fact.fields.find(({ name }) => name === field);
  if (!head) return fact;
  const label = plain(head.value);
  const isSaid = fact.words !== undefined && plain(fact.words) === label;
  return { ...fact, label, words: isSaid ? undefined : fact.words, fields: fact.fields.filter((one) => one !== head) };
}
