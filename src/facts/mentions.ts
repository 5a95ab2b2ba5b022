import { get, type Edition } from '../archive/archive.ts';
import { mentionsOf, type Mention } from '../archive/queries/mentions.ts';
import type { RoleHere } from '../archive/queries/people.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { PersonHere } from '../schema/edition.ts';
import type { Words } from '../schema/words.ts';
import { mentionWords, groupWords } from '../i18n/strings/mentions.ts';
import { personName, recordLink, editionYear, hostTexts, type Context } from '../names/names.ts';
import { recordName, firstOf, listOf, type RowView, type StatusLabel } from './rows.ts';
import { factAt, factView, holderOf, type FactView, type Holder, type EvidenceView } from './fact.ts';
import { html, join, ourWords, plain, type Html } from '../names/html.ts';
import { itemText, claimedTitle } from '../names/title.ts';
import { type LinkView, placeAt, recordAt } from '../site/paths.ts';
import { comma, formatOrdinal } from '../i18n/format.ts';

/** A place in the archive that names the record of the page. */
export interface MentionView {
  readonly id?: string | undefined;
  readonly href: string;
  readonly place: Html;
  /** The role of the record in that place: « présidence », 開催都市. */
  readonly what: Html;
  readonly lines: readonly Html[];
  readonly evidence: EvidenceView;
}

/** Fields that describe the mention itself and not the complete fact. */
const distinguishing = new Set(['date', 'name', 'authority', 'organisation', 'person']);
const single = new Set(['authority', 'organisation', 'person', 'by']);

const nameNotGiven = { fr: 'nom non donné par la source', ja: '氏名は不明' };
const roleNotGiven = { fr: 'fonction non indiquée', ja: '役職は不明' };

/** The role of a record in a fact that names it, by list or, in the programme, by field. Some facts state it themselves. */
const roles: Readonly<Record<string, Words>> = {
  hosts: { fr: 'ville hôte', ja: '開催都市' },
  associated: { fr: 'ville associée', ja: '関連都市' },
  organisers: { fr: 'organisation', ja: '主催・共催・後援' },
  'programme authorities': { fr: 'nommée dans le programme', ja: 'プログラムに名前あり' },
  'programme organisations': { fr: 'nommé dans le programme', ja: 'プログラムに名前あり' },
  'programme presenters': { fr: 'exposé', ja: '発表' },
  'programme chair': { fr: 'présidence', ja: '議長' },
  chairs: { fr: 'présidence du comité', ja: '推進委員長' },
  members: { fr: 'membre du comité', ja: '推進委員' },
  meetings: { fr: 'réunion', ja: '会合' },
  participants: { fr: 'représente', ja: '代表者' },
  initiators: { fr: 'À l’origine des Rencontres', ja: '会議の提唱' },
  roles: { fr: 'Rôle dans la série', ja: '役割' },
  next_edition: { fr: 'choisie pour l’édition suivante', ja: '次回の開催都市に決定' },
  awards: { fr: 'prix', ja: '表彰' },
  became: { fr: 'Prédécesseur', ja: '前身' },
  not_to_be_confused: { fr: 'Série voisine', ja: '混同しやすい別の会議' },
  adoption: { fr: 'Lecture de la déclaration', ja: '宣言の読み上げ' },
  origin: { fr: 'Lien d’où sont nées les Rencontres', ja: '会議の発端となった提携' },
};

/** The roles that say no more than that a source names the record. */
export const emptyRoles = [roles['programme authorities'], roles['programme organisations']];

export function mentionView(context: Context, mention: Mention): MentionView {
  const { kind, id, fact, fields } = mention;
  const view = factAt(context, mention);
  const list = listInPath(fact.path);
  if (list === 'programme') return itemMention(context, mention, view);
  const role = view.fields.find(({ name }) => name === 'role')?.value;
  const label = roles[list]?.[context.locale] ?? '';
  // What describes the mention, such as the body beside a person, and does not repeat the record of the page. The name of a milestone contains its
  // date, and the page that contains a meeting shows the rest of it.
  const shown = view.fields.filter(
    ({ name }) =>
      distinguishing.has(name) &&
      !(fields.includes(name) && single.has(name)) &&
      !(name === 'date' && (kind === 'milestones' || list === 'adoption')),
  );
  const says = list === 'meetings' ? [] : [view.words, view.note].filter((one) => one !== undefined);
  return {
    href: placeAt(context, kind, id, fact.path),
    place: recordName(context, mention),
    what: role ?? html`${label}`,
    lines: [
      ...(role && label && list !== 'organisers' ? [html`${label}`] : []),
      ...shown.map(({ value }) => value),
      ...says,
    ],
    evidence: view.evidence,
  };
}

/** Returns the name of the list that contains a fact, or of the fact itself if it is in none: `committee.chairs.noda-tetsuya` → `chairs`. */
export function listInPath(path: string): string {
  const parts = path.split('.');
  return parts[0] === 'committee' ? (parts[1] ?? 'committee') : (parts[0] ?? '');
}

