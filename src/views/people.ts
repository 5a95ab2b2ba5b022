import { get, type Archive, type Person } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { rolesHere } from '../archive/queries/people.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { comma } from '../i18n/format.ts';
import { fragmentOf } from '../i18n/paths.ts';
import { compareReadings, kanaRow } from '../i18n/reading-order.ts';
import { organisationStrings } from '../i18n/strings/organisation.ts';
import { peopleStrings } from '../i18n/strings/people.ts';
import type { Context } from '../wording/context.ts';
import type { MentionRow } from './body-rows.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { html, plain, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { personName } from '../wording/names.ts';
import { mentionView, roleView, type MentionView } from './mentions.ts';
import { notesOf, type PageNotes } from './notes.ts';
import { listOf } from './row-values.ts';
import type { SectionHeads } from './sections.ts';

/** A name of a person in one language, with its basis if that is not a source. */
export interface NameView {
  readonly name: Html;
  readonly isKnown: boolean;
  readonly basis?: string | undefined;
}

/** A person in the index, with roles and editions. The row unfolds to every role that sources give. */
interface PersonRow extends MentionRow {
  readonly id: string;
  /** The name in the language of the page comes first. */
  readonly names: readonly NameView[];
}

/** The people under one letter, or under one row of the kana table. */
export interface PeopleGroup {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly people: readonly PersonRow[];
}

export interface PeopleView extends TitledView {
  readonly lead: string;
  readonly note: string;
  readonly groups: readonly PeopleGroup[];
  readonly contents: readonly LinkView[];
  readonly heads: SectionHeads<'people'>;
  readonly notes: PageNotes;
}

/** Returns the index of people in public roles. */
export function peopleView(context: Context): PeopleView {
  const { archive, locale } = context;
  const words = peopleStrings[locale];
  const groups = groupsOf(archive, context).map(({ title, people }, index): PeopleGroup => ({
    id: `row-${String(index + 1)}`,
    title: title ?? words.noReading,
    note: title === undefined ? words.noReadingNote : undefined,
    people: people.map((person) => rowOf(context, person)),
  }));
  return {
    ...singlePageView(context, 'people', { description: words.description(archive.people.size) }),
    lead: words.lead(archive.people.size),
    note: words.note,
    groups,
    contents: groups.map(({ id, title }) => ({ href: `#s-${id}`, label: title })),
    heads: { people: { id: 'people', title: words.list } },
    notes: notesOf(groups),
  };
}

interface Group {
  /** Absent for people whose reading is not recorded. */
  readonly title: string | undefined;
  readonly people: readonly Person[];
}

function groupsOf(archive: Archive, { locale }: Context): readonly Group[] {
  const people = [...archive.people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (locale === 'fr') {
    return [...Map.groupBy(people, ({ id }) => id.charAt(0).toUpperCase())].map(([title, those]) => ({
      title,
      people: those,
    }));
  }
  const read = people.flatMap((person) => {
    const reading = familyReading(person);
    return reading === undefined ? [] : [{ person, reading }];
  });
  const unread = people.filter((person) => familyReading(person) === undefined);
  const rows = Map.groupBy(
    read.toSorted((a, b) => compareReadings(a.reading, b.reading, 'ja')),
    ({ reading }) => kanaRow(reading),
  );
  return [
    ...[...rows].map(([row, those]) => ({
      title: peopleStrings.ja.row(row),
      people: those.map(({ person }) => person),
    })),
    ...(unread.length > 0 ? [{ title: undefined, people: unread }] : []),
  ];
}

/**
 * Returns the reading of a name, the family name first: the recorded reading, the katakana of a Japanese name, or a French name in
 * katakana, in which the given name precedes the first dot. A name in kanji does not show its reading.
 */
export function familyReading({ ja, katakana, yomi }: Pick<Person, 'ja' | 'katakana' | 'yomi'>): string | undefined {
  const reading = yomi ?? katakana?.replaceAll('・', '');
  if (reading !== undefined) return reading;
  if (isNotKnown(ja) || !/^[\p{Script=Katakana}ー・＝]+$/u.test(ja)) return undefined;
  const [given = '', ...family] = ja.split('・');
  return family.join('') + given;
}

function rowOf(context: Context, person: Person): PersonRow {
  const { locale } = context;
  const order = ({ fr: ['name', 'ja'], ja: ['ja', 'name'] } as const)[locale];
  const id = fragmentOf('people', person.id);
  const names = order.map((field) => nameView(context, person, field));
  const known = names.filter(({ isKnown }) => isKnown).map(({ name }) => name);
  const roles = rolesOf(context, person.id);
  const held = roles.filter(({ isRole }) => isRole);
  const texts = (held.length > 0 ? held : roles).map(({ role }) => plain(role.what)).filter((text) => text !== '');
  const editions = [...new Set(roles.flatMap(({ edition }) => edition ?? []))].toSorted((a, b) => a - b);
  const numbers = editions.length > 0 ? organisationStrings[locale].editionNumbers(editions) : '';
  return {
    id,
    address: id,
    label: plain(known[0] ?? html``),
    markedLabel: html`<span class="text strong ink">${known[0] ?? ''}</span> ${known[1] && html`<small class="block">${known[1]}</small>`}`,
    value: html`${listOf(context, [...new Set(texts.flatMap((text) => text.split(comma[locale])))])} ${numbers && html`<small>${numbers}</small>`}`,
    sources: roles.flatMap(({ role }) => role.evidence.sources),
    mentions: roles.map(({ role }) => role),
    names,
  };
}

interface Role {
  readonly role: MentionView;
  /** The number of the edition that mentions it, if one does. */
  readonly edition?: number | undefined;
  /** True if it states a role of the person, not only a place of the name. */
  readonly isRole: boolean;
}

/** Returns every role of a person, edition by edition, then the mentions in other records. */
function rolesOf(context: Context, person: string): readonly Role[] {
  const { archive } = context;
  const mentions = mentionsOf(archive, 'people', person).map((mention) => ({
    role: mentionView(context, mention),
    edition: mention.kind === 'editions' ? get(archive.editions, mention.id).ordinal : undefined,
    isRole: false,
  }));
  const here = rolesHere(archive)
    .filter((role) => role.here.person === person)
    .map((role) => ({
      role: roleView(context, role, 'body'),
      edition: role.edition.ordinal,
      isRole: role.here.role !== undefined && !isNotKnown(role.here.role),
    }));
  const rank = ({ edition = Infinity }: Role) => edition;
  return [...here, ...mentions].toSorted((a, b) => Math.sign(rank(a) - rank(b)) || 0);
}

function nameView(context: Context, person: Person, field: 'name' | 'ja'): NameView {
  const { locale } = context;
  const words = peopleStrings[locale];
  if (locale === 'ja' && field === 'ja' && person.katakana)
    return { name: personName(context, person.id), isKnown: true };
  const value = person[field];
  if (isNotKnown(value)) return { name: html`${words.notStated[field]}`, isKnown: false };
  const basis = [
    ...(person.general_knowledge.includes(field) ? [words.usage] : []),
    ...(person.to_verify.includes(field) ? [words.toVerify] : []),
  ];
  return {
    name: field === 'ja' ? inLanguage(value, 'ja', locale) : inLanguage(value, 'fr', locale),
    isKnown: true,
    basis: basis.length > 0 ? basis.join(comma[locale]) : undefined,
  };
}
