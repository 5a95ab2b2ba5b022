import { get } from '../archive/archive.ts';
import { mentionsOf, type Mention } from '../archive/queries/mentions.ts';
import type { RoleHere } from '../archive/queries/people.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { PersonHere } from '../archive/schema/person-here.ts';
import { comma } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { mentionStrings } from '../i18n/strings/mentions.ts';
import type { Context } from '../wording/context.ts';
import { factView, type FactView, type Holder } from './fact.ts';
import { type EvidenceView } from './evidence.ts';
import { holderAt } from './fact-brief.ts';
import { html, join, type Html } from '../wording/html.ts';
import { itemText } from './item.ts';
import { marked, ourWords } from '../wording/language.ts';
import { personName, recordLink, recordText } from '../wording/names.ts';
import { claimedTitle } from '../wording/title.ts';

/** A place in the archive that names the record of the page. */
export interface MentionView {
  /** Its fragment on that page, where it has one. */
  readonly id?: string | undefined;
  readonly href: string;
  /** The record that names it: an edition, a milestone. */
  readonly place: Html;
  /** What it is there: « présidence », 開催都市. */
  readonly what: Html;
  readonly lines: readonly Html[];
  readonly evidence: EvidenceView;
}

/** Fields that say something of the mention and not of the whole fact. */
const distinguishing = new Set(['date', 'name', 'authority', 'organisation', 'person']);
const single = new Set(['authority', 'organisation', 'person', 'by']);

/** What a fact says of the record that it names, by its list or, in the programme, its field; some say it by themselves. */
function whatIn(locale: Locale): Readonly<Record<string, string>> {
  return mentionStrings[locale].what;
}

/** A fact that names a record, as its page shows it. */
export function mentionView(context: Context, mention: Mention): MentionView {
  const { kind, id, fact, fields } = mention;
  const view = factView(context, holderAt(context.archive, mention), fact.path, fact.node);
  const list = listOf(fact.path);
  if (list === 'programme') return itemMention(context, mention, view);
  const role = view.fields.find(({ name }) => name === 'role')?.value;
  const label = whatIn(context.locale)[list] ?? '';
  // A milestone is named by its date; of a meeting the page that holds it tells the rest.
  const shown = view.fields.filter(
    ({ name }) => isDistinguishing(name, fields, list) && !(kind === 'milestones' && name === 'date'),
  );
  const says = list === 'meetings' ? [] : [view.words, view.note].filter((one) => one !== undefined);
  return {
    href: recordAt(context.locale, kind, id, fact.path),
    place: placeOf(context, mention),
    what: role ?? html`${label}`,
    lines: [
      ...(role && label && list !== 'organisers' ? [html`${label}`] : []),
      ...shown.map(({ value }) => value),
      ...says,
    ],
    evidence: view.evidence,
  };
}

/** True where a field tells of the mention: the body beside a person, and not the record of the page again. */
function isDistinguishing(name: string, naming: readonly string[], list: string): boolean {
  return (
    distinguishing.has(name) &&
    !(naming.includes(name) && single.has(name)) &&
    !(list === 'adoption' && name === 'date')
  );
}

/** The name of the list that a fact stands in, its own where it stands in none: `committee.chairs.0` → `chairs`. */
export function listOf(path: string): string {
  const parts = path.split('.');
  return parts[0] === 'committee' ? (parts[1] ?? 'committee') : (parts[0] ?? '');
}

function placeOf(context: Context, { kind, id }: Mention): Html {
  return marked(recordText(context, kind, id), context.locale);
}

/** A programme item: its kind and number, its title, and what the record is in it. */
function itemMention(context: Context, mention: Mention, view: FactView): MentionView {
  const { archive, locale } = context;
  const words = mentionStrings[locale];
  const { item } = get(archive.items, mention.fact.path.split('.')[1] ?? '');
  const title = claimedTitle(item.title, locale) ?? (item.field && ourWords(item.field, locale));
  const parts = mention.fields.flatMap((field) => whatIn(locale)[`programme ${field}`] ?? []);
  const said = [...parts, ...(item.status === 'planned' ? [words.plannedOnly] : [])];
  return {
    href: recordAt(locale, mention.kind, mention.id, mention.fact.path),
    place: placeOf(context, mention),
    what: html`${itemText(context, item)}`,
    lines: [...(title ? [title] : []), html`${said.join(comma[locale])}`],
    evidence: view.evidence,
  };
}

/** A person whom the sources show in a role at an edition, as the page of a body or of people shows it. */
export function roleView(context: Context, { edition, here, path }: RoleHere, shows: 'person' | 'body'): MentionView {
  const { archive, locale } = context;
  const holder = holderAt(archive, { kind: 'editions', id: edition.id });
  const parts = factsOfPerson(context, holder, path, here);
  const role = roleOf(context, here);
  const body = bodyOf(context, here);
  return {
    href: recordAt(locale, 'editions', edition.id, path),
    place: marked(recordText(context, 'editions', edition.id), locale),
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

/** Where the line of a person has no part of its own, what the same edition says of the person elsewhere: as chair, in a meeting. */
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

/** Somebody by name, with the way to the index of people. */
export function nameOf(context: Context, person: RoleHere['here']['person']): Html {
  if (typeof person !== 'string') return html`${mentionStrings[context.locale].nameNotGiven}`;
  return html`<a href="${recordAt(context.locale, 'people', person)}">${personName(context, person)}</a>`;
}

/** The facts that make somebody one of the people of an edition: received it, spoke, was named. */
export function factsOfPerson(context: Context, holder: Holder, path: string, here: PersonHere): readonly FactView[] {
  return (['hosts', 'speaks', 'named'] as const).flatMap((part) => {
    const node = here[part];
    return node ? [factView(context, holder, `${path}.${part}`, node)] : [];
  });
}

/** What somebody was at an edition, or that it is not said. */
export function roleOf({ locale }: Context, { role }: PersonHere): Html {
  return role && !isNotKnown(role) ? ourWords(role, locale) : html`${mentionStrings[locale].roleNotGiven}`;
}

/** The bodies that somebody served. */
export function bodyOf(context: Context, { authority, organisation }: PersonHere): Html | undefined {
  const links = [
    ...(authority ? [recordLink(context, 'authorities', authority)] : []),
    ...(organisation ? [recordLink(context, 'organisations', organisation)] : []),
  ];
  return links.length > 0 ? join(links, comma[context.locale]) : undefined;
}

/** The evidence of several facts together, each source once. */
function joinEvidence(list: readonly EvidenceView[]): EvidenceView {
  const sources = new Map(list.flatMap((one) => one.sources).map((source) => [source.id, source]));
  return {
    basis: list[0]?.basis ?? '',
    sources: [...sources.values()],
    exceptions: list.flatMap(({ exceptions }) => exceptions),
    toVerify: [...new Set(list.flatMap(({ toVerify }) => toVerify))],
  };
}

/** The groups of facts that name a record. */
export type MentionGroup = 'roles' | 'programme' | 'committee' | 'series' | 'milestones' | 'other';

const groups: Readonly<Record<string, MentionGroup>> = {
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

/** Where a fact that names a record is shown on its page. */
export function groupOf({ kind, fact }: Mention): MentionGroup {
  if (kind === 'milestones') return 'milestones';
  return groups[listOf(fact.path)] ?? 'other';
}
