import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words for the dates on which links were signed. */
export const signatureStrings = dictionary({
  fr: {
    year: (year: number) => String(year),
    sides: (before: number, since: number, first: string) =>
      `${formatNumber(before, 'fr')} actes datés sont antérieurs à ${first}, année de la première édition\u202F; ${formatNumber(since, 'fr')} sont de cette année ou d’après.`,
    most: (n: number, years: string) =>
      `Le plus de signatures en une année\u00A0: ${formatNumber(n, 'fr')} (${years}).`,
    undated: (n: number) =>
      n === 1 ? 'Un acte n’a pas de date retenue.' : `${formatNumber(n, 'fr')} actes n’ont pas de date retenue.`,
  },
  ja: {
    year: (year) => `${String(year)}年`,
    sides: (before, since, first) =>
      `日付の分かる提携のうち、第1回の年（${first}年）より前が${formatNumber(before, 'ja')}組、その年以降が${formatNumber(since, 'ja')}組です。`,
    most: (n, years) => `1年間の最多は${formatNumber(n, 'ja')}組（${years}）です。`,
    undated: (n) => `${formatNumber(n, 'ja')}組は締結の日付が分かっていません。`,
  },
});
