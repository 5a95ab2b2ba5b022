/** Creates a link between a French and a Japanese authority. */
import { twinning as schema } from '../../../src/archive/schema/twinning.ts';
import { dictionary } from '../../../src/i18n/locales.ts';
import { fieldsOf } from './fields.ts';
import type { Known } from './known.ts';
import { idQuestion, sourcesQuestion, type Answers } from './question.ts';
import type { Beginning } from './start.ts';
import { lines, sourcesLine } from './yaml-text.ts';

const file = 'twinnings.yaml';

/** One on each side: a link between more is completed by hand. */
const parties = fieldsOf(schema, {
  french: { isNeeded: true, isSeveral: false },
  japanese: { isNeeded: true, isSeveral: false },
});
const fields = fieldsOf(schema, { date: {}, kind: {}, act: {} });

/** Both ids, the French one first; undefined if a link has that id. */
function proposedId(known: Known, { french = '', japanese = '' }: Answers): string | undefined {
  const id = `${french}-${japanese}`;
  return known.ids('twinnings').has(id) ? undefined : id;
}

const later = dictionary({
  fr: {
    comment:
      'À ajouter : motive: { fr: "…", ja: "…" } (ce qui l’a fait naître), avec word et origin (le mot qui le résume) ; steps : les étapes, chacune avec sa date et sa source.',
    next: (id: string) => [`${file}, « ${id} » : ce qui a fait naître le lien (motive), ses étapes (steps).`],
  },
  ja: {
    comment:
      '追加する項目：motive: { fr: "…", ja: "…" }（経緯。wordとoriginで一語に要約）、steps（歩み。日付と典拠を付ける）。',
    next: (id: string) => [`${file}の「${id}」：提携の経緯（motive）と歩み（steps）を書いてください。`],
  },
});

/** Creates a twinning, an agreement or another link. */
export const twinning: Beginning = {
  called: { fr: 'un jumelage ou un autre lien', ja: '姉妹都市・提携' },
  questions: [
    ...parties.questions,
    { ...idQuestion('twinnings', 'aix-kumamoto'), proposes: proposedId },
    ...fields.questions,
    sourcesQuestion,
  ],
  begin: (answers, _known, locale) => {
    const id = answers['id'] ?? '';
    const text = lines(
      `${id}:`,
      `  # ${later[locale].comment}`,
      ...parties.lines(answers),
      ...fields.lines(answers),
      sourcesLine(answers),
    );
    return { parts: [{ is: 'entry', file, id, lines: text }], next: later[locale].next(id) };
  },
};
