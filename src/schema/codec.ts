import { z } from 'zod';
import { sideMeta } from './meaning.ts';
import type { ShapeCode } from './problem.ts';

/** Says which data are made of what a schema reads, where these are others: nothing runs `made`. */
export function withMade<S extends z.ZodType>(schema: S, made: z.ZodType): S {
  const own = schema.clone();
  sideMeta.add(own, { made });
  return own;
}

/** A schema whose data `read` turns into others, which `made` describes: pages, exports and the published schemas go by it, and nothing runs it. */
export function codec<I, T>(
  typed: z.ZodType<I>,
  made: z.ZodType,
  read: (typed: I, ctx: z.RefinementCtx) => T,
): z.ZodType<T> {
  return withMade(typed.transform(read), made) as z.ZodType as z.ZodType<T>;
}

/** A text of a form; any other is the mistake of the code. */
export function textOf(form: RegExp, code: ShapeCode): z.ZodType<string> {
  return withMade(z.string().regex(form, code), z.string());
}
