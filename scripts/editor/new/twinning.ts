/** Creates a link between a French and a Japanese authority. */
import { dictionary } from '../../../src/i18n/locales.ts';
import type { Known } from './known.ts';
import { dateOr, freeId, sourcesQuestion, textQuestion, type Answers, type Question } from './question.ts';
import type { Beginning } from './start.ts';
import { bothLanguages, bracketed, lineFor, lines } from './yaml-text.ts';

const file = 'twinnings.yaml';

const party = (name: 'french' | 'japanese', fr: string, ja: string): Question => ({
  name,
  asks: { fr, ja },
  isNeeded: true,
  choices: (known) => [...known.ids('authorities')],
});

/** Both ids, the French one first; undefined if a link has that id. */
function proposedId(known: Known, { french = '', japanese = '' }: Answers): string | undefined {
  const id = `${french}-${japanese}`;
  return known.ids('twinnings').has(id) ? undefined : id;
}

const questions: readonly Question[] = [
  party('french', 'La collectivité française (identifiant)', 'フランス側の自治体ID'),
  party('japanese', 'La collectivité japonaise (identifiant)', '日本側の自治体ID'),
  {
    name: 'id',
    asks: { fr: 'L’identifiant du lien', ja: '提携のID' },
    isNeeded: true,
    proposes: proposedId,
    refuses: freeId((known) => known.ids('twinnings')),
  },
  {
    name: 'date',
    asks: {
      fr: 'La date de l’acte (1973-10-12 ; not-stated)',
      ja: '締結の日付（1973-10-12など。記載がなければnot-stated）',
    },
    isNeeded: true,
    refuses: dateOr('not-stated'),
  },
  {
    name: 'kind',
    asks: { fr: 'Jumelage, accord ou lien ponctuel ?', ja: '姉妹都市・提携・その他の交流の別' },
    isNeeded: true,
    choices: () => ['twinning', 'agreement', 'occasional'],
  },
  textQuestion('act-fr', 'Le nom de l’acte en français', '提携の名称（フランス語）'),
  textQuestion(
    'act-ja',
    'Le nom de l’acte en japonais, jamais déduit du français',
    '提携の名称（日本語。フランス語の訳ではなく、資料の名称）',
  ),
  sourcesQuestion,
];

const later = dictionary({
  fr: {
    comment:
      'À ajouter : motive: { fr: "…", ja: "…" } (ce qui l’a fait naître) ; steps : les étapes, chacune avec sa date et sa source.',
    next: (id: string) => [`${file}, « ${id} » : ce qui a fait naître le lien (motive), ses étapes (steps).`],
  },
  ja: {
    comment: '追加する項目：motive: { fr: "…", ja: "…" }（経緯）、steps（歩み。日付と典拠を付ける）。',
    next: (id: string) => [`${file}の「${id}」：提携の経緯（motive）と歩み（steps）を書いてください。`],
  },
});

/** Creates a twinning, an agreement or another link. */
export const twinning: Beginning = {
  called: { fr: 'un jumelage ou un autre lien', ja: '姉妹都市・提携' },
  questions,
  begin: (answers, _known, locale) => {
    const id = answers['id'] ?? '';
    const text = lines(
      `${id}:`,
      `  # ${later[locale].comment}`,
      lineFor('  french', answers['french']),
      lineFor('  japanese', answers['japanese']),
      lineFor('  date', answers['date']),
      lineFor('  kind', answers['kind']),
      `  act: ${bothLanguages({ fr: answers['act-fr'] ?? '', ja: answers['act-ja'] ?? '' })}`,
      `  sources: ${bracketed(answers['source'])}`,
    );
    return { parts: [{ is: 'entry', file, id, lines: text }], next: later[locale].next(id) };
  },
};
