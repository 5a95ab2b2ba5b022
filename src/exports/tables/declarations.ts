import { textIn } from '../../archive/schema/to-translate.ts';
import type { Declaration } from '../../archive/archive.ts';
import { adoptionWords, declaration, type Point, type PointText } from '../../archive/schema/declaration.ts';
import { passagesOf, type Passage } from '../../archive/passages.ts';
import { sourcesOf } from '../../archive/schema/evidence.ts';
import { codesOf } from '../../archive/schema/meaning.ts';
import type { Missing } from '../table.ts';
import {
  evidenceColumns,
  from,
  held,
  idColumn,
  idsColumn,
  numberColumns,
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
    ja: '宣言1件を1行とします。IDは回のIDと同じ。',
  },
  key: ['id'],
  rows: (archive) => archive.declarations.values(),
  columns: [
    { ...idColumn<Declaration>(), names: ['editions'] },
    ...titleColumns<Declaration>('title', field('title'), ({ title }) => held(title, (sides) => sides)),
    {
      name: 'how',
      description: {
        fr: 'adopted : une source dit l’adoption ; read, published : une source dit la lecture ou la publication, et l’adoption n’est pas établie ; unknown : on ne sait pas s’il y a eu une déclaration.',
        ja: 'adopted：採択を伝える資料があります。read、published：読み上げ、発表を伝える資料があり、採択は確認できません。unknown：宣言の有無が分かりません。',
      },
      values: codesOf(adoptionWords),
      cell: ({ adoption }) => held(adoption, ({ how }) => how),
    },
    idsColumn<Declaration>(
      'how_sources',
      { description: { fr: 'Les sources qui le disent.', ja: 'それを伝える資料。' } },
      'sources',
      ({ adoption }) => (adoption.is === 'known' ? sourcesOf(adoption.evidence.basis) : undefined),
    ),
    ...periodColumns<Declaration>('date', field('adoption.date'), ({ adoption }) => held(adoption, ({ date }) => date)),
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
  const side = (row: PointRow): PointText | Missing | undefined => textIn(row.point, language);
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
    ja: '判明している宣言の項目1つを1行とし、両言語で示します。',
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
    { name: 'grade', ...field('points.grade'), cell: ({ point }) => point.grade },
    ...textColumns('fr'),
    ...textColumns('ja'),
    idsColumn('themes', field('points.themes'), 'themes', ({ point }) => point.themes),
    ...numberColumns<PointRow>(
      'follow_ups',
      {
        description: {
          fr: 'Le nombre de suites connues (tableau follow-ups). Inconnu : cherchées, et une lacune dit où.',
          ja: '判明している「その後」の数（follow-upsの表）。不明の場合は調査済みで、調べた資料は不明点の表にあります。',
        },
      },
      ({ point }) => from(point.follow_up, ({ length }) => length),
    ),
    ...evidenceColumns<PointRow>(({ point }) => point.evidence),
  ],
});

interface PassageRow {
  readonly declaration: Declaration;
  readonly passage: Passage;
}

/** Paragraphs of a cell stand on lines of their own. */
function passageColumns(language: 'fr' | 'ja'): readonly ColumnOf<PassageRow>[] {
  return [
    {
      name: language,
      ...field(`text.articles.${language}`),
      language,
      cell: ({ passage }) => from(passage.text[language], (paragraphs) => paragraphs.join('\n')),
    },
    {
      name: `${language}_wording`,
      ...field(`text.wording.${language}`),
      cell: ({ declaration: { text }, passage }) => passage.text[language] && text?.wording[language],
    },
  ];
}

/** A row for the preamble and for each article of an official text. */
export const articles = tableFrom<PassageRow>({
  name: 'articles',
  title: { fr: 'Articles des déclarations', ja: '宣言の条文' },
  description: {
    fr: 'Une ligne par article, et une pour le préambule, des déclarations dont le texte est connu ; un alinéa par ligne de la cellule.',
    ja: '本文が判明している宣言の条1つ（前文は1行）を1行とします。セルの中では項ごとに改行します。',
  },
  key: ['declaration', 'passage'],
  *rows({ declarations }) {
    for (const declaration of declarations.values()) {
      for (const passage of passagesOf(declaration)) yield { declaration, passage };
    }
  },
  columns: [
    {
      name: 'declaration',
      description: { fr: 'La déclaration.', ja: '宣言。' },
      names: ['declarations'],
      cell: (row) => row.declaration.id,
    },
    {
      name: 'passage',
      description: {
        fr: 'L’adresse sur la page de la déclaration : preamble, article-3 ; celle d’un alinéa la suit de son rang.',
        ja: '宣言のページでのアドレス：preamble、article-3。項のアドレスは、これに番号を添えたもの。',
      },
      pattern: '^(?:preamble|article-\\d+)$',
      cell: ({ passage }) => passage.address,
    },
    { name: 'number', type: 'integer', ...field('text.articles.number'), cell: ({ passage }) => passage.number },
    ...passageColumns('fr'),
    ...passageColumns('ja'),
    idsColumn('themes', field('text.articles.themes'), 'themes', ({ passage }) => passage.text.themes),
    ...evidenceColumns<PassageRow>(({ passage }) => passage.text.evidence),
  ],
});
