import type { Organisation } from '../../archive/archive.ts';
import { organisation } from '../../archive/schema/organisation.ts';
import { tableFrom } from '../table-from.ts';

/** A row for each organisation. */
export const organisations = tableFrom<Organisation>({
  name: 'organisations',
  title: { fr: 'Organismes', ja: '関係機関' },
  description: {
    fr: 'Une ligne par organisme lié à la série : ministères, associations, bureaux.',
    ja: '会議に関わる機関（省庁、団体、事務所）を1行ずつ示します。',
  },
  key: ['id'],
  rows: (archive) => archive.organisations.values(),
  schema: organisation,
  columns: ['id fr ja yomi en does became=became.organisation became.on founded site evidence'],
});
