import { type Words } from './words.ts';
import { oneOf } from './meaning.ts';

/** Which sides of a list are whole. */
const completenessWords = {
  both: { fr: 'des deux côtés', ja: '両国すべて' },
  french: { fr: 'côté français', ja: 'フランス側のみすべて' },
  japanese: { fr: 'côté japonais', ja: '日本側のみすべて' },
  none: { fr: 'd’aucun côté', ja: '両国とも一部' },
} as const satisfies Record<string, Words>;

/** Which sides of a list of authorities are known whole. */
export const completeness = oneOf(completenessWords);
