import { z } from 'zod';
import type { ShapeCode } from './problem.ts';
import { withMade } from './side.ts';

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
