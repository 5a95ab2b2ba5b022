/** Creates a body around the series. */
import { dictionary } from '../../../src/i18n/locales.ts';
import { freeId, sourcesQuestion, textQuestion, type Question } from './question.ts';
import type { Beginning } from './start.ts';
import { bothLanguages, bracketed, lineFor, lines, quoted } from './yaml-text.ts';

const file = 'organisations.yaml';

const questions: readonly Question[] = [
  {
    name: 'id',
    asks: { fr: 'Son identifiant (clair-paris)', ja: 'ID（clair-parisのように）' },
    isNeeded: true,
    refuses: freeId((known) => known.ids('organisations')),
  },
  textQuestion('fr', 'Son nom français', 'フランス語名'),
  textQuestion('ja', 'Son nom japonais', '日本語名'),
  textQuestion('does-fr', 'Ce qu’il fait dans la série, en français', '会議での役割（フランス語）'),
  textQuestion('does-ja', 'Ce qu’il fait dans la série, en japonais', '会議での役割（日本語）'),
  sourcesQuestion,
];

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
  questions,
  begin: (answers, _known, locale) => {
    const id = answers['id'] ?? '';
    const text = lines(
      `${id}:`,
      `  # ${later[locale].comment}`,
      lineFor('  fr', answers['fr'], quoted),
      lineFor('  ja', answers['ja'], quoted),
      `  does: ${bothLanguages({ fr: answers['does-fr'] ?? '', ja: answers['does-ja'] ?? '' })}`,
      `  sources: ${bracketed(answers['source'])}`,
    );
    return { parts: [{ is: 'entry', file, id, lines: text }], next: later[locale].next(id) };
  },
};
