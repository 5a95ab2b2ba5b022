import { z } from 'zod';
import type { MistakeCode } from '../rules/rules.ts';
import type { shapeRules } from '../rules/shape.ts';

/**
 * A mistake in the content, before it is put into words. The code names its rule (`src/archive/rules`), and the parameters fill in the
 * sentence of the rule.
 */
export interface Mistake<Code extends string = MistakeCode> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;
}

/** A mistake with its place: line and column from 1, the field as a dotted path. */
export interface Problem extends Mistake {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
  /** The line as typed; empty if the file cannot be read. */
  readonly text: string;
}

/** The mistakes that a schema tells. */
export type ShapeCode = keyof typeof shapeRules | 'change-names-nothing';
export type ShapeMistake = Mistake<ShapeCode>;

/** Adds a mistake to the issues of a zod transform. `path` is relative to the value under transformation. */
export function addMistake(
  ctx: z.RefinementCtx,
  code: ShapeCode,
  params: Readonly<Record<string, string>> = {},
  path: (string | number)[] = [],
): void {
  ctx.addIssue({ code: 'custom', message: code, params: { code, ...params }, path });
}

/** Refuses a text in which `mistakeIn` finds a mistake. */
export function refuse(mistakeIn: (typed: string) => ShapeMistake | undefined) {
  return (typed: string, ctx: z.RefinementCtx): void => {
    const mistake = mistakeIn(typed);
    if (mistake) addMistake(ctx, mistake.code, mistake.params);
  };
}

/** Parses `raw` with another schema inside a transform. Issues keep their paths and causes, which a union would hide. */
export function readBy<T>(schema: z.ZodType<T>, raw: unknown, ctx: z.RefinementCtx): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) ctx.issues.push({ ...issue, input: raw } as z.core.$ZodRawIssue);
  return z.NEVER;
}
