import { dictionary } from '../locales.ts';

/** The words for follow-ups of declarations, at both ends. */
export const followUpStrings = dictionary({
  fr: {
    /** « point 8, Déclaration de Takamatsu (4e édition) ». */
    pointOf: (number: string, declaration: string) => `point\u00A0${number}, ${declaration}`,
    /** « suites, 6e édition ». */
    sequelOf: (edition: string) => `suites, ${edition}`,
    itemOf: (item: string, edition: string) => `${item}, ${edition}`,
    none: 'Aucune suite connue',
    /** Heads the follow-ups on the page of a declaration. */
    after: 'Ce qui a suivi',
    takenUp: 'Suite donnée à',
  },
  ja: {
    pointOf: (number, declaration) => `${declaration}、項目${number}`,
    sequelOf: (edition) => `${edition}、その後`,
    itemOf: (item, edition) => `${edition}、${item}`,
    none: 'その後は不明',
    after: 'その後',
    takenUp: '以前の宣言のその後',
  },
});
