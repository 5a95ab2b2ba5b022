import { get, type Edition } from '../archive/archive.ts';
import { allThemesOf } from '../archive/queries/themes.ts';
import { isListWhole } from '../archive/queries/participation.ts';
import type { Participation } from '../archive/schema/participants.ts';
import type { PersonHere } from '../archive/schema/person-here.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { sumOf } from '../archive/value-at.ts';
import { formatCount, formatPeriod, steleOrdinal } from '../i18n/format.ts';
import { compareReadings, readingOf } from '../i18n/reading-order.ts';
import { recordAt } from '../i18n/paths.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { fieldStrings, valueStrings } from '../i18n/strings/fields.ts';
import { hasJapanese } from '../i18n/typography.ts';
import type { Context } from './context.ts';
import { disagreementViews, factLines, factView, gapView, holderOf, type FactView, type GapView, type Holder } from './fact.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { html, type Html } from './html.ts';
import { inLanguage, ourWords } from './language.ts';
import { authorityName, editionText, personName, recordLink } from './names.ts';
import { plain, proseView, type ProseView } from './prose.ts';
import { titleInPage } from './title.ts';

/** An authority in a list of participants. */
export interface ParticipantView {
  readonly fact: FactView;
  readonly name: Html;
  readonly href: string;
  /** The form that the list prints, with its language marked. */
  readonly printed?: Html | undefined;
  readonly isUncertain: boolean;
}

/** One side of the list of participants. */
export interface SideView {
  readonly side: Side;
  readonly label: string;
  /** The count that is kept, with its approximation. */
  readonly count?: string | undefined;
  readonly n?: number | undefined;
  readonly isWhole: boolean;
  /** How whole the list is, in words. */
  readonly completeness: string;
  readonly participants: readonly ParticipantView[];
}

/** A person in a public role at the edition. */
export interface PersonView {
  readonly id: string;
  readonly name: Html;
  readonly role: Html;
  readonly body?: Html | undefined;
  readonly facts: readonly FactView[];
}

/** A section of the page that is a list of facts. */
export interface FactSection {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly facts: readonly FactView[];
}

/** Everything that the page of an edition shows. */
export interface EditionView {
  readonly frame: FrameView;
  readonly ordinal: number;
  readonly side: Side;
  readonly numeral: string;
  readonly statusNow: string;
  readonly isHeld: boolean;
  readonly name: Html;
  readonly places: readonly Html[];
  readonly when: string;
  readonly theme?: Html | undefined;
  readonly themes: readonly LinkView[];
  readonly sides: readonly SideView[];
  readonly account?: ProseView | undefined;
  readonly keyFacts: readonly FactView[];
  readonly declaration?: { readonly href: string } | undefined;
  readonly status: readonly FactView[];
  readonly held: readonly FactView[];
  readonly planned: readonly FactView[];
  /** What is said where there is no programme, no list, no committee. */
  readonly programmeGap?: FactView | undefined;
  readonly participantsGap?: FactView | undefined;
  readonly notProven: readonly FactView[];
  readonly statedAbsent: readonly FactView[];
  readonly people: readonly { readonly title: string; readonly people: readonly PersonView[] }[];
  readonly committee: readonly FactView[];
  readonly committeeName?: Html | undefined;
  readonly sections: readonly FactSection[];
  readonly photos: readonly FactView[];
  readonly disagreements: readonly FactView[];
  readonly gaps: readonly GapView[];
  readonly contents: readonly LinkView[];
  readonly previous?: LinkView | undefined;
  readonly next?: LinkView | undefined;
}

