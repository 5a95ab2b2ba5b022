import type { Edition } from '../archive/archive.ts';
import type { PersonHere } from '../archive/schema/person-here.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import type { Context } from '../wording/context.ts';
import type { FactView, Holder } from './fact.ts';
import { bodyOf, factsOfPerson, nameOf, roleOf } from './mentions.ts';
import { html, type Html } from '../wording/html.ts';

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
  const words = editionStrings[context.locale];
  const id = typeof person.person === 'string' ? person.person : undefined;
  const path = `people.${id ?? String(index)}`;
  return {
    id: path,
    name: nameOf(context, person.person),
    role: roleOf(context, person),
    body: bodyOf(context, person) ?? (person.side && html`${words[person.side]}`),
    facts: factsOfPerson(context, holder, path, person),
  };
}
