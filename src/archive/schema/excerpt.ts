import { z } from 'zod';
import { languageWords } from './controlled-words.ts';
import { withMeta, oneOf } from './meaning.ts';
import { addMistake } from './problem.ts';
import { fields } from './fields.ts';
import { printedText } from './words.ts';

/** The longest excerpt, in characters: a quotation for proof, not a copy of the document. */
const LONGEST = 400;

/** A path of a fact that rests on an excerpt. */
const factPath = withMeta(z.string(), { is: 'record-path' });

/** A sentence of a source, to the letter, on which facts rest. What was left out is marked `…`. */
export const excerpt = z
  .strictObject(
    fields('source.excerpts', { text: printedText, lang: oneOf(languageWords), facts: z.array(factPath).min(1) }),
  )
  .superRefine(({ text }, ctx) => {
    const { length } = text;
    if (length > LONGEST)
      addMistake(ctx, 'excerpt-long', { value: String(length), expected: String(LONGEST) }, ['text']);
  });

export type Excerpt = z.output<typeof excerpt>;
