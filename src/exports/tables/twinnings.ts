import type { Twinning } from '../../archive/archive.ts';
import { linkCount, type LinkCount } from '../../archive/schema/link-count.ts';
import { twinning } from '../../archive/schema/twinning.ts';
import { words } from '../../archive/schema/words.ts';
import { valueColumns } from '../columns.ts';
import { tableFrom } from '../table-from.ts';

/** A row for each link between a French and a Japanese authority. */
export const twinnings = tableFrom<Twinning>({
  name: 'twinnings',
  title: { fr: 'Jumelages et accords', ja: '姉妹都市・提携' },
  description: {
    fr: 'Une ligne par lien entre collectivités françaises et japonaises ; « occasional » : lien ponctuel, sans acte.',
    ja: '日仏の自治体間の提携を1行ずつ示します。「occasional」は協定のない交流。',
  },
  key: ['id'],
  rows: (archive) => archive.twinnings.values(),
  schema: twinning,
  columns: ['id kind french japanese organisation signed_by date act.fr act.ja motive word origin evidence'],
});

type CountRow = LinkCount & { readonly id: string };

/** A row for each number of links that a source gives. */
export const linkCounts = tableFrom<CountRow>({
  name: 'link-counts',
  title: { fr: 'Nombre de liens, par source', ja: '提携の数（資料別）' },
  description: {
    fr: 'Une ligne par décompte des liens franco-japonais. On n’y compte pas toujours la même chose.',
    ja: '日仏間の提携数の集計を1行ずつ示します。数え方は資料により異なります。',
  },
  key: ['id'],
  rows: ({ linkCounts }) => [...linkCounts].map(([id, count]) => ({ ...count, id })),
  schema: linkCount,
  columns: [
    'id on value scope',
    ...valueColumns<CountRow>('counted', words, { fr: 'Ce qui est compté.', ja: '数えられているもの。' }, (row) =>
      row.is === 'known' ? row.words : undefined,
    ),
    'evidence',
  ],
});
