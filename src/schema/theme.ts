import { z } from 'zod';
import { statement } from './claim.ts';
import { number } from './count.ts';
import { refs } from './id.ts';
import { oneOrMore } from './short-form.ts';
import { fields } from './fields.ts';
import { words, wordsInBoth, asked } from './words.ts';

export const theme = z.strictObject(
  fields('theme', {
    label: wordsInBoth,
    scope: words.optional(),
    covers: z.strictObject(
      fields('theme.covers', { editions: refs('editions').default([]), sessions: refs('items').default([]) }),
    ),
    sdg: statement(fields('theme.sdg', { numbers: oneOrMore(number) })).optional(),
    asked,
  }),
);
