import { z } from 'zod';
import { fields } from './fields.ts';
import { wordsInBoth } from './words.ts';

/** An address that was published and no longer leads to what it did: why, and where to go instead. */
const removal = z.strictObject(
  fields('removal', {
    address: z.string().min(1),
    fr: wordsInBoth.shape.fr,
    ja: wordsInBoth.shape.ja,
    to: z.string().optional(),
  }),
);

/** `removed.yaml`: every address that was published once and is no longer there. */
export const removalsFile = z.array(removal);

export type Removal = z.output<typeof removal>;
