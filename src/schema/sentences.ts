import { z } from 'zod';
import { described, fields } from './fields.ts';
import { withMeta } from './meaning.ts';
import { ours } from './words.ts';

/**
 * Sentences that an editor wrote of facts of a record, by what they tell (`src/archive/queries/written-sentences.ts` says which slots there are). `of` is the
 * mark of the data on the day on which they were read: where the data changes, the check asks to read them again.
 */
export const sentencesField = withMeta(
  described(
    'shared.sentences',
    z
      .record(
        z.string(),
        z.strictObject(
          fields('sentences', { fr: ours.fr.optional(), ja: ours.ja.optional(), of: z.string().optional() }),
        ),
      )
      .optional(),
  ),
  { isMetadata: true },
);

export type WrittenSentences = NonNullable<z.output<typeof sentencesField>>;
