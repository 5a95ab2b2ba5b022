import type { Archive } from '../../archive/archive.ts';
import { term, termForm, type TermForm } from '../../archive/schema/term.ts';
import { evidenceColumns } from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom } from '../table.ts';

const ofTerm = fieldsOf(term);
const ofForm = fieldsOf(termForm);

interface Row {
  readonly id: string;
  readonly number: number;
  readonly fr: string;
  readonly ja: string;
  readonly stands: string | undefined;
  readonly form?: TermForm | undefined;
}

/** A row for each printed form of a term; one row without a form for a term that has none. */
export const terms = tableFrom<Row>({
  name: 'terms',
  title: { fr: 'Les mots de la série', ja: '用語対照' },
  description: {
    fr: 'Une ligne par forme qu’une source imprime, avec les mots de l’archive dans les deux langues.',
    ja: '資料に記された表記を1行ずつ、両言語の用語とともに示します。',
  },
  key: ['id', 'number'],
  rows: rowsOf,
  columns: [
    { name: 'id', description: { fr: 'Identifiant du terme.', ja: '用語のID。' }, cell: ({ id }) => id },
    {
      name: 'number',
      type: 'integer',
      description: { fr: 'Rang de la forme parmi celles du terme.', ja: '用語の中での順番。' },
      cell: ({ number }) => number,
    },
    { name: 'fr', ...ofTerm('fr'), language: 'fr', cell: ({ fr }) => fr },
    { name: 'ja', ...ofTerm('ja'), language: 'ja', cell: ({ ja }) => ja },
    { name: 'stands', ...ofTerm('stands'), cell: ({ stands }) => stands },
    { name: 'form', ...ofForm('text'), cell: ({ form }) => form?.text },
    { name: 'form_language', ...ofForm('lang'), cell: ({ form }) => form?.lang },
    ...evidenceColumns<Row>(({ form }) => form?.evidence),
  ],
});

function* rowsOf(archive: Archive): Generator<Row> {
  for (const { id, fr, ja, stands, forms } of archive.terms.values()) {
    const row = { id, fr, ja, stands };
    if (forms.length === 0) yield { ...row, number: 1 };
    for (const [index, form] of forms.entries()) yield { ...row, number: index + 1, form };
  }
}
