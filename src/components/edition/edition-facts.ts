import { get, type Declaration, type Edition } from '../../archive/archive.ts';
import { editionDays } from '../../archive/edition-days.ts';
import { knownValue, pathsOfLines, type Fact } from '../../archive/fact-path.ts';
import { gapsExplaining } from '../../archive/gaps.ts';
import { recordNode } from '../../schema/kinds.ts';
import { mentionsOf } from '../../archive/queries/mentions.ts';
import { languageWords } from '../../schema/controlled-words.ts';
import { statusesOf } from '../../archive/queries/timeline.ts';
import { statusWords } from '../../schema/edition.ts';
import type { Count } from '../../schema/count.ts';
import { isNotKnown, knownField, type NotKnown } from '../../schema/not-known.ts';
import { inOrderOfDate, type Period } from '../../schema/partial-date.ts';
import { sumOf } from '../../archive/value-at.ts';
import { brackets, comma, formatCount, formatDate, formatNumber, formatPeriod, space } from '../../i18n/format.ts';
import { placeAt } from '../../site/paths.ts';
import { followUpStrings } from '../../i18n/strings/declaration.ts';
import { groupWords, mentionWords } from '../../i18n/strings/mentions.ts';
import { capitalised } from '../../text/typography.ts';
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
} from '../../facts/fact.ts';
import {
  valueOf,
  disagreementRows,
  factRow,
  factsRow,
  fieldsIn,
  firstOf,
  listOf,
  valueIn,
  type FactRow,
} from '../../facts/rows.ts';
import { citedIn, notesOf, type PageNotes } from '../../facts/notes.ts';
import { factsOfPerson } from '../../facts/mentions.ts';
import { html, join, plain, type Html } from '../../names/html.ts';
import { recordText, type Context } from '../../names/names.ts';
import { nameText, titleInPage, itemText } from '../../names/title.ts';
import { editionParticipants } from './edition-participants.ts';