/** Makes the page of an edition. */
export function editionView(context: Context, edition: Edition): EditionView {
  const { archive, locale } = context;
  const words = editionStrings[locale];
  const holder = holderOf(context, 'editions', edition.id);
  const when = whenOf(context, edition);
  const name = edition.names[locale][0]?.text ?? '';
  const account = proseView(context, archive.prose('editions', edition.id, locale));
  const items = isNotKnown(edition.programme) ? [] : factLines(context, holder, 'programme', edition.programme);
  const titled = items.map((fact) => titledItem(context, fact));
  const plannedIds = new Set(
    isNotKnown(edition.programme) ? [] : edition.programme.filter(({ status }) => status === 'planned').map(({ id }) => id),
  );
  const isPlanned = (fact: FactView) => plannedIds.has(fact.name);
  const declaration = archive.declarations.has(edition.id);
  const sections = factSections(context, edition, holder);
  const view = {
    frame: frameView(context, {
      path: recordAt(locale, 'editions', edition.id),
      title: editionText(context, edition),
      description: account?.leadText ?? words.description(name, when),
      within: 'editions',
    }),
    ordinal: edition.ordinal,
    side: edition.side,
    numeral: steleOrdinal(edition.ordinal, locale),
    statusNow: valueStrings[locale]['status']?.[edition.statusNow] ?? '',
    isHeld: edition.statusNow === 'held',
    name: inLanguage(name, locale, locale),
    places: edition.hostIds.map((id) => recordLink(context, archive.cities.has(id) ? 'cities' : 'authorities', id)),
    when,
    theme: edition.theme.is === 'known' ? titleInPage(edition.theme.value, locale) : undefined,
    themes: allThemesOf(archive, edition.id).map(({ id, label }) => ({ href: recordAt(locale, 'themes', id), label: label[locale] })),
    sides: sidesOf(context, edition, holder),
    account,
    keyFacts: keyFactsOf(context, edition, holder),
    declaration: declaration ? { href: recordAt(locale, 'declarations', edition.id) } : undefined,
    status: factLines(context, holder, 'status', edition.status).map((fact) => statusLine(context, fact, edition)),
    held: titled.filter((fact) => !isPlanned(fact)),
    planned: titled.filter(isPlanned),
    programmeGap: isNotKnown(edition.programme) ? factView(context, holder, 'programme', edition.programme) : undefined,
    participantsGap: isNotKnown(edition.participants) ? factView(context, holder, 'participants', edition.participants) : undefined,
    notProven: doubtful(context, edition, holder, 'not_proven'),
    statedAbsent: doubtful(context, edition, holder, 'stated_absent'),
    people: peopleOf(context, edition, holder),
    ...committeeOf(context, edition, holder),
    sections,
    photos: factLines(context, holder, 'photos', edition.photos),
    disagreements: disagreementViews(context, holder, edition.disagreements),
    gaps: edition.gaps.map((gap) => gapView(context, 'editions', edition.id, gap)),
    ...neighboursOf(context, edition),
  };
  return { ...view, contents: contentsOf(context, view) };
}

/** When an edition was held, or for when it is announced. */
export function whenOf({ locale }: Context, { dates, status }: Edition): string {
  if (dates.is === 'known' && !isNotKnown(dates.value.days)) return formatPeriod(dates.value.days, locale, 'table');
  const last = status.at(-1);
  const period = last?.is === 'known' ? last.value.for : undefined;
  return period && !isNotKnown(period) ? formatPeriod(period, locale, 'table') : '';
}

