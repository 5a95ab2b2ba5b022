import { get, type Edition } from '../archive/archive.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { PersonHere } from '../archive/schema/person-here.ts';
import { comma } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import type { Context } from '../wording/context.ts';
import { factView, type FactView, type Holder } from './fact.ts';
import { html, join, type Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';
import { personName, recordLink } from '../wording/names.ts';

/** A person in a public role at the edition. */
export interface PersonView {
  readonly id: string;
  readonly name: Html;
  readonly role: Html;
  readonly body?: Html | undefined;
  readonly facts: readonly FactView[];
}

/** People who did the same at an edition: received it, spoke, were named. */
export interface PeopleGroup {
  readonly title: string;
  readonly people: readonly PersonView[];
}

/** The people of an edition, by what they did there. */
export function peopleGroups(context: Context, edition: Edition, holder: Holder): readonly PeopleGroup[] {
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
  const facts = (['hosts', 'speaks', 'named'] as const).flatMap((part) => {
    const node = person[part];
    if (!node) return [];
    return [factView(context, holder, `${path}.${part}`, node)];
  });
  const bodies = [
    ...(person.authority ? [recordLink(context, 'authorities', person.authority)] : []),
    ...(person.organisation ? [recordLink(context, 'organisations', person.organisation)] : []),
  ];
  const body = bodies.length > 0 ? join(bodies, comma[locale]) : person.side && html`${words[person.side]}`;
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
