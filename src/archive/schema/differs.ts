import { oneOf } from './meaning.ts';
import { described } from './fields.ts';
import { type Words } from './words.ts';

/** How what other sources say differs from what is kept, the gravest first: only a contradiction is one between sources. */
export const differsWords = {
  contradiction: { fr: 'les sources se contredisent', ja: '資料が食い違う' },
  extent: { fr: 'autre périmètre', ja: '範囲・細かさ・数え方の違い' },
  moment: { fr: 'autre moment', ja: '予定・時点の違い' },
  wording: { fr: 'autre formulation', ja: '表現・端数の違い' },
  slip: { fr: 'erreur d’une source', ja: '資料の誤り' },
} satisfies Record<string, Words>;

export type Differs = keyof typeof differsWords;

const allDiffers = Object.keys(differsWords) as readonly Differs[];

/** The several ways to differ among those given, each once, the gravest first. */
export function byGravity(all: Iterable<Differs | undefined>): readonly Differs[] {
  const found = new Set(all);
  return allDiffers.filter((one) => found.has(one));
}

/** The gravest of several ways to differ; none of none. */
export function gravest(all: Iterable<Differs | undefined>): Differs | undefined {
  return byGravity(all)[0];
}

/** One of the ways to differ, as the schema publishes it. */
export const oneDiffers = oneOf(differsWords);

/** The field as it is typed: in each of `others`; beside `versions`, or beside the `id` of a fact that no other version stands against. */
export const differsField = described('shared.differs', oneDiffers.optional());
