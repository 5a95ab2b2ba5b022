import { get, type Declaration, type Edition } from '../../archive/archive.ts';
import { editionDays } from '../../archive/edition-days.ts';
import { knownValue, type Fact } from '../../archive/fact-path.ts';
import { gapsExplaining } from '../../archive/gaps.ts';
import { mentionsOf } from '../../archive/queries/mentions.ts';
import { languageWords } from '../../schema/controlled-words.ts';
import type { PersonHere } from '../../schema/edition.ts';
import { isNotKnown, knownField, type NotKnown } from '../../schema/not-known.ts';
import { textIn } from '../../schema/to-translate.ts';
import { inOrderOfDate, type Period } from '../../schema/partial-date.ts';
import { brackets, comma, formatDate, formatPeriod, space } from '../../i18n/format.ts';
import { placeAt } from '../../site/paths.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import { followUpStrings } from '../../i18n/strings/declaration.ts';
import { groupWords, mentionWords } from '../../i18n/strings/mentions.ts';
import {
  factAt,
  factLines,
  factView,
  holderOf,
  withoutFields,
  gapViews,
  followedUpViews,
  type FactView,
  type GapView,
  type Holder,
} from '../../facts/fact.ts';
import { factGroup, factOnly } from '../../facts/fact-text.ts';
import { listOf } from '../../facts/rows.ts';
import { citedIn, notesOf, type PageNotes } from '../../facts/notes.ts';
import { html, join, plain, type Html } from '../../names/html.ts';
import { recordText, type Context } from '../../names/names.ts';
import { nameText, titleInPage, itemText } from '../../names/title.ts';
import { peopleAt, type PersonThere } from '../../sentences/people.ts';
import { edition as editionSentences } from '../../sentences/edition.ts';
import { differencesIn } from '../../sentences/difference.ts';
import { written } from '../../sentences/paragraph.ts';
import { editionParticipants } from './edition-participants.ts';

const words = {
  hostCity: { fr: 'Ville hôte', ja: '開催都市' },
  notAnnounced: { fr: (until: string) => `non annoncé en ${until}`, ja: (until: string) => `${until}時点で未公表` },
  plannedFor: { fr: (time: Html) => html`prévue pour ${time}`, ja: (time: Html) => html`${time}の予定` },
  heldOn: {
    fr: (days: Period) => `tenue en ${formatPeriod(days, 'fr', 'month')}`,
    ja: (days: Period) => `開催は${formatPeriod(days, 'ja', 'month')}`,
  },
};

/** The labels of rows that are more than one fact. */
const labels = {
  associated: { fr: 'Villes associées', ja: '関連都市' },
  venues: { fr: 'Lieu', ja: '会場' },
  theme_context: { fr: 'Autour du thème', ja: 'テーマの背景' },
  conclusions: { fr: 'Conclusions rapportées', ja: '報告された結論' },
  planned: { fr: 'Prévu', ja: '予定' },
  sessions: groupWords.programme,
  status: { fr: 'Histoire', ja: '経過' },
  committee: groupWords.committee,
  people: groupWords.people,
  organisers: groupWords.roles,
  printed: mentionWords.printed,
  follow_up: { fr: 'Suites', ja: 'その後' },
  names: { fr: 'Noms de la réunion', ja: '会議の名称' },
  side_events: { fr: 'En marge', ja: '関連行事' },
  awards: { fr: 'Prix', ja: '表彰' },
  context: { fr: 'Contexte', ja: '背景' },
  documents: { fr: 'Documents', ja: '文書' },
  photos: { fr: 'Photographies (non reproduites)', ja: '資料にある写真（非掲載）' },
  history: { fr: 'Dans la série', ja: '会議の歩み' },
};

/** Lists of sentences, with the field that heads each of their lines, if one does. */
const sentenceLists = {
  theme_context: undefined,
  side_events: 'relation',
  awards: undefined,
  context: undefined,
  documents: 'kind',
  photos: undefined,
};