function itemMention(context: Context, mention: Mention, view: FactView): MentionView {
  const { archive, locale } = context;
  const [, id = '', part] = mention.fact.path.split('.');
  const { item } = get(archive.items, id);
  const title = claimedTitle(item.title, locale) ?? (item.field && ourWords(item.field, locale));
  const fields = part === undefined ? mention.fields : [part];
  const parts = fields.flatMap((field) => roles[`programme ${field}`]?.[locale] ?? []);
  const said = [...parts, ...(item.status === 'planned' ? [mentionWords.plannedOnly[locale]] : [])];
  return {
    href: placeAt(context, mention.kind, mention.id, mention.fact.path),
    place: recordName(context, mention),
    what: html`${itemText(context, item)}`,
    lines: [...(title ? [title] : []), html`${said.join(comma[locale])}`],
    evidence: view.evidence,
  };
}

/** Returns the role of a person at an edition, as the page of a body (`person`) or of people (`body`) shows it. */
export function roleView(context: Context, { edition, here, path }: RoleHere, shows: 'person' | 'body'): MentionView {
  const { locale } = context;
  const holder = holderOf(context, 'editions', edition.id);
  const parts = factsOfPerson(context, holder, path, here);
  const role = roleOf(context, here);
  const body = bodyOf(context, here);
  return {
    href: recordAt(locale, 'editions', edition.id, path),
    place: recordName(context, { kind: 'editions', id: edition.id }),
    what: shows === 'person' ? nameOf(context, here.person) : role,
    lines: [
      ...(shows === 'person' ? [role] : body ? [body] : []),
      ...parts.flatMap(({ words: said }) => (said ? [said] : [])),
    ],
    evidence: joinEvidence(
      parts.length > 0 ? parts.map(({ evidence }) => evidence) : evidenceElsewhere(context, edition.id, here.person),
    ),
  };
}

/** Returns the evidence that the same edition gives elsewhere for a person without a fact of its own: as chair, in a meeting. */
function evidenceElsewhere(
  context: Context,
  edition: string,
  person: RoleHere['here']['person'],
): readonly EvidenceView[] {
  if (typeof person !== 'string') return [];
  return mentionsOf(context.archive, 'people', person)
    .filter(({ kind, id }) => kind === 'editions' && id === edition)
    .map((mention) => mentionView(context, mention).evidence);
}

export function nameOf(context: Context, person: RoleHere['here']['person']): Html {
  if (typeof person !== 'string') return html`${nameNotGiven[context.locale]}`;
  return html`<a href="${recordAt(context.locale, 'people', person)}">${personName(context, person)}</a>`;
}

/** Returns the facts that connect a person with an edition: the person hosted it, spoke, or was named. */
export function factsOfPerson(context: Context, holder: Holder, path: string, here: PersonHere): readonly FactView[] {
  return (['hosts', 'speaks', 'named'] as const).flatMap((part) => {
    const node = here[part];
    return node ? [factView(context, holder, `${path}.${part}`, node)] : [];
  });
}

export function roleOf({ locale }: Context, { role }: PersonHere): Html {
  return role && !isNotKnown(role) ? ourWords(role, locale) : html`${roleNotGiven[locale]}`;
}

export function bodyOf(context: Context, { authority, organisation }: PersonHere): Html | undefined {
  const links = [
    ...(authority ? [recordLink(context, 'authorities', authority)] : []),
    ...(organisation ? [recordLink(context, 'organisations', organisation)] : []),
  ];
  return links.length > 0 ? join(links, comma[context.locale]) : undefined;
}

function joinEvidence(list: readonly EvidenceView[]): EvidenceView {
  const sources = new Map(list.flatMap((one) => one.sources).map((source) => [source.id, source]));
  return {
    basis: list[0]?.basis ?? '',
    sources: [...sources.values()],
    exceptions: list.flatMap(({ exceptions }) => exceptions),
    toVerify: [...new Set(list.flatMap(({ toVerify }) => toVerify))],
    excerpts: [],
  };
}

export interface MentionRow extends RowView {
  readonly mentions: readonly MentionView[];
}

/** The entry of a body in the list of an edition. */
export interface OnList {
  /** The status in a word, with its sign: « ville hôte ». */
  readonly word: Html;
  readonly standing?: StatusLabel | undefined;
  readonly mention: MentionView;
}

const betweenPlaces = { fr: ', ', ja: '・' };
/** The groups that are told more fully where no edition is named beside them. */
const ungroupedWords = {
  ...groupWords,
  roles: { fr: 'Rôle dans l’organisation', ja: '開催での役割' },
  programme: { fr: 'Au programme', ja: 'プログラム' },
  committee: { fr: 'Comité de pilotage', ja: '推進委員会' },
};

