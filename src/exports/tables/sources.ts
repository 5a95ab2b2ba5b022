import type { Source } from '../../archive/archive.ts';
import { restingOn } from '../../archive/queries/statements.ts';
import { sourceLine } from '../../archive/schema/source.ts';
import { textIn } from '../../archive/schema/to-translate.ts';
import { tableFrom } from '../table-from.ts';

/** A row for each source of the bibliography. */
export const sources = tableFrom<Source>({
  name: 'sources',
  title: { fr: 'Sources', ja: '資料' },
  description: {
    fr: 'Une ligne par source de la bibliographie, avec ce qui en a été lu.',
    ja: '参照資料を1行ずつ示し、どこまで参照したかを添えます。',
  },
  key: ['id'],
  rows: (archive) => archive.sources.values(),
  schema: sourceLine,
  columns: [
    'id title',
    {
      name: 'title_from',
      description: {
        fr: 'D’où vient le titre : la page, son adresse, ou notre description.',
        ja: '題名の由来（ページ、アドレス、当アーカイブの説明）。',
      },
      values: ['page', 'address', 'description'],
      cell: ({ title }) => title.from,
    },
    'lang',
    {
      name: 'publisher_fr',
      description: { fr: 'L’éditeur, en français.', ja: '発行者（フランス語）。' },
      language: 'fr',
      cell: (row) => row.publisher.fr,
    },
    {
      name: 'publisher_ja',
      description: { fr: 'L’éditeur, en japonais.', ja: '発行者（日本語）。' },
      language: 'ja',
      cell: (row) => textIn(row.publisher, 'ja'),
    },
    'publisher.yomi date kind form container',
    {
      name: 'authors',
      type: 'list',
      description: { fr: 'Les personnes qui l’ont signée\u00A0: nom, prénom.', ja: '署名した人（姓, 名）。' },
      cell: ({ authors }) => authors.map(({ family, given }) => `${family}, ${given}`),
    },
    'reliability read url archived archived_on note may_hold=may_hold.what may_hold.state may_hold',
    {
      name: 'facts',
      type: 'integer',
      description: { fr: 'Le nombre de faits qui reposent sur elle.', ja: 'この資料に基づく事実の数。' },
      cell: ({ id }, archive) => restingOn(archive, id).length,
    },
    'excerpts',
  ],
});