/** What the sources say of an edition: its facts by subject, and its rows in the chapter of facts. The numbers of sources follow this order. */
export function editionFacts(context: Context, edition: Edition) {
  const { locale } = context;
  const holder = holderOf(context, 'editions', edition.id);
  const view = (path: string, node: Fact['node'], label?: string) => factView(context, holder, path, node, label);
  const lines = (path: string, list: NotKnown | readonly Fact['node'][], label?: string) =>
    isNotKnown(list) ? [view(path, list)] : factLines(context, holder, path, list, label);
  /** Of a meeting to come, what is not known is not announced yet. */
  const announced = (fact: FactView): FactView =>
    edition.statusNow === 'held' || !['unfinished', 'not-found'].includes(fact.certainty)
      ? fact
      : { ...fact, certainty: 'not-stated', state: notAnnounced(context) };
  const row = (name: keyof typeof labels, facts: readonly FactView[], isHeaded = false) =>
    factGroup(name, labels[name][locale], facts, isHeaded);
  /** A row for lines of sentences, each headed by one of its fields where one is named. */
  const sentences = (name: keyof typeof sentenceLists) => {
    const head = sentenceLists[name];
    const facts = lines(name, edition[name]);
    return row(name, head ? facts.map((fact) => headedBy(fact, head)) : facts, head !== undefined);
  };

  const sessions = editionSessions(context, edition, lines('programme', edition.programme));
  const status = lines('status', edition.status);
  const participants = editionParticipants(context, edition);
  const listed = participants.sides.flatMap((side) => side.lines.map(({ fact }) => fact));
  const doubtful = participants.doubtful.flatMap(({ facts }) => facts);
  /** The hosts, those who spoke, the others who are named. */
  const rank = ({ here }: PersonThere) => (here.hosts ? 0 : here.speaks ? 1 : 2);
  const people = peopleAt(context, edition)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((one) => ({ ...one, facts: factsOfPerson(context, holder, one.path, one.here) }));
  const names = (['fr', 'ja', 'en'] as const).flatMap((lang) =>
    lines(`names.${lang}`, edition.names[lang] ?? [], languageWords[lang][locale]),
  );
  const organisers = lines('organisers', edition.organisers).map((fact) => headedBy(fact, 'role'));
  const history = editionHistory(context, edition);
  const conclusions = factLines(context, holder, 'conclusions', edition.conclusions);
  const after = editionSequel(context, edition);

  const differences = differencesIn(context, 'editions', edition.id);
  /** That its titles are no translations of each other is told as a difference, where it is one. */
  const theme = withoutFields(
    view('theme', edition.theme),
    differences.some(({ path }) => path === 'theme') ? ['sides'] : [],
  );
  const { authorities, persons } = edition.attendance;
  return {
    /** What is told in sentences: when it was held, how many came, how it came about; and where sources differ. */
    told: { ...editionSentences(context, edition), history: written(context, holder, 'history') },
    differences,
    committeeName:
      isNotKnown(edition.committee) || isNotKnown(edition.committee.name)
        ? undefined
        : titleInPage(edition.committee.name, locale),
    sessions,
    status,
    participants,
    people,
    history,
    conclusions,
    after,
    rows: [
      factOnly(view('dates', edition.dates)),
      factOnly(view('hosts', edition.hosts, edition.hostIds.length === 1 ? words.hostCity[locale] : undefined)),
      ...row('associated', lines('associated', edition.associated)),
      ...row('venues', lines('venues', edition.venues).map(announced)),
      ...(edition.theme.is === 'known'
        ? [factOnly(theme), ...sentences('theme_context')]
        : // Of a theme that is not known, such as one not chosen yet, what surrounds it is all there is to say.
          [{ ...factOnly(theme), facts: [theme, ...lines('theme_context', edition.theme_context)] }]),
      factOnly(announced(view('attendance.authorities', authorities))),
      factOnly(announced(view('attendance.persons', persons))),
      ...edition.disagreements.map(({ id, about, claim }, index) => {
        const label = textIn(about, locale) ?? factStrings[locale].certainty.differ;
        const fact = view(`disagreements.${id}`, claim, label);
        return { ...factOnly(fact), id: index === 0 ? 's-disagreements' : undefined };
      }),
      ...row('conclusions', conclusions),
      ...(sessions.gap ? [factOnly(sessions.gap)] : []),
      ...(['planned', 'held'] as const).flatMap((name) =>
        row(
          name === 'held' ? 'sessions' : name,
          sessions[name].map(({ fact }) => fact),
        ),
      ),
      ...row('status', status),
      ...row('committee', committeeFacts(), true),
      ...row(
        'people',
        people.flatMap(({ facts }) => facts),
      ),
      ...row('organisers', organisers.map(announced), !isNotKnown(edition.organisers)),
      ...(participants.gap ? [factOnly(participants.gap)] : []),
      ...row('printed', [...listed, ...doubtful]),
      ...row('follow_up', after, true),
      ...row('names', names, true),
      ...(['side_events', 'awards', 'context', 'documents', 'photos'] as const).flatMap((name) => sentences(name)),
      ...(history.length > 0
        ? [{ id: 's-history', address: 's-history', label: labels.history[locale], facts: [] }]
        : []),
    ],
  };

  function committeeFacts(): readonly FactView[] {
    const { committee } = edition;
    if (isNotKnown(committee)) return [announced(view('committee', committee, ''))];
    const { name, chairs, members, meetings, notes } = committee;
    return [
      ...(isNotKnown(name) ? [view('committee.name', name)] : []),
      ...lines('committee.chairs', chairs),
      ...lines('committee.members', members),
      ...lines('committee.meetings', meetings),
      ...lines('committee.notes', notes),
    ];
  }
}