function keyFactsOf(context: Context, edition: Edition, holder: Holder): readonly FactView[] {
  const venues = isNotKnown(edition.venues)
    ? [factView(context, holder, 'venues', edition.venues)]
    : factLines(context, holder, 'venues', edition.venues);
  return [
    factView(context, holder, 'dates', edition.dates),
    factView(context, holder, 'hosts', edition.hosts),
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

function statusLine(context: Context, fact: FactView, edition: Edition): FactView {
  const line = edition.status[Number(fact.name)];
  const words = valueStrings[context.locale]['status'] ?? {};
  const status = line?.is === 'known' ? line.value.status : line?.is === 'undecided' ? line.versions[0]?.value.status : undefined;
  const drop = (fields: FactView['fields']) => fields.filter(({ name }) => name !== 'status');
  return {
    ...fact,
    label: status ? (words[status] ?? status) : fact.label,
    fields: drop(fact.fields),
    others: fact.others.map((other) => ({ ...other, fields: drop(other.fields) })),
  };
}

/** A programme item is headed by what it is: « Atelier 3 ». */
function titledItem(context: Context, fact: FactView): FactView {
  const { item } = get(context.archive.items, fact.name);
  const kind = valueStrings[context.locale]['itemKind']?.[item.kind] ?? item.kind;
  const number = item.number === undefined ? '' : context.locale === 'fr' ? ` ${String(item.number)}` : String(item.number);
  const label = context.locale === 'ja' && item.kind === 'workshop' && number ? `第${number}${kind}` : `${kind}${number}`;
  const hidden = new Set(['kind', 'status', 'number']);
  return { ...fact, label, fields: fact.fields.filter(({ name }) => !hidden.has(name)) };
}

function sidesOf(context: Context, edition: Edition, holder: Holder): readonly SideView[] {
  const { archive, locale } = context;
  const words = editionStrings[locale];
  const { authorities } = edition.attendance;
  return (['french', 'japanese'] as const).map((side): SideView => {
    const lines = isNotKnown(edition.participants)
      ? []
      : edition.participants.list.filter(({ authority }) => get(archive.authorities, authority).side === side);
    const kept = authorities.is === 'known' ? authorities.value[side] : undefined;
    const isWhole = isListWhole(edition, side);
    const count = kept && formatCount(kept, locale);
    return {
      side,
      label: words[side],
      count,
      n: kept?.n,
      isWhole,
      completeness: isWhole
        ? words.wholeList
        : count
          ? words.partialList(lines.length, count)
          : words.partialListUncounted(lines.length),
      participants: lines
        .toSorted((a, b) => compareReadings(reading(context, a), reading(context, b), locale))
        .map((line) => participantView(context, holder, line)),
    };
  });
}

function reading({ archive, locale }: Context, { authority }: Participation): string {
  return readingOf(get(archive.authorities, authority), locale);
}

function participantView(context: Context, holder: Holder, line: Participation): ParticipantView {
  const { archive, locale } = context;
  const authority = get(archive.authorities, line.authority);
  const printed = isNotKnown(line.printed) ? undefined : line.printed;
  const fact = factView(context, holder, `participants.${line.authority}`, line);
  const shownApart = new Set(['authority', 'printed']);
  return {
    fact: { ...fact, fields: fact.fields.filter(({ name }) => !shownApart.has(name)) },
    name: authorityName(context, authority),
    href: recordAt(locale, 'authorities', authority.id),
    printed: printed === undefined ? undefined : inLanguage(printed, hasJapanese(printed) ? 'ja' : 'fr', locale),
    isUncertain: line.evidence.toVerify.includes('identity'),
  };
}

function doubtful(context: Context, { participants }: Edition, holder: Holder, key: 'not_proven' | 'stated_absent') {
  return isNotKnown(participants) ? [] : factLines(context, holder, `participants.${key}`, participants[key]);
}

function peopleOf(context: Context, edition: Edition, holder: Holder) {
  const words = editionStrings[context.locale];
  const views = edition.people.map((person, index) => ({ person, view: personView(context, holder, person, index) }));
  const groups = [
    { title: words.hostPeople, people: views.filter(({ person }) => person.hosts) },
    { title: words.speakers, people: views.filter(({ person }) => person.speaks && !person.hosts) },
    { title: words.otherPeople, people: views.filter(({ person }) => !person.hosts && !person.speaks) },
  ];
  return groups
    .filter(({ people }) => people.length > 0)
    .map(({ title, people }) => ({ title, people: people.map(({ view }) => view) }));
}

function personView(context: Context, holder: Holder, person: PersonHere, index: number): PersonView {
  const { locale, archive } = context;
  const words = editionStrings[locale];
  const id = typeof person.person === 'string' ? person.person : undefined;
  const path = `people.${id ?? String(index)}`;
  const labels = { hosts: 'hosts_part', speaks: 'speaks', named: 'named' } as const;
  const facts = (['hosts', 'speaks', 'named'] as const).flatMap((part) => {
    const node = person[part];
    if (!node) return [];
    const fact = factView(context, holder, `${path}.${part}`, node);
    return [{ ...fact, label: fieldLabelOf(context, labels[part]) }];
  });
  const body = person.authority
    ? recordLink(context, 'authorities', person.authority)
    : person.organisation
      ? recordLink(context, 'organisations', person.organisation)
      : person.side && html`${words[person.side]}`;
  return {
    id: path,
    name: id
      ? html`<a href="${recordAt(locale, 'people', id)}">${personName(context, get(archive.people, id).id)}</a>`
      : html`${words.nameNotGiven}`,
    role: person.role && !isNotKnown(person.role) ? ourWords(person.role, locale) : html`${words.roleNotGiven}`,
    body,
    facts,
  };
}

function fieldLabelOf({ locale }: Context, name: string): string {
  return fieldStrings[locale][name] ?? name;
}

function committeeOf(context: Context, { committee }: Edition, holder: Holder) {
  if (isNotKnown(committee)) return { committee: [factView(context, holder, 'committee', committee)] };
  const { name, chairs, members, meetings, notes } = committee;
  const lines = (path: string, list: typeof chairs | typeof members | typeof meetings | typeof notes) =>
    isNotKnown(list) ? [factView(context, holder, `committee.${path}`, list)] : factLines(context, holder, `committee.${path}`, list);
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
  const list = (path: string, lines: readonly FactView[], title: string, note?: string): FactSection => ({ id: path, title, note, facts: lines });
  const organisers = isNotKnown(edition.organisers)
    ? [factView(context, holder, 'organisers', edition.organisers)]
    : factLines(context, holder, 'organisers', edition.organisers).map((fact) => headedBy(fact, 'role'));
  const names = (['fr', 'ja', 'en'] as const).flatMap((lang) =>
    factLines(context, holder, `names.${lang}`, edition.names[lang] ?? [], valueStrings[context.locale]['lang']?.[lang]),
  );
  return [
    list('organisers', organisers, words.organisers),
    list('conclusions', factLines(context, holder, 'conclusions', edition.conclusions), words.conclusions),
    list('awards', factLines(context, holder, 'awards', edition.awards), words.awards),
    list('side_events', factLines(context, holder, 'side_events', edition.side_events).map((fact) => headedBy(fact, 'relation')), words.sideEvents),
    list('follow_up', factLines(context, holder, 'follow_up', edition.follow_up), words.followUp),
    list('theme_context', factLines(context, holder, 'theme_context', edition.theme_context), words.theme),
    list('context', factLines(context, holder, 'context', edition.context), words.context),
    list('documents', factLines(context, holder, 'documents', edition.documents).map((fact) => headedBy(fact, 'kind')), words.documents),
    list('names', names, words.names),
  ].filter(({ facts }) => facts.length > 0);
}

/** A line of a list is headed by the value of one of its fields: the role of an organiser, the kind of a document. */
function headedBy(fact: FactView, field: string): FactView {
  const head = fact.fields.find(({ name }) => name === field);
  return head ? { ...fact, label: plain(head.value), fields: fact.fields.filter((one) => one !== head) } : fact;
}

function neighboursOf(context: Context, edition: Edition) {
  const editions = [...context.archive.editions.values()];
  const at = editions.indexOf(edition);
  const link = (one: Edition | undefined): LinkView | undefined =>
    one && { href: recordAt(context.locale, 'editions', one.id), label: editionText(context, one) };
  return { previous: at > 0 ? link(editions[at - 1]) : undefined, next: link(editions[at + 1]) };
}

function contentsOf(context: Context, view: Omit<EditionView, 'contents'>): readonly LinkView[] {
  const words = editionStrings[context.locale];
  const entry = (id: string, label: string, isThere: boolean): LinkView[] => (isThere ? [{ href: `#s-${id}`, label }] : []);
  return [
    ...entry('key-facts', words.keyFacts, true),
    ...entry('account', words.account, view.account !== undefined),
    ...entry('status', words.status, true),
    ...entry('programme', words.programme, true),
    ...entry('participants', words.participants, true),
    ...entry('people', words.people, view.people.length > 0),
    ...entry('committee', words.committee, true),
    ...view.sections.flatMap(({ id, title }) => entry(id, title, true)),
    ...entry('photos', words.photos, view.photos.length > 0),
    ...entry('disagreements', words.disagreements, view.disagreements.length > 0),
    ...entry('gaps', words.gaps, view.gaps.length > 0),
  ];
}
