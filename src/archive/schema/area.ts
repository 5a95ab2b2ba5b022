import type { z } from 'zod';
import { codesOf, oneOf } from './meaning.ts';
import { statement } from './claim.ts';
import { ref } from './id.ts';
import { identifiers } from './identifiers.ts';
import { yomi } from './reading.ts';
import { fields } from './fields.ts';
import { nameIn, type Words } from './words.ts';

/** The kinds of areas. */
const areaKindWords = {
  department: { fr: 'département', ja: '県' },
  region: { fr: 'région', ja: '州（地域圏）' },
  prefecture: { fr: 'préfecture', ja: '都道府県' },
} as const satisfies Record<string, Words>;
export const areaKinds = codesOf(areaKindWords);

/** A département, région or préfecture as a place, its names written once. */
export const area = statement(
  fields('area', {
    kind: oneOf(areaKindWords),
    fr: nameIn.fr,
    ja: nameIn.ja,
    yomi: yomi.optional(),
    code: identifiers.code,
    within: ref('areas').optional(),
  }),
);

export type AreaRecord = z.output<typeof area>;
