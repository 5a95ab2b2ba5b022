import type { Archive } from '../../archive/archive.ts';
import { matrixEditions, sideMatrix, type MatrixRow } from '../../archive/queries/participation-matrix.ts';
import { formatOrdinal } from '../../i18n/format.ts';
import type { ColumnOf, Table } from '../table.ts';
import { tableFrom } from '../table-from.ts';

const states = [
  'present',
  'host',
  'uncertain',
  'not-proven',
  'stated-absent',
  'not-in-whole-list',
  'not-in-partial-list',
  'no-list',
  'ended',
] as const;

/** A row for each authority that is named, a column for each edition: what is known of its presence, in one word. */
export function participationMatrix(archive: Archive): Table {
  return tableFrom<MatrixRow>({
    name: 'participation-matrix',
    title: { fr: 'Tableau des participations', ja: '参加一覧表' },
    description: {
      fr: 'Une ligne par collectivité nommée à une édition, une colonne par édition. « present », « host » et « uncertain » comptent comme participations. « not-in-whole-list » : absente de la liste, lue en entier ; « not-in-partial-list » et « no-list » ne sont pas des absences : la liste n’a été lue qu’en partie, ou pas du tout. Les sources de chaque case sont dans le tableau participations.',
      ja: '会議で名の挙がる自治体を1行ずつ、各回を1列ずつ示します。「present」「host」「uncertain」を参加として数えます。「not-in-whole-list」は全体を参照した一覧に名前がないこと（不参加）を示します。「not-in-partial-list」と「no-list」は、一覧を一部しか参照できていないか、一覧が未見のため、不参加を意味しません。各欄の出典はparticipationsの表にあります。',
    },
    key: ['authority'],
    rows: () => [...sideMatrix(archive, 'french').rows, ...sideMatrix(archive, 'japanese').rows],
    columns: [
      {
        name: 'authority',
        description: { fr: 'La collectivité.', ja: '自治体。' },
        names: ['authorities'],
        cell: ({ authority }) => authority.id,
      },
      {
        name: 'side',
        description: { fr: 'Le pays de la collectivité.', ja: '自治体の国。' },
        values: ['french', 'japanese'],
        cell: ({ authority }) => authority.side,
      },
      {
        name: 'fr',
        description: { fr: 'Nom français.', ja: 'フランス語名。' },
        language: 'fr',
        cell: ({ authority }) => authority.fr,
      },
      {
        name: 'ja',
        description: { fr: 'Nom japonais.', ja: '日本語名。' },
        language: 'ja',
        cell: ({ authority }) => authority.ja,
      },
      {
        name: 'editions',
        type: 'integer',
        description: { fr: 'Le nombre d’éditions où sa présence est établie.', ja: '参加を確認できた回の数。' },
        cell: ({ n }) => n,
      },
      ...matrixEditions(archive).map(({ id, ordinal }): ColumnOf<MatrixRow> => ({
        name: id,
        description: {
          fr: `Ce que l’on sait de sa présence à la ${formatOrdinal(ordinal, 'fr')} édition.`,
          ja: `${formatOrdinal(ordinal, 'ja')}への参加について分かること。`,
        },
        values: states,
        cell: ({ cells }) => wordOf(cells.find(({ edition }) => edition.id === id)),
      })),
    ],
  })(archive);
}

/** The word for a presence gives its most notable aspect; hosting takes precedence over an uncertain name. */
function wordOf(cell: MatrixRow['cells'][number] | undefined): (typeof states)[number] | undefined {
  if (cell?.state !== 'present') return cell?.state;
  if (cell.isHost) return 'host';
  return cell.isUncertain ? 'uncertain' : 'present';
}
