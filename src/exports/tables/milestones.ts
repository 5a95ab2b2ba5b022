import type { Milestone } from '../../archive/archive.ts';
import { milestone } from '../../archive/schema/milestone.ts';
import { tableFrom } from '../table-from.ts';

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
  schema: milestone,
  columns: ['id date kind fr ja edition twinning organisation authority evidence'],
});
