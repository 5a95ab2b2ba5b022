import type { Edition } from '../../archive/archive.ts';
import { item, type Item } from '../../archive/schema/programme.ts';
import { tableFrom } from '../table-from.ts';

/** A row for each session, visit or ceremony. */
export const items = tableFrom<{ edition: Edition; item: Item }>({
  name: 'items',
  title: { fr: 'Programme', ja: 'プログラム' },
  description: {
    fr: 'Une ligne par séance, visite ou cérémonie d’une édition.',
    ja: '会議の全体会・分科会・視察・式典などを1行ずつ示します。',
  },
  key: ['id'],
  rows: (archive) => archive.items.values(),
  schema: item,
  record: (row) => row.item,
  columns: [
    'id',
    {
      name: 'edition',
      description: { fr: 'L’édition.', ja: '回。' },
      names: ['editions'],
      cell: (row) => row.edition.id,
    },
    'kind status date time number field title subtitle place authorities organisations presenters complete',
    'counts.french counts.japanese counts.total evidence',
  ],
});
