import { z } from 'zod';
import { refuseNotKnown } from './not-known.ts';
import { addMistake } from './problem.ts';
import { typedAs } from './typed-form.ts';

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for the form that every id of the archive has: lower-case ASCII words and digits, joined by hyphens. */
export function isId(text: string): boolean {
  return form.test(text);
}

const readId = z.string().transform((text, ctx) => {
  if (isId(text)) refuseNotKnown(text, ctx);
  else addMistake(ctx, 'bad-id', { value: text });
  return text;
});

/** An id written bare in the data. Which records exist is asked by `findIssues`, not here. */
export const id = typedAs(readId, 'id');

/** One id, or a list of them: `a` or `[a, b]`. Parsed: always a list. */
export const ids = typedAs(
  z
    .preprocess((raw) => (typeof raw === 'string' ? [raw] : raw), z.array(id))
    .transform((list): readonly string[] => list),
  { is: 'either', of: [id, z.array(id)] },
);
