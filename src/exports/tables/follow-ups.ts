import { allFollowUps, type PlacedFollowUp } from '../../archive/queries/follow-ups.ts';
import { point } from '../../archive/schema/declaration.ts';
import { followUp } from '../../archive/schema/follow-up.ts';
import { words } from '../../archive/schema/words.ts';
import { valueColumns } from '../columns.ts';
import { describeField } from '../described-field.ts';
import { tableFrom } from '../table-from.ts';

/** A row for each follow-up of a declaration or of one of its points. */
export const followUps = tableFrom<PlacedFollowUp>({
  name: 'follow-ups',
  title: { fr: 'Suites des déclarations', ja: '宣言のその後' },
  description: {
    fr: 'Une ligne par suite qu’une source donne à une déclaration ou à l’un de ses points.',
    ja: '宣言またはその項目を受けたものとして資料から分かることを1行ずつ示します。',
  },
  key: [],
  rows: allFollowUps,
  schema: followUp,
  record: ({ line }) => line,
  columns: [
    {
      name: 'declaration',
      description: { fr: 'La déclaration.', ja: '宣言。' },
      names: ['declarations'],
      cell: (row) => row.declaration.id,
    },
    {
      name: 'point',
      description: {
        fr: 'Le point, le préambule ou l’article ; vide pour la déclaration entière.',
        ja: '項目、前文または条。宣言全体なら空欄。',
      },
      pattern: '^(?:p\\d+|preamble|article-\\d+)$',
      cell: ({ of }) => of?.address,
    },
    {
      name: 'record_kind',
      description: { fr: 'Le type de fiche qui l’a repris.', ja: 'これを受けたものの記録の種類。' },
      values: ['editions', 'declarations', 'milestones'],
      cell: ({ target }) => target.kind,
    },
    {
      name: 'record',
      description: { fr: 'L’identifiant de cette fiche.', ja: 'その記録のID。' },
      cell: ({ target }) => target.id,
    },
    {
      name: 'path',
      description: {
        fr: 'Le chemin dans cette fiche ; vide pour la fiche entière.',
        ja: 'その記録の中のパス。記録全体なら空欄。',
      },
      cell: ({ target }) => target.path || undefined,
    },
    ...valueColumns<PlacedFollowUp>('', words, describeField(point, 'follow_up').description, ({ line }) => line),
    'evidence',
  ],
});
