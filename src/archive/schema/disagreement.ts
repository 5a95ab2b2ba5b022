import { z } from 'zod';
import { claim, typedClaim, type Claim } from './claim.ts';
import { id } from './id.ts';
import { withMeta } from './meaning.ts';
import { readBy } from './problem.ts';
import { codec } from './codec.ts';
import { fields } from './fields.ts';
import { words, type Words } from './words.ts';

/** A claim about no field: its versions are known by their words. */
const wordsOnly = claim({});

/** A disagreement about no field: what it is about, and what each version says. */
export interface Disagreement {
  readonly id: string;
  readonly about: Words;
  readonly claim: Claim<object>;
}

const ownFields = fields('disagreement', { id, about: words });

const readDisagreement = z
  .looseObject(ownFields)
  .transform(({ about, ...rest }, ctx): Disagreement => ({ id: rest.id, about, claim: readBy(wordsOnly, rest, ctx) }));

/** `id`, `about`, then the versions (`kept: none` or `all`), or the version that is kept with its `others`. */
export const disagreement = withMeta(
  codec(
    readDisagreement,
    z.union(Object.values(typedClaim({})).map((shape) => z.strictObject({ ...ownFields, ...shape, ...ownFields }))),
    z.strictObject({ ...ownFields, claim: withMeta(wordsOnly, { place: 'folded' }) }),
  ),
  { is: 'claim', fields: Object.keys(ownFields) },
);
