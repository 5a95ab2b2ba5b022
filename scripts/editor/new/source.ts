/** Creates a source, in the file of its publisher or in a new one. */
import { isId } from '../../../src/archive/schema/id.ts';
import { sourceLine } from '../../../src/archive/schema/source.ts';
import { dictionary } from '../../../src/i18n/locales.ts';
import { fieldsOf } from './fields.ts';
import type { Known } from './known.ts';
import { idQuestion, type Answers, type Question } from './question.ts';
import type { Beginning } from './start.ts';
import { bothLanguages, lines } from './yaml-text.ts';

const fileQuestion: Question = {
  name: 'file',
  asks: {
    fr: 'Dans quel fichier de sources/ ? (clair, press… ou un nom nouveau)',
    ja: 'sources/のどのファイルに入れるか（clair、pressなど。新しい名前でもよい）',
  },
  isNeeded: true,
  refuses: (value) =>
    isId(value)
      ? undefined
      : {
          fr: `« ${value} » n’est pas un nom de fichier d’ici : minuscules sans accent, chiffres et tirets, sans .yaml.`,
          ja: `「${value}」はファイル名に使えません。半角の小文字、数字、ハイフンで、.yamlを付けずに書いてください。`,
        },
};

const fileOf = ({ file = '' }: Answers) => `sources/${file}.yaml`;
/** True if the file names one publisher for all its sources. */
const hasPublisher = (known: Known, answers: Answers) => /^publisher:/m.test(known.text(fileOf(answers)) ?? '');

const fields = fieldsOf(sourceLine, {
  title: { asks: { fr: 'Le titre imprimé, dans sa langue', ja: '資料の題名（その言語のまま）' } },
  lang: { name: 'language' },
  publisher: {
    asks: { fr: 'L’éditeur', ja: '発行者' },
    isNeeded: true,
    isAsked: (known, answers) => !hasPublisher(known, answers),
  },
  date: { proposes: () => 'not-stated' },
  kind: {},
  reliability: { proposes: () => 'medium' },
  read: {},
  url: {},
});

const comments = dictionary({
  fr: 'À ajouter : archived: "https://…" (une copie conservée) ; note: { fr: "…", ja: "…" }',
  ja: '追加する項目：archived: "https://…"（保存された写し）、note: { fr: "…", ja: "…" }（注記）',
});

const next = dictionary({
  fr: (id: string, isRead: boolean) => [
    `Citez-la par son identifiant : sources: [${id}].`,
    ...(isRead ? [] : ['Lisez-la jusqu’au bout quand vous le pourrez, et écrivez alors read: whole.']),
  ],
  ja: (id: string, isRead: boolean) => [
    `ほかの記録では、IDで示します：sources: [${id}]。`,
    ...(isRead ? [] : ['最後まで読んだら、read: wholeと書き換えてください。']),
  ],
});

export const source: Beginning = {
  called: { fr: 'une source', ja: '資料' },
  questions: [fileQuestion, idQuestion('sources', 'city-topic-2028'), ...fields.questions],
  begin: (answers, known, locale) => {
    const id = answers['id'] ?? '';
    const file = fileOf(answers);
    const entry = (given: Answers) => lines(`${id}:`, `  # ${comments[locale]}`, ...fields.lines(given));
    const { 'publisher-fr': fr = '', 'publisher-ja': ja = '', ...own } = answers;
    const parts: ReturnType<Beginning['begin']>['parts'] =
      known.text(file) === undefined
        ? [{ is: 'file', file, text: `publisher: ${bothLanguages({ fr, ja })}\n\nlist:\n${indented(entry(own))}` }]
        : [{ is: 'entry', file, below: 'list', id, lines: entry(answers) }];
    return { parts, next: next[locale](id, answers['read'] === 'whole') };
  },
};

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
