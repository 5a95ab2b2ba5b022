import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the line of the signatures. */
export const signatureStrings = dictionary({
  fr: {
    heading: 'Frise des signatures',
    title: 'Frise\u00A0: les signatures de jumelages et d’accords, année par année, et les éditions des Rencontres',
    year: (year: number) => String(year),
    sides: (before: number, since: number, first: string) =>
      `${formatNumber(before, 'fr')} actes datés sont antérieurs à ${first}, année de la première édition\u202F; ${formatNumber(since, 'fr')} sont de cette année ou d’après.`,
    most: (n: number, years: string) =>
      `Le plus grand nombre d’actes en une année est ${formatNumber(n, 'fr')} (${years}).`,
    undated: (n: number) =>
      n === 1 ? 'Un acte n’a pas de date retenue.' : `${formatNumber(n, 'fr')} actes n’ont pas de date retenue.`,
    key: 'Bloc large\u00A0: jumelage. Bloc étroit\u00A0: autre accord. Sous la ligne\u00A0: les éditions, barre en France, disque au Japon, en creux si elle n’est qu’annoncée.',
  },
  ja: {
    heading: '締結年表',
    title: '図：姉妹都市・提携の年ごとの締結と、会議の各回',
    year: (year) => `${String(year)}年`,
    sides: (before, since, first) =>
      `日付の分かる提携のうち、第1回の年（${first}年）より前が${formatNumber(before, 'ja')}組、その年以降が${formatNumber(since, 'ja')}組です。`,
    most: (n, years) => `1年間の最多は${formatNumber(n, 'ja')}組（${years}）です。`,
    undated: (n) => `${formatNumber(n, 'ja')}組は締結の日付が分かっていません。`,
    key: '幅の広い印は姉妹都市、狭い印はその他の提携。線の下は会議の各回で、縦棒はフランス開催、丸は日本開催、白抜きは予告のみです。',
  },
});
