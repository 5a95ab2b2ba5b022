import { kagemitsu, type Planted } from './planted.ts';

/** Mistakes in what is said to have become of a declaration. */
export const plantedFollowUps: readonly Planted[] = [
  {
    mistake: 'a follow-up to an edition that there is not',
    file: kagemitsu,
    edit: ['taken_up_in: editions/5-valbourg', 'taken_up_in: editions/5-valbour'],
  },
  {
    mistake: 'a follow-up that is a theme',
    file: kagemitsu,
    edit: ['taken_up_in: editions/5-valbourg', 'taken_up_in: themes/innovation'],
  },
  {
    mistake: 'a declaration that takes itself up',
    file: kagemitsu,
    edit: ['taken_up_in: editions/5-valbourg', 'taken_up_in: declarations/4-kagemitsu/points.p6'],
  },
  {
    mistake: 'a commitment of which nothing says what became',
    file: kagemitsu,
    edit: [
      '    kind: next-edition\n    wording: paraphrase\n    fr: "Prochaine édition : Valbourg, deux ans plus tard."\n    ja: "次回は2年後、ヴァルブール市で開く。"\n    follow_up:                          # la source dit la tenue ; le lien est déduit / 開催は資料、関連は当方の推定\n      - taken_up_in: editions/5-valbourg\n        fr: "Les Rencontres suivantes se sont tenues à Valbourg."\n        ja: "次の会議はヴァルブール市で開かれた。"\n        derived: [taken_up_in]\n        sources: [jalo-edition-5, jalo-report-valbourg-2016]\n',
      '    kind: commitment\n    wording: paraphrase\n    fr: "Prochaine édition : Valbourg, deux ans plus tard."\n    ja: "次回は2年後、ヴァルブール市で開く。"\n',
    ],
  },
  {
    mistake: 'a commitment whose follow-up is unknown, and no gap says where it was looked for',
    file: kagemitsu,
    edit: ['[points.p6.follow_up, points.p7.follow_up]', '[points.p6.follow_up]'],
  },
  {
    mistake: 'two points under one id',
    file: kagemitsu,
    edit: ['id: p8', 'id: p7'],
  },
];
