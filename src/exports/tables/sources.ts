import { textIn } from '../../archive/schema/to-translate.ts';
import type { Source } from '../../archive/archive.ts';
import { restingOn } from '../../archive/queries/statements.ts';
import { mayHold } from '../../archive/schema/may-hold.ts';
import { publisher, sourceLine } from '../../archive/schema/source.ts';
import { dateColumn, idColumn, wordsColumns } from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom } from '../table.ts';

const field = fieldsOf(sourceLine);
const heldField = fieldsOf(mayHold);
const publisherField = fieldsOf(publisher);

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
  columns: [
    idColumn(),
    { name: 'title', ...field('title'), cell: ({ title }) => title.text },
    {
      name: 'title_from',
      description: {
        fr: 'D’où vient le titre : la page, son adresse, ou notre description.',
        ja: '題名の由来（ページ、アドレス、当アーカイブの説明）。',
      },
      values: ['page', 'address', 'description'],
      cell: ({ title }) => title.from,
    },
    { name: 'lang', ...field('lang'), cell: ({ lang }) => lang },
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
    { name: 'publisher_yomi', ...publisherField('yomi'), language: 'ja', cell: (row) => row.publisher.yomi },
    dateColumn('date', field('date'), ({ date }) => date),
    { name: 'kind', ...field('kind'), cell: ({ kind }) => kind },
    { name: 'form', ...field('form'), cell: ({ form }) => form },
    { name: 'container', ...field('container'), cell: ({ container }) => container },
    {
      name: 'authors',
      type: 'list',
      description: { fr: 'Les personnes qui l’ont signée\u00A0: nom, prénom.', ja: '署名した人（姓, 名）。' },
      cell: ({ authors }) => authors.map(({ family, given }) => `${family}, ${given}`),
    },
    { name: 'reliability', ...field('reliability'), cell: ({ reliability }) => reliability },
    { name: 'read', ...field('read'), cell: ({ read }) => read },
    { name: 'url', isAddress: true, ...field('url'), cell: ({ url }) => url },
    { name: 'archived', isAddress: true, ...field('archived'), cell: ({ archived }) => archived },
    dateColumn('archived_on', field('archived_on'), ({ archived_on }) => archived_on),
    ...wordsColumns<Source>('note', field('note'), ({ note }) => note),
    {
      name: 'may_hold',
      ...heldField('what'),
      cell: ({ may_hold: held }) => held?.what,
    },
    { name: 'may_hold_state', ...heldField('state'), cell: ({ may_hold: held }) => held?.state },
    ...wordsColumns<Source>('may_hold', field('may_hold'), ({ may_hold: held }) => held),
    {
      name: 'facts',
      type: 'integer',
      description: { fr: 'Le nombre de faits qui reposent sur elle.', ja: 'この資料に基づく事実の数。' },
      cell: ({ id }, archive) => restingOn(archive, id).length,
    },
    {
      name: 'excerpts',
      type: 'list',
      ...field('excerpts'),
      cell: ({ excerpts }) => excerpts.map(({ text }) => text),
    },
  ],
});
