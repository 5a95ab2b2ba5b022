import { riveDeclaration, valbourgDeclaration, type Planted } from './planted.ts';

/** Mistakes in the official text of a declaration. */
export const plantedOfficialTexts: readonly Planted[] = [
  {
    mistake: 'an article whose number is a word',
    file: valbourgDeclaration,
    edit: ['number: 1', 'number: premier'],
  },
  {
    mistake: 'two articles under one number',
    file: valbourgDeclaration,
    edit: [
      'number: 1\n      heading: { fr: "Objet", ja: "目的" }',
      'number: 3\n      heading: { fr: "Objet", ja: "目的" }',
    ],
  },
  {
    mistake: 'a text in a declaration of which only a summary is known',
    file: valbourgDeclaration,
    edit: ['text_known: partial', 'text_known: summary'],
  },
  {
    mistake: 'a whole text that skips an article',
    file: valbourgDeclaration,
    edit: ['text_known: partial', 'text_known: full'],
  },
  {
    mistake: 'a translation of which nothing says whose it is',
    file: riveDeclaration,
    edit: [
      'text_known: summary',
      'text_known: partial\ntext:\n  wording: { ja: official }\n  articles:\n    - number: 1\n      fr: "Agir."\n      ja: "行う。"',
    ],
  },
  {
    mistake: 'an authentic text that is not there',
    file: riveDeclaration,
    edit: [
      'text_known: summary',
      'text_known: partial\ntext:\n  wording: { ja: official }\n  authentic: [fr, ja]\n  articles:\n    - { number: 1, ja: "行う。" }',
    ],
  },
  {
    mistake: 'an article of which one language was forgotten',
    file: valbourgDeclaration,
    edit: ['      ja: "自治体は互いの取り組みを共有する。"\n', ''],
  },
  {
    mistake: 'a point that leads to an article that is not there',
    file: valbourgDeclaration,
    edit: ['became: preamble-2', 'became: preamble-3'],
  },
  {
    mistake: 'a point that leads to no place of a text',
    file: valbourgDeclaration,
    edit: ['became: preamble-2', 'became: article 2'],
  },
];
