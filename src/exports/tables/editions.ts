import { textIn } from '../../archive/schema/to-translate.ts';
import type { Edition } from '../../archive/archive.ts';
import { participantsOf } from '../../archive/queries/participation.ts';
import type { Version } from '../../archive/schema/version.ts';
import { edition, statuses as statusWords } from '../../archive/schema/edition.ts';
import {
  countColumns,
  dateColumn,
  evidenceColumns,
  from,
  held,
  idColumn,
  idsColumn,
  periodColumns,
  titleColumns,
} from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom, type ColumnOf } from '../table.ts';

const field = fieldsOf(edition);

function headColumns(name: 'authorities' | 'persons'): readonly ColumnOf<Edition>[] {
  const { description } = field(`attendance.${name}`);
  return (['french', 'japanese', 'total'] as const).flatMap((side) => {
    const own = field(`attendance.${name}.${side}`).description;
    return countColumns<Edition>(
      `${name}_${side}`,
      { description: { fr: `${description.fr} ${own.fr}`, ja: `${description.ja}${own.ja}` } },
      ({ attendance }) => held(attendance[name], (heads) => heads[side]),
    );
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
  columns: [
    idColumn(),
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
    { name: 'status', ...field('status.status'), cell: ({ statusNow }) => statusNow },
    { name: 'name_fr', ...field('names.fr'), language: 'fr', cell: ({ names }) => names.fr[0]?.text },
    { name: 'name_ja', ...field('names.ja'), language: 'ja', cell: ({ names }) => names.ja[0]?.text },
    ...periodColumns<Edition>('days', field('dates.days'), ({ dates }) => held(dates, ({ days }) => days)),
    ...periodColumns<Edition>('sessions', field('dates.sessions'), ({ dates }) =>
      held(dates, ({ sessions }) => sessions),
    ),
    idsColumn('hosts', field('hosts'), 'authorities', ({ hostIds }) => hostIds),
    idsColumn('associated', field('associated'), 'authorities', ({ associated }) =>
      associated.map(({ authority }) => authority),
    ),
    ...titleColumns<Edition>('theme', field('theme'), ({ theme }) => held(theme, (sides) => sides)),
    ...headColumns('authorities'),
    ...headColumns('persons'),
    namedColumn('french', 'françaises', 'フランス'),
    namedColumn('japanese', 'japonaises', '日本'),
    {
      name: 'list_complete',
      ...field('participants.complete'),
      cell: ({ participants }) => from(participants, ({ complete }) => complete),
    },
    {
      name: 'next_host',
      ...field('next_edition.authority'),
      names: ['authorities'],
      cell: ({ next_edition: next }) => held(next, ({ authority }) => authority),
    },
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
  columns: [
    {
      name: 'edition',
      description: { fr: 'L’édition.', ja: '回。' },
      names: ['editions'],
      cell: (row) => row.edition,
    },
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
    { name: 'status', ...field('status.status'), values: statusWords, cell: ({ said }) => said.value.status },
    dateColumn('said', field('status.said'), ({ said }) => said.value.said),
    ...periodColumns<StatusRow>('for', field('status.for'), ({ said }) => said.value.for),
    {
      name: 'fr',
      ...field('status.fr'),
      language: 'fr',
      cell: ({ said }) => textIn(said.value, 'fr'),
    },
    {
      name: 'ja',
      ...field('status.ja'),
      language: 'ja',
      cell: ({ said }) => textIn(said.value, 'ja'),
    },
    ...evidenceColumns<StatusRow>(({ said }) => said.evidence),
  ],
});
