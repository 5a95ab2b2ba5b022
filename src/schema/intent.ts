import { z } from 'zod';
import { fields } from './fields.ts';
import { id } from './id.ts';
import { withMeta } from './meaning.ts';
import { nameIn, wordsInBoth } from './words.ts';

/** What a question may be about, so that it leads to a place on that page; the next edition needs no name. */
const intentSubjects = ['editions', 'twinnings', 'authorities', 'next-edition'] as const;

export const intent = z.strictObject(
  fields('intent', {
    title: wordsInBoth,
    fr: withMeta(z.array(nameIn.fr).min(1), { lang: 'fr' }),
    ja: withMeta(z.array(nameIn.ja).min(1), { lang: 'ja' }),
    of: z.enum(intentSubjects).optional(),
    at: z.string().optional(),
    to: z.string().optional(),
  }),
);

/** `intents.yaml`: by id, those that win where several are as fit first. */
export const intentsFile = z.record(id, intent);

export type Intent = z.output<typeof intent>;
