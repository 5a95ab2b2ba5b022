import { z } from 'zod';
import { readNotKnown } from './not-known.ts';
import { withMeta, type Counter } from './meaning.ts';
import { addMistake, type ShapeCode } from './problem.ts';
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

/** A count as it is typed. */
export function countText({ n, qualifier }: Count): string {
  return qualifier === 'exact' ? String(n) : `${qualifier} ${String(n)}`;
}

/** A plain number of a form; any other text is the mistake of the code. */
export function numberOf(form: RegExp, code: ShapeCode) {
  const read = z.string().transform((text, ctx): number => {
    if (form.test(text)) return Number(text);
    addMistake(ctx, readNotKnown(text) ? 'not-known-here' : code, { value: text });
    return z.NEVER;
  });
  return withMeta(codec(read, z.string().regex(form), z.number()), { scalar: 'number' });
}

/** A plain number: `12`, `43.5283`, `-3.2`. */
export const number = numberOf(/^-?\d+(?:\.\d+)?$/, 'bad-number');
