import { dictionary } from '../locales.ts';

/** The words for follow-ups of declarations, at both ends. */
export const followUpStrings = dictionary({
  /** « point 8, Déclaration de Takamatsu (4e édition) ». */
  pointOf: {
    fr: (number: string, declaration: string) => `point\u00A0${number}, ${declaration}`,
    ja: (number: string, declaration: string) => `${declaration}、項目${number}`,
  },
  /** « suites, 6e édition ». */
  sequelOf: { fr: (edition: string) => `suites, ${edition}`, ja: (edition: string) => `${edition}、その後` },
  itemOf: {
    fr: (item: string, edition: string) => `${item}, ${edition}`,
    ja: (item: string, edition: string) => `${edition}、${item}`,
  },
  none: { fr: 'Aucune suite connue', ja: 'その後は不明' },
  /** Heads the follow-ups on the page of a declaration. */
  after: { fr: 'Ce qui a suivi', ja: 'その後' },
  takenUp: { fr: 'Suite donnée à', ja: '以前の宣言のその後' },
});
