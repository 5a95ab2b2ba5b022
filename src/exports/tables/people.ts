import type { Person } from '../../archive/archive.ts';
import { rolesHere, type RoleHere } from '../../archive/queries/people.ts';
import { sourcesOf } from '../../archive/schema/evidence.ts';
import { edition } from '../../archive/schema/edition.ts';
import { person } from '../../archive/schema/person.ts';
import type { PersonHere } from '../../archive/schema/person-here.ts';
import { held, idColumn, idsColumn, titleColumns, wordsColumns } from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom, type ColumnOf } from '../table.ts';

const ofPerson = fieldsOf(person);

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
  columns: [
    idColumn(),
    { name: 'name', ...ofPerson('name'), cell: ({ name }) => name },
    { name: 'ja', ...ofPerson('ja'), language: 'ja', cell: ({ ja }) => ja },
    { name: 'katakana', ...ofPerson('katakana'), language: 'ja', cell: ({ katakana }) => katakana },
    { name: 'yomi', ...ofPerson('yomi'), language: 'ja', cell: ({ yomi }) => yomi },
    {
      name: 'general_knowledge',
      type: 'list',
      ...ofPerson('general_knowledge'),
      cell: (row) => row.general_knowledge,
    },
    { name: 'to_verify', type: 'list', ...ofPerson('to_verify'), cell: (row) => row.to_verify },
  ],
});

const field = fieldsOf(edition);
const parts = ['hosts', 'speaks', 'named'] as const;

function partColumn(part: (typeof parts)[number]): ColumnOf<RoleHere> {
  return { name: part, type: 'boolean', ...field(`people.${part}`), cell: ({ here }) => here[part] !== undefined };
}

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
    { name: 'person', ...field('people.person'), names: ['people'], cell: ({ here }) => here.person },
    { name: 'authority', ...field('people.authority'), names: ['authorities'], cell: ({ here }) => here.authority },
    {
      name: 'organisation',
      ...field('people.organisation'),
      names: ['organisations'],
      cell: ({ here }) => here.organisation,
    },
    { name: 'side', ...field('people.side'), cell: ({ here }) => here.side },
    ...wordsColumns<RoleHere>('role', field('people.role'), ({ here }) => here.role),
    ...parts.map(partColumn),
    ...titleColumns<RoleHere>(
      'talk',
      field('people.speaks.talk'),
      ({ here }) => here.speaks?.talk && held(here.speaks.talk, (sides) => sides),
    ),
    idsColumn('sources', { description: { fr: 'Les sources.', ja: '出典。' } }, 'sources', ({ here }) =>
      sourcesHere(here),
    ),
    { name: 'to_verify', type: 'list', ...field('people.to_verify'), cell: ({ here }) => here.to_verify },
  ],
});
