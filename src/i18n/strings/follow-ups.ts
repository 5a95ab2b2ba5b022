import { dictionary } from '../locales.ts';

/** The words for what was made of declarations, at both ends. */
export const followUpStrings = dictionary({
  fr: {
    /** « point 8, Déclaration de Takamatsu (4e édition) ». */
    pointOf: (number: string, declaration: string) => `point\u00A0${number}, ${declaration}`,
    /** « suites, 6e édition ». */
    sequelOf: (edition: string) => `suites, ${edition}`,
    itemOf: (item: string, edition: string) => `${item}, ${edition}`,
    none: 'Aucune suite connue',
    takenUp: 'Déclarations reprises',
    takenUpNote: 'Ce qui, dans des déclarations antérieures, trouve ici sa suite, et qui le dit.',
    commitments: 'Engagements',
    commitmentsNote:
      'Les engagements des déclarations rangés sous ce thème par l’archive, et ce que les sources disent de leurs suites.',
  },
  ja: {
    pointOf: (number, declaration) => `${declaration}、項目${number}`,
    sequelOf: (edition) => `${edition}、その後`,
    itemOf: (item, edition) => `${edition}、${item}`,
    none: 'その後は不明',
    takenUp: '過去の宣言への対応',
    takenUpNote: '以前の宣言の項目がここで受けられたことと、その出典を示します。',
    commitments: '合意事項',
    commitmentsNote: '当アーカイブがこのテーマに分類した合意事項と、資料が伝えるその後です。',
  },
});
