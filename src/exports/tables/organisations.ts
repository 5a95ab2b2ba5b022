import type { Organisation } from '../../archive/archive.ts';
import { organisation } from '../../archive/schema/organisation.ts';
import { dateColumn, evidenceColumns, held, idColumn, wordsColumns } from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom } from '../table.ts';

const ofOrganisation = fieldsOf(organisation);

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
  columns: [
    idColumn(),
    { name: 'fr', ...ofOrganisation('fr'), language: 'fr', cell: ({ fr }) => fr },
    { name: 'ja', ...ofOrganisation('ja'), language: 'ja', cell: ({ ja }) => ja },
    { name: 'yomi', ...ofOrganisation('yomi'), language: 'ja', cell: ({ yomi }) => yomi },
    { name: 'en', ...ofOrganisation('en'), cell: ({ en }) => en },
    ...wordsColumns<Organisation>('does', ofOrganisation('does'), ({ does }) => does),
    {
      name: 'became',
      ...ofOrganisation('became.organisation'),
      names: ['organisations'],
      cell: ({ became }) => became && held(became, (one) => one.organisation),
    },
    dateColumn('became_on', ofOrganisation('became.on'), ({ became }) => became && held(became, ({ on }) => on)),
    dateColumn('founded', ofOrganisation('founded'), ({ founded }) => founded),
    { name: 'site', isAddress: true, ...ofOrganisation('site'), cell: ({ site }) => site?.url },
    ...evidenceColumns<Organisation>(({ evidence }) => evidence),
  ],
});