/** Says of a meeting not known to have been held that something was not announced when the research stopped: nothing is said of today. */
export function notAnnounced({ archive, locale }: Context): string {
  return words.notAnnounced[locale](formatDate(archive.series.knowledge_until, locale));
}

export type EditionFacts = ReturnType<typeof editionFacts>;
export type Session = EditionFacts['sessions']['held'][number];

/** The follow-ups in order of date, then the earlier declarations taken up, and the next host last. */
function editionSequel(context: Context, edition: Edition): readonly FactView[] {
  const { locale } = context;
  const holder = holderOf(context, 'editions', edition.id);
  return [
    ...factLines(
      context,
      holder,
      'follow_up',
      inOrderOfDate(edition.follow_up, ({ date }) => date),
      '',
    ),
    ...followedUpViews(context, 'editions', edition.id).map((fact) => ({
      ...fact,
      label: followUpStrings[locale].takenUp,
    })),
    nextHost(context, edition, factView(context, holder, 'next_edition', edition.next_edition)),
  ];
}

/**
 * Puts the next host in one line without labels: for when it was announced, the decision in brackets, and, from the next edition, when that was held:
 * « Shizuoka, prévue pour 2024 (…), tenue en novembre 2024 ».
 */
function nextHost({ archive, locale }: Context, edition: Edition, fact: FactView): FactView {
  const [opening, closing] = brackets[locale];
  const known = fact.fields.filter(({ isNotKnown: isOpen }) => !isOpen);
  const valueNamed = (name: string) => known.find((field) => field.name === name)?.value;
  const [host, time, how] = ['authority', 'for', 'decided'].map(valueNamed);
  const announced = time ? words.plannedFor[locale](time) : html``;
  const decided = how ? html`${space[locale]}${opening}${how}${closing}` : html``;
  const chosen = knownField(knownValue(edition.next_edition)?.authority) ?? '';
  const next = [...archive.editions.values()].find(
    ({ ordinal, hostIds }) => ordinal === edition.ordinal + 1 && hostIds.includes(chosen),
  );
  const days = next?.statusNow === 'held' ? editionDays(next) : undefined;
  const value = join(
    [
      ...(host ? [host] : []),
      ...(time || how ? [html`${announced}${decided}`] : []),
      ...(days ? [html`${words.heldOn[locale](days)}`] : []),
    ],
    comma[locale],
  );
  return {
    ...fact,
    fields: [
      ...(known.length > 0 ? [{ name: 'line', label: '', value }] : []),
      ...fact.fields.filter((field) => !known.includes(field)),
    ],
  };
}

/** Puts a person and the body that they serve in one line: « Patrick Géroudet (Chartres) ». */
function personFirst({ locale }: Context, fact: FactView): FactView {
  const [person, body] = [['person'], ['authority', 'organisation']].map((names) =>
    fact.fields.find(({ name }) => names.includes(name)),
  );
  if (!person || !body) return fact;
  const [opening, closing] = brackets[locale];
  const value = html`${person.value}${space[locale]}${opening}${body.value}${closing}`;
  return { ...fact, fields: [{ name: 'line', label: '', value }] };
}

