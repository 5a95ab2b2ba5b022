/** Creates a dated event of the series' history. */
import { milestoneKinds } from '../../../src/archive/schema/milestone.ts';
import type { Named } from '../../../src/archive/schema/meaning.ts';
import { dictionary } from '../../../src/i18n/locales.ts';
import type { Known } from './known.ts';
import { dateOr, sourcesQuestion, textQuestion, type Answers, type Question } from './question.ts';
import type { Beginning } from './start.ts';
import { bracketed, lineFor, lines, oneOrMore, quoted } from './yaml-text.ts';

const file = 'milestones.yaml';

const belongsTo = (name: string, named: Named, fr: string, ja: string): Question => ({
  name,
  asks: { fr, ja },
  isNeeded: false,
  isSeveral: true,
  choices: (known) => [...known.ids(named)],
});

const questions: readonly Question[] = [
  {
    name: 'date',
    asks: { fr: 'Sa date (2028, 2028-10, 2028-10-03)', ja: '日付（2028、2028-10、2028-10-03など）' },
    isNeeded: true,
    refuses: dateOr(),
  },
  { name: 'kind', asks: { fr: 'Sa sorte', ja: '種類' }, isNeeded: true, choices: () => milestoneKinds },
  textQuestion('fr', 'L’événement, en français, en une phrase', '出来事（フランス語、一文）'),
  textQuestion('ja', 'L’événement, en japonais, en une phrase', '出来事（日本語、一文）'),
  belongsTo('edition', 'editions', 'L’édition concernée (vide : aucune)', '関係する回（なければ空欄）'),
  belongsTo('twinning', 'twinnings', 'Le lien concerné (vide : aucun)', '関係する提携（なければ空欄）'),
  belongsTo('organisation', 'organisations', 'L’organisme concerné (vide : aucun)', '関係する機関（なければ空欄）'),
  belongsTo('authority', 'authorities', 'La collectivité concernée (vide : aucune)', '関係する自治体（なければ空欄）'),
  sourcesQuestion,
];

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
  questions,
  begin: (answers, known, locale) => {
    const id = idFor(answers, known);
    const related = ['edition', 'twinning', 'organisation', 'authority'];
    const text = lines(
      `${id}:`,
      `  # ${comments[locale]}`,
      lineFor('  date', answers['date']),
      lineFor('  kind', answers['kind']),
      lineFor('  fr', answers['fr'], quoted),
      lineFor('  ja', answers['ja'], quoted),
      ...related.map((field) => lineFor(`  ${field}`, answers[field], oneOrMore)),
      `  sources: ${bracketed(answers['source'])}`,
    );
    return { parts: [{ is: 'entry', file, id, lines: text }], next: next[locale](id) };
  },
};
