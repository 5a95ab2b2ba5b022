import { z } from 'zod';
import { described, fields } from './fields.ts';
import { nameIn } from './words.ts';

/** Other words in which readers ask for a record: the search leads to it from them. No page prints them. */
export const asked = described(
  'shared.asked',
  z
    .strictObject(fields('asked', { fr: z.array(nameIn.fr).default([]), ja: z.array(nameIn.ja).default([]) }))
    .default({ fr: [], ja: [] }),
);
