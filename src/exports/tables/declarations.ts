import type { Declaration } from '../../archive/archive.ts';
import { passagesOf, type Passage } from '../../archive/passages.ts';
import { number } from '../../archive/schema/count.ts';
import { declaration, point, type Point } from '../../archive/schema/declaration.ts';
import { sourcesOf } from '../../archive/schema/evidence.ts';
import { field } from '../../archive/schema/not-known.ts';
import { article, officialText } from '../../archive/schema/official-text.ts';
import { textIn } from '../../archive/schema/to-translate.ts';
import { idColumn, mapKnown, valueColumns } from '../columns.ts';
import { describeField } from '../described-field.ts';
import type { ColumnOf } from '../table.ts';
import { tableFrom } from '../table-from.ts';

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
  schema: declaration,
  columns: [
    { ...idColumn, names: ['editions'] },
    'title',
    {
      fields: 'how=adoption.how',
      description: {
        fr: 'adopted : une source dit l’adoption ; read, published : une source dit la lecture ou la publication, et l’adoption n’est pas établie ; unknown : on ne sait pas s’il y a eu une déclaration.',
        ja: 'adopted：採択を伝える資料があります。read、published：読み上げ、発表を伝える資料があり、採択は確認できません。unknown：宣言の有無が分かりません。',
      },
    },
    {
      name: 'how_sources',
      type: 'list',
      description: { fr: 'Les sources qui le disent.', ja: 'それを伝える資料。' },
      names: ['sources'],
      cell: ({ adoption }) => (adoption.is === 'known' ? sourcesOf(adoption.evidence.basis) : undefined),
    },
    'date=adoption.date place=adoption.place adopted_by=adoption.adopted_by read_by=adoption.read_by text_known',
    {
      name: 'points',
      type: 'integer',
      description: { fr: 'Le nombre de points connus (tableau points).', ja: '判明している項目の数（pointsの表）。' },
      cell: ({ points }) => points.length,
    },
    'sources',
  ],
});

interface PointRow {
  readonly declaration: string;
  readonly point: Point;
}

function wordingColumn(language: 'fr' | 'ja'): ColumnOf<PointRow> {
  const { description, values } = describeField(point, `${language}.wording`);
  const name = { fr: { fr: 'français', ja: 'フランス語' }, ja: { fr: 'japonais', ja: '日本語' } }[language];
  return {
    name: `${language}_wording`,
    description: { fr: `${description.fr} Texte ${name.fr}.`, ja: `${description.ja}（${name.ja}）` },
    values,
    cell: (row) => mapKnown(textIn(row.point, language), ({ wording }) => wording),
  };
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
  schema: point,
  record: (row) => row.point,
  columns: [
    {
      name: 'declaration',
      description: { fr: 'La déclaration.', ja: '宣言。' },
      names: ['declarations'],
      cell: (row) => row.declaration,
    },
    'point=id kind number grade fr',
    wordingColumn('fr'),
    'ja',
    wordingColumn('ja'),
    'themes',
    ...valueColumns<PointRow>(
      'follow_ups',
      field(number),
      {
        fr: 'Le nombre de suites connues (tableau follow-ups). Inconnu : cherchées, et une lacune dit où.',
        ja: '判明している「その後」の数（follow-upsの表）。不明の場合は調査済みで、調べた資料は不明点の表にあります。',
      },
      (row) => mapKnown(row.point.follow_up, ({ length }) => length),
    ),
    'evidence',
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
      ...describeField(article, language),
      language,
      cell: ({ passage }) => mapKnown(passage.text[language], (paragraphs) => paragraphs.join('\n')),
    },
    {
      name: `${language}_wording`,
      ...describeField(officialText, `wording.${language}`),
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
  schema: article,
  record: ({ passage }) => passage.text,
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
    'number',
    ...passageColumns('fr'),
    ...passageColumns('ja'),
    'themes evidence',
  ],
});