const words = {
  hostCity: { fr: 'Ville hôte', ja: '開催都市' },
  notAnnounced: { fr: (until: string) => `non annoncé en ${until}`, ja: (until: string) => `${until}時点で未公表` },
  plannedFor: { fr: (time: Html) => html`prévue pour ${time}`, ja: (time: Html) => html`${time}の予定` },
  heldOn: {
    fr: (days: Period) => `tenue en ${formatPeriod(days, 'fr', 'month')}`,
    ja: (days: Period) => `開催は${formatPeriod(days, 'ja', 'month')}`,
  },
  counts: {
    fr: (french?: string, japanese?: string) =>
      [french && `${french} françaises`, japanese && `${japanese} japonaises`].filter(Boolean).join(', '),
    ja: (french?: string, japanese?: string) =>
      [japanese && `日本${japanese}`, french && `フランス${french}`].filter(Boolean).join('、'),
  },
  sum: { fr: 'Somme faite par nous', ja: '当アーカイブによる合計' },
  statusIn: {
    fr: (word: string, year: string) => `${word} en ${year}`,
    ja: (word: string, year: string) => `${year}${word}`,
  },
  postponed: {
    fr: (times: number) => (times === 1 ? 'reportée une fois' : `reportée ${formatNumber(times, 'fr')}\u00A0fois`),
    ja: (times: number) => `${String(times)}度の延期`,
  },
  /** Those whom a source names, then those known by their function alone. */
  peopleNamed: {
    fr: (named: number, unnamed: number) =>
      [
        named > 0 &&
          `${formatNumber(named, 'fr')}\u00A0personne${named < 2 ? '' : 's'} nommée${named < 2 ? '' : 's'} pour ${named < 2 ? 'sa' : 'leur'} fonction`,
        unnamed > 0 && `${formatNumber(unnamed, 'fr')}\u00A0dont le nom n’est pas donné`,
      ]
        .filter(Boolean)
        .join(', '),
    ja: (named: number, unnamed: number) =>
      [
        named > 0 && `氏名の分かる${formatNumber(named, 'ja')}人`,
        unnamed > 0 && `氏名不明の${formatNumber(unnamed, 'ja')}人`,
      ]
        .filter(Boolean)
        .join('、'),
  },
  namesPrinted: {
    fr: (n: number) => `${formatNumber(n, 'fr')}\u00A0nom${n < 2 ? '' : 's'}`,
    ja: (n: number) => `${formatNumber(n, 'ja')}自治体`,
  },
  hostPeople: { fr: 'Villes hôtes', ja: '開催都市' },
  speakers: { fr: 'Intervenants', ja: '登壇者' },
  otherPeople: { fr: 'Autres personnes citées', ja: 'その他の人物' },
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
  const toCome = edition.statusNow === 'held' ? undefined : html`${notAnnounced(context)}`;
  /** A row of several facts, if there are any; of several values it shows the first. */
  const row = (name: keyof typeof labels, facts: readonly FactView[], value?: Html | readonly Html[]) =>
    facts.length > 0 ? [rowOf(name, facts, value)] : [];
  const rowOf = (name: keyof typeof labels, facts: readonly FactView[], value?: Html | readonly Html[]) =>
    factsRow(
      context,
      name,
      labels[name][locale],
      facts,
      value && 'length' in value ? firstOf(context, value, Math.max(facts.length, value.length)) : value,
    );
  /** A row for lines of sentences, each headed by one of its fields where one is named. */
  const sentences = (name: keyof typeof sentenceLists) => {
    const head = sentenceLists[name];
    const facts = lines(name, edition[name]).map((fact) => (head ? headedBy(fact, head) : fact));
    const values = facts.flatMap((fact) => {
      const title = name === 'documents' ? valueIn(context, { ...fact, words: undefined }, name) : fact.words;
      return title ?? valueIn(context, fact, name) ?? [];
    });
    return head ? row(name, facts, values).map(headed) : row(name, facts, values);
  };

  const associated = lines('associated', edition.associated);
  const sessions = editionSessions(context, edition, lines('programme', edition.programme));
  const sessionRow = (name: 'planned' | 'sessions', those: typeof sessions.held) => {
    const kinds = those.filter(({ item }) => item.kind !== 'other').map(({ kind }) => kind);
    return row(
      name,
      those.map(({ fact }) => fact),
      listOf(context, kinds),
    );
  };
  const status = lines('status', edition.status);
  const participants = editionParticipants(context, edition);
  const listed = participants.sides.flatMap((side) => side.lines.map(({ fact }) => fact));
  const doubtful = participants.doubtful.flatMap(({ facts }) => facts);
  const peoplePaths = pathsOfLines(recordNode('editions', edition), 'people');
  const everybody = edition.people.map((person, index) => {
    const path = peoplePaths[index] ?? '';
    return { person, path, facts: factsOfPerson(context, holder, path, person) };
  });
  const people = [
    { title: words.hostPeople[locale], people: everybody.filter(({ person }) => person.hosts) },
    { title: words.speakers[locale], people: everybody.filter(({ person }) => person.speaks && !person.hosts) },
    { title: words.otherPeople[locale], people: everybody.filter(({ person }) => !person.hosts && !person.speaks) },
  ].filter((group) => group.people.length > 0);
  const named = edition.people.filter(({ person }) => !isNotKnown(person)).length;
  const names = (['fr', 'ja', 'en'] as const).flatMap((lang) =>
    lines(`names.${lang}`, edition.names[lang] ?? [], languageWords[lang][locale]),
  );
  const ownName = names.find(({ id }) => id.startsWith(`names.${locale}`)) ?? names[0];
  const nameValue = ownName && valueIn(context, { ...ownName, words: undefined, note: undefined }, 'names');
  const organisers = lines('organisers', edition.organisers).map((fact) => headedBy(fact, 'role'));
  const history = editionHistory(context, edition);
  const conclusions = factLines(context, holder, 'conclusions', edition.conclusions);
  const after = editionSequel(context, edition);

  const dates = view('dates', edition.dates);
  const theme = view('theme', edition.theme);
  const aroundTheme = lines('theme_context', edition.theme_context);
  const { authorities, persons } = edition.attendance;
  const { french, japanese, total } = authorities.is === 'known' ? authorities.value : {};
  const format = (count: Count) => formatCount(count, locale, 'authorities');
  const counts = words.counts[locale](french && format(french), japanese && format(japanese));
  const attendance = view('attendance.authorities', authorities);
  // The sum of both sides, where no source prints a total.
  const sum =
    french && japanese && !total
      ? [{ name: 'sum', label: words.sum[locale], value: html`${format(sumOf(french, japanese))}` }]
      : [];

  return {
    sessions,
    status,
    participants,
    people,
    history,
    conclusions,
    after,
    rows: [
      factRow(context, dates, fieldsIn(context, [dates], ['days', 'sessions'])),
      factRow(context, view('hosts', edition.hosts, edition.hostIds.length === 1 ? words.hostCity[locale] : undefined)),
      ...row('associated', associated, fieldsIn(context, associated, ['authority'])),
      rowOf('venues', lines('venues', edition.venues), venueNames(context, edition) ?? toCome),
      ...(edition.theme.is === 'known'
        ? [factRow(context, theme, titleInPage(edition.theme.value, locale)), ...sentences('theme_context')]
        : // Of a theme that is not known, such as one not chosen yet, what surrounds it is all there is to say.
          [factsRow(context, theme.id, theme.label, [theme, ...aroundTheme], aroundTheme[0]?.words, true)]),
      factRow(context, { ...attendance, fields: [...attendance.fields, ...sum] }, counts ? html`${counts}` : toCome),
      factRow(context, view('attendance.persons', persons), persons.is === 'known' ? undefined : toCome),
      ...disagreementRows(context, holder, edition.disagreements),
      ...row(
        'conclusions',
        conclusions,
        conclusions.flatMap((fact) => fact.words ?? []),
      ),
      ...(sessions.gap ? [factRow(context, sessions.gap)] : []),
      ...sessionRow('planned', sessions.planned),
      ...sessionRow('sessions', sessions.held),
      rowOf('status', status, statusText(context, edition)),
      committeeRow(),
      ...row(
        'people',
        people.flatMap((group) => group.people.flatMap(({ facts }) => facts)),
        html`${words.peopleNamed[locale](named, everybody.length - named)}`,
      ),
      headedUnlessFlat(
        rowOf(
          'organisers',
          organisers,
          fieldsIn(context, organisers, ['authority', 'organisation', 'person']) ?? toCome,
        ),
      ),
      ...(participants.gap ? [factRow(context, participants.gap)] : []),
      ...row('printed', [...listed, ...doubtful], html`${words.namesPrinted[locale](listed.length)}`),
      ...row(
        'follow_up',
        after,
        after.flatMap((fact) => valueOf(context, fact, fact.id) ?? []),
      ),
      ...row('names', names, nameValue ? [nameValue] : []).map(headed),
      ...(['side_events', 'awards', 'context', 'documents', 'photos'] as const).flatMap(sentences),
      ...(history.length > 0
        ? [
            rowOf(
              'history',
              [],
              history.map((line) => line.words),
            ),
          ]
        : []),
    ],
  };

  function committeeRow(): FactRow {
    const { committee } = edition;
    if (isNotKnown(committee)) return headedUnlessFlat(rowOf('committee', [view('committee', committee)], toCome));
    const { name, chairs, members, meetings, notes } = committee;
    const title = isNotKnown(name) ? undefined : titleInPage(name, locale);
    const met = lines('committee.meetings', meetings);
    const facts = [
      ...(isNotKnown(name) ? [view('committee.name', name)] : []),
      ...lines('committee.chairs', chairs),
      ...lines('committee.members', members),
      ...met,
      ...lines('committee.notes', notes),
    ];
    const [first] = met.map((one) => fieldsIn(context, [one], ['date', 'place']));
    return { ...headedUnlessFlat(rowOf('committee', facts, first ?? title)), title };
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

/** Summarises the history of an edition: « Annoncée en 2018, reportée 2 fois, tenue en 2022 ». */
function statusText({ locale }: Context, edition: Edition): Html {
  const values = statusesOf(edition);
  const postponed = values.filter((one) => one?.status === 'postponed');
  const steps = values.flatMap((value, index): readonly string[] => {
    const { status, said, for: when } = value ?? {};
    if (value && value === postponed[0]) return [words.postponed[locale](postponed.length)];
    if (!status || status === 'planned' || status === 'postponed' || (status === 'announced' && index > 0)) return [];
    const time = status === 'announced' ? said : when && !isNotKnown(when) ? when.start : undefined;
    const word = statusWords[status][locale];
    return [
      time && !isNotKnown(time)
        ? words.statusIn[locale](word, formatPeriod({ start: time, end: time }, locale, 'year'))
        : word,
    ];
  });
  return html`${capitalised(steps.join(comma[locale]))}`;
}

/** A row whose facts have labels of their own. */
const headed = (row: FactRow): FactRow => ({ ...row, isHeaded: true });
const headedUnlessFlat = (row: FactRow): FactRow => (row.isFlat ? row : headed(row));

/** Heads a line of a list with the value of one of its fields: the role of an organiser, the kind of a document. */
function headedBy(fact: FactView, field: string): FactView {
  const head = fact.fields.find(({ name }) => name === field);
  if (!head) return fact;
  const label = plain(head.value);
  const isRepeated = fact.words !== undefined && plain(fact.words) === label;
  return { ...withoutFields(fact, [field]), label, words: isRepeated ? undefined : fact.words };
}