/**
 * The notes of an edition, the same on both of its pages, whose list is that of its facts: the account's sources, those of its declaration, those of
 * its facts; and its questions, with those of its declaration that the page to read shows.
 */
export function editionNotes(context: Context, edition: Edition, facts: EditionFacts): PageNotes {
  const { archive, locale } = context;
  const { id } = edition;
  const declaration = archive.declarations.get(id);
  const of = declaration && holderOf(context, 'declarations', id);
  const declared = of && [
    factView(context, of, 'adoption', declaration.adoption).evidence,
    declaration.points.map((point) => factView(context, of, `points.${point.id}`, point).evidence),
  ];
  return notesOf(
    [citedIn(context, archive.prose('editions', id, locale)), declared, facts],
    [...gapViews(context, 'editions', id, edition.gaps), ...declarationGaps(context, declaration)],
  );
}

/** The questions on the adoption of the declaration, or on its text. The edition has questions of its own, whose ids may be the same. */
function declarationGaps(context: Context, declaration: Declaration | undefined): readonly GapView[] {
  if (!declaration) return [];
  const path = declaration.adoption.is === 'known' ? 'text_known' : 'adoption';
  return gapViews(context, 'declarations', declaration.id, gapsExplaining(declaration, path)).map((gap) => ({
    ...gap,
    id: `declaration.${gap.id}`,
  }));
}

/** The sessions that were held, and those that were only planned, each with its title as a fact of its own; or why no programme is known. */
function editionSessions(context: Context, { programme }: Edition, facts: readonly FactView[]) {
  if (isNotKnown(programme)) return { held: [], planned: [], gap: facts[0] };
  const sessions = facts.map((fact) => {
    const { item } = get(context.archive.items, fact.name);
    const title = item.title?.is === 'known' ? fact.parts.find(({ name }) => name === 'title') : undefined;
    const fieldNamed = (name: string) => fact.fields.find((one) => one.name === name);
    return {
      fact: {
        ...withoutFields(fact, ['kind', 'status', 'number', 'date', 'time']),
        parts: fact.parts.filter((part) => part !== title).map((part) => personFirst(context, part)),
      },
      title,
      item,
      kind: itemText(context, item),
      date: fieldNamed('date'),
      time: fieldNamed('time')?.value,
    };
  });
  return {
    held: sessions.filter(({ item }) => item.status === 'held'),
    planned: sessions.filter(({ item }) => item.status === 'planned'),
  };
}

function editionHistory(context: Context, edition: Edition) {
  return mentionsOf(context.archive, 'editions', edition.id)
    .filter(({ kind }) => kind === 'milestones' || kind === 'series')
    .map((mention) => ({
      href: placeAt(context, mention.kind, mention.id, mention.fact.path),
      when: recordText(context, mention.kind, mention.id),
      words: factAt(context, mention).words ?? html``,
    }));
}

export function venueNames(context: Context, { venues }: Edition): Html | undefined {
  if (isNotKnown(venues) || venues.length === 0) return undefined;
  return listOf(
    context,
    venues.map(({ name }) => nameText(name, context.locale)),
  );
}

/** Heads a line of a list with the value of one of its fields: the role of an organiser, the kind of a document. */
function headedBy(fact: FactView, field: string): FactView {
  const head = fact.fields.find(({ name }) => name === field);
  if (!head) return fact;
  const label = plain(head.value);
  const isRepeated = fact.words !== undefined && plain(fact.words) === label;
  return { ...withoutFields(fact, [field]), label, words: isRepeated ? undefined : fact.words };
}

/** Returns the facts that connect a person with an edition: the person hosted it, spoke, or was named. */
function factsOfPerson(context: Context, holder: Holder, path: string, here: PersonHere): readonly FactView[] {
  return (['hosts', 'speaks', 'named'] as const).flatMap((part) => {
    const node = here[part];
    return node ? [factView(context, holder, `${path}.${part}`, node)] : [];
  });
}
