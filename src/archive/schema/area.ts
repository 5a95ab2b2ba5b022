import type { z } from 'zod';
import { codesOf, oneOf } from './meaning.ts';
import { statement } from './claim.ts';
import { ref } from './id.ts';
import { identifiers } from './identifiers.ts';
import { yomi } from './reading.ts';
import { nameIn, described, type Words } from './words.ts';

/** The kinds of areas. */
const areaKindWords = {
  department: { fr: 'département', ja: '県' },
  region: { fr: 'région', ja: '地域圏' },
  prefecture: { fr: 'préfecture', ja: '都道府県' },
} as const satisfies Record<string, Words>;
export const areaKinds = codesOf(areaKindWords);

/** A département, région or préfecture as a place, its names written once. */
export const area = statement({
  kind: described(oneOf(areaKindWords), ['Type', '種類'], ['Le type de territoire.', '区分。']),
  fr: described(nameIn.fr, ['Nom français', 'フランス語名'], ['Nom français.', 'フランス語名。']),
  ja: described(nameIn.ja, ['Nom japonais', '日本語名'], ['Nom japonais.', '日本語名。']),
  yomi: described(
    yomi.optional(),
    ['Lecture', '読み'],
    ['La lecture du nom japonais, en hiragana.', '日本の地域名の読み（ひらがな）。'],
  ),
  code: identifiers.code,
  within: described(
    ref('areas').optional(),
    ['Dans', '上位の地域'],
    ['Le territoire qui le contient.', '上位の地域。'],
  ),
});

export type AreaRecord = z.output<typeof area>;
