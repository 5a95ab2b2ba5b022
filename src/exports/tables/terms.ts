import type { Archive, Term } from '../../archive/archive.ts';
import { term, type TermForm } from '../../archive/schema/term.ts';
import { tableFrom } from '../table-from.ts';

/** A term with one of its forms, which takes the place of the list. */
interface Row extends Omit<Term, 'forms'> {
  readonly number: number;
  readonly forms?: TermForm;
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
  schema: term,
  columns: [
    { name: 'id', description: { fr: 'Identifiant du terme.', ja: '用語のID。' }, cell: ({ id }) => id },
    {
      name: 'number',
      type: 'integer',
      description: { fr: 'Rang de la forme parmi celles du terme.', ja: '用語の中での順番。' },
      cell: ({ number }) => number,
    },
    'fr ja stands form=forms.text form_language=forms.lang forms.evidence',
  ],
});

function* rowsOf(archive: Archive): Generator<Row> {
  for (const { forms, ...row } of archive.terms.values()) {
    if (forms.length === 0) yield { ...row, number: 1 };
    for (const [index, form] of forms.entries()) yield { ...row, number: index + 1, forms: form };
  }
}
