import { oneOf, type Words } from './meaning.ts';

export const languageWords = {
  fr: { fr: 'français', ja: 'フランス語' },
  ja: { fr: 'japonais', ja: '日本語' },
  en: { fr: 'anglais', ja: '英語' },
  de: { fr: 'allemand', ja: 'ドイツ語' },
  zh: { fr: 'chinois', ja: '中国語' },
} as const satisfies Record<string, Words>;

const { fr, ja, en } = languageWords;

export const publishedLanguage = oneOf({ fr, ja, en });

export const archiveLanguage = oneOf({ fr, ja });

export const sideWords = {
  french: { fr: 'côté français', ja: 'フランス側' },
  japanese: { fr: 'côté japonais', ja: '日本側' },
} as const satisfies Record<string, Words>;

/** One of the two sides, a schema of its own at each place: the published schemas number their parts by it. */
export function oneSide() {
  return oneOf(sideWords);
}

export const completenessWords = {
  both: { fr: 'des deux côtés', ja: '両国の全自治体' },
  french: { fr: 'côté français', ja: 'フランス側の全自治体' },
  japanese: { fr: 'côté japonais', ja: '日本側の全自治体' },
  none: { fr: 'd’aucun côté', ja: '両国とも一部' },
} as const satisfies Record<string, Words>;

export const completeness = oneOf(completenessWords);
