import { z } from 'zod';
import { codec, withMeta, type Counter } from './meaning.ts';
import type { ShapeCode } from './problem.ts';

const qualifiers = ['about', 'nearly', 'more-than', 'at-least'] as const;

const parsedCount = z.strictObject({ n: z.int().nonnegative(), qualifier: z.enum(['exact', ...qualifiers]) });

export type Count = Readonly<z.output<typeof parsedCount>>;

const form = new RegExp(`^(?:(${qualifiers.join('|')}) )?(\\d+)$`);

const written = codec(z.string().regex(form, 'bad-count' satisfies ShapeCode), parsedCount, (text): Count => {
  const [, word, n] = form.exec(text) ?? [];
  return { n: Number(n), qualifier: qualifiers.find((one) => one === word) ?? 'exact' };
});

/** `200`, `about 200`, `nearly 150`, `more-than 100`, `at-least 50`: so many of what `counter` says. */
export function count(counter: Counter) {
  return withMeta(written, { scalar: 'count', counter });
}

export function countText({ n, qualifier }: Count): string {
  return qualifier === 'exact' ? String(n) : `${qualifier} ${String(n)}`;
}

/** A plain number of a form; any other text is the mistake of the code. */
export function numberOf(form: RegExp, code: ShapeCode) {
  return withMeta(codec(z.string().regex(form, code), z.number(), Number), { scalar: 'number' });
}

export const number = numberOf(/^-?\d+(?:\.\d+)?$/, 'bad-number');
