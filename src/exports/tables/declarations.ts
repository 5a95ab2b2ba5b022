import type { Declaration } from '../../archive/archive.ts';
import { declaration, type Point, type PointText } from '../../archive/schema/declaration.ts';
import type { Missing } from '../table.ts';
import {
  evidenceColumns,
  from,
  held,
  idColumn,
  idsColumn,
  periodColumns,
  titleColumns,
  wordsColumns,
} from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom, type ColumnOf } from '../table.ts';

const field = fieldsOf(declaration);

/** A row for each declaration. */
export const declarations = tableFrom<Declaration>({
  name: 'declarations',
  title: { fr: 'Déclarations', ja: '宣言' },
  description: {
    fr: 'Une ligne par déclaration ; son identifiant est celui de l’édition.',
    ja: '宣言1件を1行とする。IDは回のIDと同じ。',
  },
  key: ['id'],
  rows: (archive) => archive.declarations.values(),
  columns: [
    { ...idColumn<Declaration>(), names: ['editions'] },
    ...titleColumns<Declaration>('title', field('title'), ({ title }) => held(title, (sides) => sides)),
    ...periodColumns<Declaration>('adopted', field('adoption.date'), ({ adoption }) =>
      held(adoption, ({ date }) => date),
    ),
    ...wordsColumns<Declaration>('place', field('adoption.place'), ({ adoption }) =>
      held(adoption, ({ place }) => place),
    ),
    ...wordsColumns<Declaration>('adopted_by', field('adoption.adopted_by'), ({ adoption }) =>
      held(adoption, ({ adopted_by: by }) => by),
    ),
    {
      name: 'read_by',
      ...field('adoption.read_by'),
      names: ['people'],
      cell: ({ adoption }) => held(adoption, ({ read_by: by }) => by),
    },
    { name: 'text_known', ...field('text_known'), cell: (row) => row.text_known },
    {
      name: 'points',
      type: 'integer',
      description: { fr: 'Le nombre de points connus (tableau points).', ja: '判明している項目の数（pointsの表）。' },
      cell: ({ points }) => points.length,
    },
    idsColumn('sources', field('sources'), 'sources', ({ sources }) => sources),
  ],
});

interface PointRow {
  readonly declaration: string;
  readonly point: Point;
}

function textColumns(language: 'fr' | 'ja'): readonly ColumnOf<PointRow>[] {
  const side = (row: PointRow): PointText | Missing => row.point[language];
  const { description, values } = field(`points.${language}.wording`);
  const name = { fr: { fr: 'français', ja: 'フランス語' }, ja: { fr: 'japonais', ja: '日本語' } }[language];
  return [
    { name: language, ...field(`points.${language}`), language, cell: (row) => from(side(row), ({ text }) => text) },
    {
      name: `${language}_wording`,
      description: { fr: `${description.fr} Texte ${name.fr}.`, ja: `${description.ja}（${name.ja}）` },
      values,
      cell: (row) => from(side(row), ({ wording }) => wording),
    },
  ];
}

/** A row for each point of a declaration. */
export const points = tableFrom<PointRow>({
  name: 'points',
  title: { fr: 'Points des déclarations', ja: '宣言の項目' },
  description: {
    fr: 'Une ligne par point connu d’une déclaration, dans les deux langues.',
    ja: '判明している宣言の項目1つを1行とし、両言語で示す。',
  },
  key: ['declaration', 'point'],
  *rows({ declarations }) {
    for (const { id, points } of declarations.values()) for (const point of points) yield { declaration: id, point };
  },
  columns: [
    {
      name: 'declaration',
      description: { fr: 'La déclaration.', ja: '宣言。' },
      names: ['declarations'],
      cell: (row) => row.declaration,
    },
    { name: 'point', ...field('points.id'), pattern: '^p\\d+$', cell: ({ point }) => point.id },
    { name: 'kind', ...field('points.kind'), cell: ({ point }) => point.kind },
    { name: 'number', type: 'integer', ...field('points.number'), cell: ({ point }) => point.number },
    ...textColumns('fr'),
    ...textColumns('ja'),
    idsColumn('themes', field('points.themes'), 'themes', ({ point }) => point.themes),
    {
      name: 'follow_ups',
      type: 'integer',
      description: {
        fr: 'Le nombre de suites connues (tableau follow-ups) ; unknown : cherchées, et une lacune dit où.',
        ja: '判明している「その後」の数（follow-upsの表）。unknownは調査済みで、調べた資料は不明点の表にある。',
      },
      cell: ({ point }) => from(point.follow_up, ({ length }) => length),
    },
    ...evidenceColumns<PointRow>(({ point }) => point.evidence),
  ],
});
