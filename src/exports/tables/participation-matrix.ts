import type { Archive } from '../../archive/archive.ts';
import { matrixEditions, sideMatrix, type MatrixRow } from '../../archive/queries/participation-matrix.ts';
import { formatOrdinal } from '../../i18n/format.ts';
import { tableFrom, type ColumnOf, type Table } from '../table.ts';

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

/** A row for each listed authority, a column for each edition: what its lists say of the authority, in one word. */
export function participationMatrix(archive: Archive): Table {
  return tableFrom<MatrixRow>({
    name: 'participation-matrix',
    title: { fr: 'Tableau des participations', ja: '参加一覧表' },
    description: {
      fr: 'Une ligne par collectivité nommée à une édition, une colonne par édition. « present », « host » et « uncertain » comptent comme participations. « not-in-partial-list » n’est pas une absence : la liste est incomplète. Les sources de chaque case sont dans le tableau participations.',
      ja: '会議で名の挙がる自治体を1行ずつ、各回を1列ずつ示します。「present」「host」「uncertain」を参加として数えます。「not-in-partial-list」は一覧が一部のみのため、不参加を意味しません。各欄の出典はparticipationsの表にあります。',
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
        description: { fr: 'Le nombre d’éditions dont les listes la nomment.', ja: '一覧に名前のある回の数。' },
        cell: ({ n }) => n,
      },
      ...matrixEditions(archive).map(({ id, ordinal }): ColumnOf<MatrixRow> => ({
        name: id,
        description: {
          fr: `Ce que dit la liste de la ${formatOrdinal(ordinal, 'fr')} édition.`,
          ja: `${formatOrdinal(ordinal, 'ja')}の一覧が示すこと。`,
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
