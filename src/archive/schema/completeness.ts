import { type Words } from './words.ts';
import { oneOf } from './meaning.ts';

export const completenessWords = {
  both: { fr: 'des deux côtés', ja: '両国の全自治体' },
  french: { fr: 'côté français', ja: 'フランス側の全自治体' },
  japanese: { fr: 'côté japonais', ja: '日本側の全自治体' },
  none: { fr: 'd’aucun côté', ja: '両国とも一部' },
} as const satisfies Record<string, Words>;

/** The sides on which a list of authorities is complete. */
export const completeness = oneOf(completenessWords);
