import type { Archive, Person } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { rolesHere } from '../archive/queries/people.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { comma } from '../i18n/format.ts';
import { pageAt, fragmentOf } from '../i18n/paths.ts';
import { compareReadings, kanaRow } from '../i18n/reading-order.ts';
import { peopleStrings } from '../i18n/strings/people.ts';
import type { Context } from '../wording/context.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { mentionView, roleView, type MentionView } from './mentions.ts';

/** A name of a person in one language, with what it rests on where that is not a source. */
export interface NameView {
  readonly name: Html;
  readonly isKnown: boolean;
  readonly basis?: string | undefined;
}

/** A person in the index, with every role that sources give them. */
export interface PersonEntry {
  readonly id: string;
  /** That of the page's language first. */
  readonly names: readonly NameView[];
  readonly places: readonly RolePlace[];
}

/** An edition or another record that gives a person roles. */
export interface RolePlace {
  readonly place: Html;
  readonly href: string;
  readonly roles: readonly MentionView[];
}

/** The people under one letter or one row of the fifty sounds. */
export interface PeopleGroup {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly people: readonly PersonEntry[];
}

/** Everything that the index of people shows. */
export interface PeopleView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly groups: readonly PeopleGroup[];
  readonly contents: readonly LinkView[];
}

/** Makes the index of people in public roles. */
export function peopleView(context: Context): PeopleView {
  const { archive, locale } = context;
  const words = peopleStrings[locale];
  const groups = groupsOf(archive, context).map(({ title, people }, index): PeopleGroup => ({
    id: `row-${String(index + 1)}`,
    title: title ?? words.noReading,
    note: title === undefined ? words.noReadingNote : undefined,
    people: people.map((person) => entryOf(context, person)),
  }));
  return {
    frame: frameView(context, {
      path: pageAt(locale, 'people'),
      title: words.title,
      description: words.description(archive.people.size),
      within: 'people',
    }),
    title: words.title,
    lead: words.lead(archive.people.size),
    note: words.note,
    groups,
    contents: groups.map(({ id, title }) => ({ href: `#s-${id}`, label: title })),
  };
}

interface Group {
  /** None for people whose reading is not recorded. */
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
 * What a name is read as, the family name first: the recorded reading, or a name in katakana, whose given name stands before the first
 * dot. A name in kanji says nothing of its reading.
 */
export function familyReading({ ja, yomi }: Pick<Person, 'ja' | 'yomi'>): string | undefined {
  if (yomi !== undefined) return yomi;
  if (isNotKnown(ja) || !/^[\p{Script=Katakana}ー・＝]+$/u.test(ja)) return undefined;
  const [given = '', ...family] = ja.split('・');
  return family.join('') + given;
}

function entryOf(context: Context, person: Person): PersonEntry {
  const { locale } = context;
  const order = ({ fr: ['name', 'ja'], ja: ['ja', 'name'] } as const)[locale];
  return {
    id: fragmentOf('people', person.id),
    names: order.map((field) => nameView(context, person, field)),
    places: placesOf(context, person.id),
  };
}

/** Every role of a person, edition by edition, then what other records say. */
function placesOf(context: Context, person: string): readonly RolePlace[] {
  const { archive } = context;
  const mentions = mentionsOf(archive, 'people', person).map((mention) => ({
    key: `${mention.kind} ${mention.id}`,
    role: mentionView(context, mention),
  }));
  const here = rolesHere(archive)
    .filter((role) => role.here.person === person)
    .map((role) => ({ key: `editions ${role.edition.id}`, role: roleView(context, role, 'body') }));
  const byPlace = Map.groupBy([...here, ...mentions], ({ key }) => key);
  const order = [...archive.editions.keys()].map((id) => `editions ${id}`);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...byPlace]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .flatMap(([, those]): RolePlace[] => {
      const [first] = those;
      return first ? [{ place: first.role.place, href: first.role.href, roles: those.map(({ role }) => role) }] : [];
    });
}

function nameView({ locale }: Context, person: Person, field: 'name' | 'ja'): NameView {
  const words = peopleStrings[locale];
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
