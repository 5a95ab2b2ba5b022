import type { Twinning } from '../../archive/archive.ts';
import { linkCountsFile, type LinkCount } from '../../archive/schema/link-count.ts';
import { twinning } from '../../archive/schema/twinning.ts';
import {
  countColumns,
  dateColumn,
  evidenceColumns,
  held,
  idColumn,
  idsColumn,
  periodColumns,
  wordsColumns,
} from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom } from '../table.ts';

const ofTwinning = fieldsOf(twinning);

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
  columns: [
    idColumn(),
    { name: 'kind', ...ofTwinning('kind'), cell: ({ kind }) => kind },
    idsColumn('french', ofTwinning('french'), 'authorities', ({ french }) => french),
    idsColumn('japanese', ofTwinning('japanese'), 'authorities', ({ japanese }) => japanese),
    { name: 'organisation', ...ofTwinning('organisation'), names: ['organisations'], cell: (row) => row.organisation },
    idsColumn('signed_by', ofTwinning('signed_by'), 'authorities', (row) => row.signed_by),
    ...periodColumns<Twinning>('date', ofTwinning('date'), ({ date }) => held(date, ({ on }) => on)),
    { name: 'act_fr', ...ofTwinning('act.fr'), language: 'fr', cell: ({ act }) => held(act, ({ fr }) => fr) },
    { name: 'act_ja', ...ofTwinning('act.ja'), language: 'ja', cell: ({ act }) => held(act, ({ ja }) => ja) },
    ...wordsColumns<Twinning>('motive', ofTwinning('motive'), ({ motive }) => motive),
    ...wordsColumns<Twinning>('word', ofTwinning('word'), ({ word }) => word),
    { name: 'origin', ...ofTwinning('origin'), cell: ({ origin }) => origin },
    ...evidenceColumns<Twinning>(({ evidence }) => evidence),
  ],
});

const ofCount = fieldsOf(linkCountsFile);

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
  columns: [
    idColumn(),
    dateColumn('on', ofCount('counts.on'), (row) => held(row, ({ on }) => on)),
    ...countColumns<CountRow>('value', ofCount('counts.value'), (row) => held(row, ({ value }) => value)),
    { name: 'scope', ...ofCount('counts.scope'), cell: (row) => held(row, ({ scope }) => scope) },
    ...wordsColumns<CountRow>(
      'counted',
      { description: { fr: 'Ce qui est compté.', ja: '数えられているもの。' } },
      (row) => (row.is === 'known' ? row.words : undefined),
    ),
    ...evidenceColumns<CountRow>((row) => (row.is === 'known' ? row.evidence : undefined)),
  ],
});
