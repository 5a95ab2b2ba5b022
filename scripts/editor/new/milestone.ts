/** Creates a dated event of the series' history. */
import { milestone as schema } from '../../../src/archive/schema/milestone.ts';
import { dictionary } from '../../../src/i18n/locales.ts';
import { fieldsOf } from './fields.ts';
import type { Known } from './known.ts';
import { sourcesQuestion, type Answers } from './question.ts';
import type { Beginning } from './start.ts';
import { lines, sourcesLine } from './yaml-text.ts';

const file = 'milestones.yaml';

const fields = fieldsOf(schema, {
  date: {},
  kind: {},
  fr: {},
  ja: {},
  edition: {},
  twinning: {},
  organisation: {},
  authority: {},
});

/** The date without characters that an id may not hold, and the kind; with a number after it if another event has that id. */
function idFor({ date = '', kind = '' }: Answers, known: Known): string {
  const id = `${date.replaceAll(/[^\da-z]+/g, '-')}-${kind}`;
  const taken = known.ids('milestones');
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${String(number)}`;
  return free;
}

const comments = dictionary({
  fr: 'À ajouter, s’il y a lieu : edition, twinning, organisation, authority (identifiants).',
  ja: '必要に応じて加える項目：edition、twinning、organisation、authority（ID）。',
});

const next = dictionary({
  fr: (id: string) => [
    `${file}, « ${id} » : relisez la phrase dans les deux langues ; elle paraît dans la chronologie.`,
  ],
  ja: (id: string) => [`${file}の「${id}」：両言語の文を読み直してください。年表に表示されます。`],
});

export const milestone: Beginning = {
  called: { fr: 'un repère de la chronologie', ja: '年表の出来事' },
  questions: [...fields.questions, sourcesQuestion],
  begin: (answers, known, locale) => {
    const id = idFor(answers, known);
    const text = lines(`${id}:`, `  # ${comments[locale]}`, ...fields.lines(answers), sourcesLine(answers));
    return { parts: [{ is: 'entry', file, id, lines: text }], next: next[locale](id) };
  },
};
