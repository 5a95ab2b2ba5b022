/** Creates a body around the series. */
import { organisation as schema } from '../../../src/archive/schema/organisation.ts';
import { dictionary } from '../../../src/i18n/locales.ts';
import { fieldsOf } from './fields.ts';
import { idQuestion, sourcesQuestion } from './question.ts';
import type { Beginning } from './start.ts';
import { lines, sourcesLine } from './yaml-text.ts';

const file = 'organisations.yaml';

const fields = fieldsOf(schema, { fr: {}, ja: {}, does: {} });

const later = dictionary({
  fr: {
    comment: 'À ajouter : founded: 1988-07 (date de création) ; site: { url: "https://…" }',
    next: (id: string) => [
      `${file}, « ${id} » : date de création (founded), site ; puis citez-le dans les éditions, sous organisers.`,
    ],
  },
  ja: {
    comment: '追加する項目：founded: 1988-07（設立）、site: { url: "https://…" }',
    next: (id: string) => [
      `${file}の「${id}」：設立の時期（founded）と公式サイト（site）を書き、各回のorganisersで示してください。`,
    ],
  },
});

export const organisation: Beginning = {
  called: { fr: 'un organisme', ja: '関係機関' },
  questions: [idQuestion('organisations', 'clair-paris'), ...fields.questions, sourcesQuestion],
  begin: (answers, _known, locale) => {
    const id = answers['id'] ?? '';
    const text = lines(`${id}:`, `  # ${later[locale].comment}`, ...fields.lines(answers), sourcesLine(answers));
    return { parts: [{ is: 'entry', file, id, lines: text }], next: later[locale].next(id) };
  },
};
