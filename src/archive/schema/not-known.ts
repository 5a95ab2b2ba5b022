import { z } from 'zod';
import { parsesTo } from './parsed-form.ts';
import { addMistake, readBy } from './problem.ts';

/**
 * Three ways not to know, each a bare word in the data: looked for, and a gap explains it; not printed by the sources cited here, and
 * nobody looked further; without object.
 */
export const notKnownWords = ['unknown', 'not-stated', 'not-applicable'] as const;

/** A field without a value. The gaps that explain an `unknown` are found by its path: `gapsAt`. */
export interface NotKnown {
  readonly is: (typeof notKnownWords)[number];
}

/** A field that may be not known. */
export type Field<T> = T | NotKnown;

/** Reads one of the three words; anything else is not one. */
export function readNotKnown(raw: unknown): NotKnown | undefined {
  const is = notKnownWords.find((word) => word === raw);
  return is && { is };
}

/** Refuses the three words where a value is needed. */
export function refuseNotKnown(text: string, ctx: z.RefinementCtx): void {
  if (readNotKnown(text)) addMistake(ctx, 'not-known-here', { value: text });
}

/** True for a field without a value. */
export function isNotKnown(value: unknown): value is NotKnown {
  return (
    typeof value === 'object' && value !== null && 'is' in value && notKnownWords.some((word) => word === value.is)
  );
}

/**
 * Runs `schema` unless `short` makes something of the raw value. The issues of the schema keep their paths, which a union would hide.
 */
export function unless<T, S>(schema: z.ZodType<T>, short: (raw: unknown) => S | undefined): z.ZodType<T | S> {
  return z.unknown().transform((raw, ctx): T | S => {
    const made = short(raw);
    return made ?? readBy(schema, raw, ctx);
  });
}

/** A field that may say, in one of the three words, that there is no value. */
export function field<T>(schema: z.ZodType<T>): z.ZodType<Field<T>> {
  return parsesTo(unless(schema, readNotKnown), { is: 'field', of: schema });
}
