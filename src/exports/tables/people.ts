import type { Person } from '../../archive/archive.ts';
import { rolesHere, type RoleHere } from '../../archive/queries/people.ts';
import { sourcesOf } from '../../archive/schema/evidence.ts';
import { person } from '../../archive/schema/person.ts';
import { personHere, type PersonHere } from '../../archive/schema/person-here.ts';
import { describeField } from '../described-field.ts';
import type { ColumnOf } from '../table.ts';
import { tableFrom } from '../table-from.ts';

/** A row for each person. */
export const people = tableFrom<Person>({
  name: 'people',
  title: { fr: 'Personnes', ja: '公職者・関係者' },
  description: {
    fr: 'Une ligne par personne citée pour une fonction publique. Les fonctions sont dans roles.',
    ja: '公の役職で名の挙がる人物を1行ずつ示します。役職はrolesの表にあります。',
  },
  key: ['id'],
  rows: (archive) => archive.people.values(),
  schema: person,
  columns: ['id name ja katakana yomi general_knowledge to_verify'],
});

const parts = ['hosts', 'speaks', 'named'] as const;

function sourcesHere(here: PersonHere): readonly string[] {
  return [...new Set(parts.flatMap((part) => (here[part] ? sourcesOf(here[part].evidence.basis) : [])))];
}

/** A row for each person who has a public role at an edition according to the sources. */
export const roles = tableFrom<RoleHere>({
  name: 'roles',
  title: { fr: 'Fonctions des personnes', ja: '人物の役職' },
  description: {
    fr: 'Une ligne par personne citée pour sa fonction à une édition.',
    ja: '各回で役職とともに挙げられる人物を1行ずつ示します。',
  },
  key: ['edition', 'line'],
  rows: rolesHere,
  schema: personHere,
  record: ({ here }) => here,
  columns: [
    {
      name: 'edition',
      description: { fr: 'L’édition.', ja: '回。' },
      names: ['editions'],
      cell: (row) => row.edition.id,
    },
    {
      name: 'line',
      description: { fr: 'Le nom de la ligne dans l’édition.', ja: '回の中での行の名。' },
      cell: ({ path }) => path,
    },
    'person authority organisation side role',
    ...parts.map((name): ColumnOf<RoleHere> => ({
      name,
      type: 'boolean',
      ...describeField(personHere, name),
      cell: ({ here }) => here[name] !== undefined,
    })),
    'talk=speaks.talk',
    {
      name: 'sources',
      type: 'list',
      description: { fr: 'Les sources.', ja: '出典。' },
      names: ['sources'],
      cell: ({ here }) => sourcesHere(here),
    },
    'to_verify',
  ],
});
