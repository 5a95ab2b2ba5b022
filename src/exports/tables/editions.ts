import type { Edition } from '../../archive/archive.ts';
import { participantsOf } from '../../archive/queries/participation.ts';
import { edition, statusLine } from '../../archive/schema/edition.ts';
import type { Version } from '../../archive/schema/version.ts';
import { describeField } from '../described-field.ts';
import type { ColumnOf } from '../table.ts';
import { tableFrom } from '../table-from.ts';

/** The numbers of each side, described by what is counted and by the side. */
function headsOf(name: 'authorities' | 'persons') {
  return ['french', 'japanese', 'total'].map((side) => {
    const path = `attendance.${name}`;
    const { description: whole } = describeField(edition, path);
    const { description: own } = describeField(edition, `${path}.${side}`);
    return {
      fields: `${name}_${side}=${path}.${side}`,
      description: { fr: `${whole.fr} ${own.fr}`, ja: whole.ja + own.ja },
    };
  });
}

function namedColumn(side: 'french' | 'japanese', fr: string, ja: string): ColumnOf<Edition> {
  return {
    name: `named_${side}`,
    type: 'integer',
    description: {
      fr: `Nombre de collectivités ${fr} nommées (tableau participations).`,
      ja: `名の分かる${ja}の自治体数（participationsの表）。`,
    },
    cell: (row, archive) => participantsOf(archive, row, side).length,
  };
}

/** A row for each edition. */
export const editions = tableFrom<Edition>({
  name: 'editions',
  title: { fr: 'Éditions', ja: '各回' },
  description: {
    fr: 'Une ligne par édition des Rencontres, avec les valeurs que l’archive retient.',
    ja: '会議の1回を1行とします。値は当アーカイブが採用したものです。',
  },
  key: ['id'],
  rows: (archive) => archive.editions.values(),
  schema: edition,
  columns: [
    'id',
    {
      name: 'ordinal',
      type: 'integer',
      description: { fr: 'Le rang de l’édition.', ja: '回数。' },
      cell: ({ ordinal }) => ordinal,
    },
    {
      name: 'side',
      description: { fr: 'Le pays hôte.', ja: '開催国。' },
      values: ['french', 'japanese'],
      cell: ({ side }) => side,
    },
    { name: 'status', ...describeField(edition, 'status.status'), cell: ({ statusNow }) => statusNow },
    { name: 'name_fr', ...describeField(edition, 'names.fr'), language: 'fr', cell: ({ names }) => names.fr[0]?.text },
    { name: 'name_ja', ...describeField(edition, 'names.ja'), language: 'ja', cell: ({ names }) => names.ja[0]?.text },
    'days=dates.days sessions=dates.sessions hosts',
    {
      name: 'associated',
      type: 'list',
      ...describeField(edition, 'associated'),
      names: ['authorities'],
      cell: ({ associated }) => associated.map(({ authority }) => authority),
    },
    'theme',
    ...headsOf('authorities'),
    ...headsOf('persons'),
    namedColumn('french', 'françaises', 'フランス'),
    namedColumn('japanese', 'japonaises', '日本'),
    'list_complete=participants.complete next_host=next_edition.authority',
  ],
});

type Line = Edition['status'][number];
type StatusFields = Version<Extract<Line, { is: 'known' }>['value']>;

interface StatusRow {
  readonly edition: string;
  readonly line: number;
  readonly version: number;
  readonly said: StatusFields;
}

function versionsOf(line: Line): readonly StatusFields[] {
  if (line.is === 'known') return [line];
  return line.is === 'undecided' ? line.versions : [];
}

/** A row for each line of a status history, or for each of its versions if they differ. */
export const statuses = tableFrom<StatusRow>({
  name: 'statuses',
  title: { fr: 'De l’annonce à la réunion', ja: '予告・延期・開催の経過' },
  description: {
    fr: 'Une ligne par étape de chaque édition, dans l’ordre où elle a été dite ; une ligne par version quand les sources diffèrent.',
    ja: '各回の経過を、知らされた順に1行ずつ示します。資料間に相違があれば記述ごとに1行。',
  },
  key: ['edition', 'line', 'version'],
  *rows({ editions }) {
    for (const { id, status } of editions.values()) {
      for (const [line, one] of status.entries()) {
        for (const [version, said] of versionsOf(one).entries())
          yield { edition: id, line: line + 1, version: version + 1, said };
      }
    }
  },
  schema: statusLine,
  record: ({ said: { value, evidence } }) => ({ ...value, evidence }),
  columns: [
    { name: 'edition', description: { fr: 'L’édition.', ja: '回。' }, names: ['editions'], cell: (row) => row.edition },
    {
      name: 'line',
      type: 'integer',
      description: { fr: 'Le rang de l’étape.', ja: '経過の順番。' },
      cell: (row) => row.line,
    },
    {
      name: 'version',
      type: 'integer',
      description: { fr: 'Le rang de la version.', ja: '記述の順番。' },
      cell: (row) => row.version,
    },
    'status said for fr ja evidence',
  ],
});
