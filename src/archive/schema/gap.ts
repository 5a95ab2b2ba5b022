import { z } from 'zod';
import { id, refs } from './id.ts';
import { withMeta } from './meaning.ts';
import { seenField } from './seen.ts';
import { fields } from './fields.ts';
import { ours } from './words.ts';

/**
 * A question without an answer. Whether it is "not found" or "not yet looked for to the end" depends on how much of its places was read,
 * which the sources say.
 */
export const gap = withMeta(
  z.strictObject(
    fields('gap', {
      id,
      explains: z.array(z.string()).min(1),
      fr: ours.fr,
      ja: ours.ja,
      looked_in: refs('sources'),
      seen: seenField,
    }),
  ),
  { is: 'gap' },
);

export type Gap = z.output<typeof gap>;
