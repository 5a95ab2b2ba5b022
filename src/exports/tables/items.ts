import type { Edition } from '../../archive/archive.ts';
import { edition } from '../../archive/schema/edition.ts';
import type { Item } from '../../archive/schema/programme.ts';
import {
  countColumns,
  evidenceColumns,
  held,
  idsColumn,
  periodColumns,
  titleColumns,
  wordsColumns,
} from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom } from '../table.ts';

interface ItemRow {
  readonly edition: Edition;
  readonly item: Item;
}

const ofEdition = fieldsOf(edition);
const field = (path: string) => ofEdition(`programme.${path}`);

/** A row for each session, visit or ceremony. */
export const items = tableFrom<ItemRow>({
  name: 'items',
  title: { fr: 'Programme', ja: 'プログラム' },
  description: {
    fr: 'Une ligne par séance, visite ou cérémonie d’une édition.',
    ja: '会議の全体会・分科会・視察・式典などを1行ずつ示します。',
  },
  key: ['id'],
  rows: (archive) => archive.items.values(),
  columns: [
    { name: 'id', ...field('id'), cell: ({ item }) => item.id },
    {
      name: 'edition',
      description: { fr: 'L’édition.', ja: '回。' },
      names: ['editions'],
      cell: (row) => row.edition.id,
    },
    { name: 'kind', ...field('kind'), cell: ({ item }) => item.kind },
    { name: 'status', ...field('status'), cell: ({ item }) => item.status },
    ...periodColumns<ItemRow>('date', field('date'), ({ item }) => item.date),
    { name: 'time', ...field('time'), cell: ({ item }) => item.time },
    { name: 'number', type: 'integer', ...field('number'), cell: ({ item }) => item.number },
    ...wordsColumns<ItemRow>('field', field('field'), ({ item }) => item.field),
    ...titleColumns<ItemRow>('title', field('title'), ({ item }) => item.title && held(item.title, (sides) => sides)),
    ...titleColumns<ItemRow>(
      'subtitle',
      field('subtitle'),
      ({ item }) => item.subtitle && held(item.subtitle, (sides) => sides),
    ),
    ...wordsColumns<ItemRow>('place', field('place'), ({ item }) => item.place),
    idsColumn('authorities', field('authorities'), 'authorities', ({ item }) => item.authorities),
    idsColumn('organisations', field('organisations'), 'organisations', ({ item }) => item.organisations),
    idsColumn('presenters', field('presenters'), 'authorities', ({ item }) => item.presenters),
    { name: 'complete', ...field('complete'), cell: ({ item }) => item.complete },
    ...countColumns<ItemRow>('counts_french', field('counts.french'), ({ item }) => item.counts?.french),
    ...countColumns<ItemRow>('counts_japanese', field('counts.japanese'), ({ item }) => item.counts?.japanese),
    ...countColumns<ItemRow>('counts_total', field('counts.total'), ({ item }) => item.counts?.total),
    ...evidenceColumns<ItemRow>(({ item }) => item.evidence),
  ],
});
