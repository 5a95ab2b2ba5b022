import { z } from 'zod';
import { readNotKnown } from './not-known.ts';
import { withMeta, type Counter } from './meaning.ts';
import { addMistake } from './problem.ts';
import { codec } from './codec.ts';

const qualifiers = ['about', 'nearly', 'more-than', 'at-least'] as const;

const parsedCount = z.strictObject({ n: z.int().nonnegative(), qualifier: z.enum(['exact', ...qualifiers]) });

/** A number of bodies, persons or links, with its approximation, which is part of the value. */
export type Count = Readonly<z.output<typeof parsedCount>>;

const form = new RegExp(`^(?:(${qualifiers.join('|')}) )?(\\d+)$`);

const readCount = z.string().transform((text, ctx): Count => {
  const parts = form.exec(text);
  if (!parts) {
    addMistake(ctx, readNotKnown(text) ? 'not-known-here' : 'bad-count', { value: text });
    return z.NEVER;
  }
  const qualifier = qualifiers.find((word) => word === parts[1]) ?? 'exact';
  return { n: Number(parts[2]), qualifier };
});

const written = codec(readCount, z.string().regex(form), parsedCount);

/** `200`, `about 200`, `nearly 150`, `more-than 100`, `at-least 50`: so many of what `counter` says. */
export function count(counter: Counter) {
  return withMeta(written, { scalar: 'count', counter });
}

const numberForm = /^-?\d+(?:\.\d+)?$/;

const readNumber = z.string().transform((text, ctx): number => {
  if (numberForm.test(text)) return Number(text);
  addMistake(ctx, readNotKnown(text) ? 'not-known-here' : 'bad-number', { value: text });
  return z.NEVER;
});

/** A plain number: `12`, `43.5283`, `-3.2`. */
export const number = withMeta(codec(readNumber, z.string().regex(numberForm), z.number()), { scalar: 'number' });