type Group = keyof typeof groupWords;

/** The groups of facts of an edition, or of the series, by the list that holds them. */
const groups: Readonly<Record<string, Group>> = {
  hosts: 'roles',
  associated: 'roles',
  organisers: 'roles',
  programme: 'programme',
  chairs: 'committee',
  members: 'committee',
  meetings: 'committee',
  roles: 'series',
  initiators: 'series',
};

function groupOf({ kind, fact }: Mention): Group {
  return kind === 'milestones' ? 'milestones' : (groups[listInPath(fact.path)] ?? 'other');
}

/** Returns a link to an edition under its short name: « 7e Aix-en-Provence 2022 ». */
export function meetingLink(context: Context, edition: Edition): LinkView {
  const { locale } = context;
  const places = hostTexts(context, edition).join(betweenPlaces[locale]);
  return {
    href: recordAt(locale, 'editions', edition.id),
    label: `${formatOrdinal(edition.ordinal, locale)} ${places} ${editionYear(edition, locale)}`,
  };
}

export function meetingRows(
  context: Context,
  mentions: readonly Mention[],
  roles: readonly RoleHere[],
  listed: ReadonlyMap<string, OnList> = new Map(),
): readonly MentionRow[] {
  const met = new Set<Group>();
  /** The fragment of a group for its first mention on the page, nothing for the others. */
  const fragmentFor = (group: Group) => {
    const isFirst = !met.has(group);
    met.add(group);
    return isFirst ? `s-${group}` : undefined;
  };
  return [...context.archive.editions.values()].flatMap((edition): MentionRow[] => {
    const onList = listed.get(edition.id);
    const all = [
      ...mentions
        .filter(({ kind, id }) => kind === 'editions' && id === edition.id)
        // The chair of a session says more than its list of bodies.
        .filter(({ fact }, _, those) => !those.some((one) => one.fact.path.startsWith(`${fact.path}.`)))
        .map((mention) => ({ group: groupOf(mention), view: mentionView(context, mention) })),
      ...roles
        .filter((one) => one.edition === edition)
        .map((one) => ({ group: 'people' as const, view: roleView(context, one, 'person') })),
    ];
    if (!onList && all.length === 0) return [];
    // The entry in the list already shows the host by its sign.
    const onSign = onList && plain(onList.word).trim().toLowerCase();
    const done = all
      .map(({ group, view }) => doneText(context, group, view))
      .filter((text) => text.toLowerCase() !== onSign);
    const rest = done.length > 0 ? listOf(context, done) : undefined;
    const address = `at.${edition.id}`;
    const shown = [
      ...(onList ? [onList.mention] : []),
      ...all.map(({ group, view }) => ({
        ...view,
        id: fragmentFor(group),
        place: html`${groupWords[group][context.locale]}`,
      })),
    ];
    return [
      {
        id: address,
        address,
        label: meetingLink(context, edition).label,
        value: onList ? html`${onList.word}${rest && html` <span class="regular">${rest}</span>`}` : (rest ?? html``),
        standing: onList?.standing,
        sources: shown.flatMap(({ evidence }) => evidence.sources),
        mentions: shown,
      },
    ];
  });
}

/** Summarises the part of a body: « atelier 1, Culture, présidence »; « Tamotsu Yamade, maire de Kanazawa », 山出保（金沢市長）. */
function doneText({ locale }: Context, group: Group, { what, lines }: MentionView): string {
  const details = group === 'programme' ? lines : group === 'people' ? lines.slice(0, 1) : [];
  const parts = [what, ...details]
    .map((part) => plain(part))
    .filter((part) => part && !emptyRoles.some((role) => role?.[locale] === part));
  if (locale === 'fr') return parts.join(comma.fr);
  const [first = '', second] = parts;
  return group === 'people' && second ? `${first}（${second}）` : parts.join(comma.ja).replace('、「', '「');
}

export function groupRows(context: Context, mentions: readonly Mention[]): readonly MentionRow[] {
  const groups = Map.groupBy(
    mentions.filter(({ kind }) => kind !== 'editions'),
    groupOf,
  );
  return [...groups].map(([group, those]) => {
    const views = those.map((one) => mentionView(context, one));
    // An event and a role in the series are described in a sentence.
    const isMoment = group === 'milestones' || group === 'series';
    const values = views.map(({ what, lines }) => (isMoment || !what.html ? (lines[0] ?? what) : what));
    // If an edition has a mention of the group, the first of those has the fragment of the group.
    const isTaken = mentions.some((one) => one.kind === 'editions' && groupOf(one) === group);
    const address = isTaken ? `s-${group}-elsewhere` : `s-${group}`;
    return {
      id: address,
      address,
      label: ungroupedWords[group][context.locale],
      value: firstOf(context, values, values.length) ?? html``,
      sources: views.flatMap(({ evidence }) => evidence.sources),
      mentions: views,
    };
  });
}
