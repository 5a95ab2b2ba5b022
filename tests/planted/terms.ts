import type { Planted } from './planted.ts';

/** Mistakes in the terms. */
export const plantedTerms: readonly Planted[] = [
  {
    mistake: 'two terms for the workshops',
    file: 'terms.yaml',
    edit: [
      '  stands: roundtable\n',
      '  stands: roundtable\n\nround-table:\n  fr: "atelier"\n  ja: "分科会"\n  stands: roundtable # encore\n',
    ],
  },
  {
    mistake: 'a form printed by a source that nobody described',
    file: 'terms.yaml',
    edit: ['sources: [hokkoku-2010]', 'sources: [hokkoku-2011]'],
  },
  {
    mistake: 'a form that no source prints',
    file: 'terms.yaml',
    edit: ['{ text: "COPIL", lang: fr, sources: [jaloparis-2019-copil-fr] }', '{ text: "COPIL", lang: fr }'],
  },
];
