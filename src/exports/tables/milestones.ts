import { textIn } from '../../archive/schema/to-translate.ts';
import type { Milestone } from '../../archive/archive.ts';
import { milestone } from '../../archive/schema/milestone.ts';
import { evidenceColumns, idColumn, idsColumn, periodColumns } from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom } from '../table.ts';

const field = fieldsOf(milestone);

/** A row for each dated event of the series' history. */
export const milestones = tableFrom<Milestone>({
  name: 'milestones',
  title: { fr: 'Repères chronologiques', ja: '年表' },
  description: {
    fr: 'Une ligne par événement daté de l’histoire de la série.',
    ja: '会議の歴史に関わる日付のある出来事を1行ずつ示します。',
  },
  key: ['id'],
  rows: (archive) => archive.milestones.values(),
  columns: [
    idColumn(),
    ...periodColumns<Milestone>('date', field('date'), ({ date }) => date),
    { name: 'kind', ...field('kind'), cell: ({ kind }) => kind },
    { name: 'fr', ...field('fr'), language: 'fr', cell: (row) => textIn(row, 'fr') },
    { name: 'ja', ...field('ja'), language: 'ja', cell: (row) => textIn(row, 'ja') },
    idsColumn('edition', field('edition'), 'editions', ({ edition }) => edition),
    idsColumn('twinning', field('twinning'), 'twinnings', ({ twinning }) => twinning),
    idsColumn('organisation', field('organisation'), 'organisations', ({ organisation }) => organisation),
    idsColumn('authority', field('authority'), 'authorities', ({ authority }) => authority),
    ...evidenceColumns<Milestone>(({ evidence }) => evidence),
  ],
});
