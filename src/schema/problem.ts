import type { z } from 'zod';

/**
 * A mistake in the content, before it is put into words. The code names its rule (`src/check`), and the parameters fill in the
 * sentence of the rule.
 */
export interface Mistake<Code extends string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;
}

/** The mistakes that a schema tells, or the reader of what a schema refuses: `src/check/shape.ts` has their sentences. */
export type ShapeCode =
  | 'missing-field'
  | 'missing-language'
  | 'unknown-field'
  | 'side-typed'
  | 'wrong-type'
  | 'empty-list'
  | 'not-in-list'
  | 'not-known-here'
  | 'bad-id'
  | 'long-id'
  | 'reserved-id'
  | 'quoted-and-derived'
  | 'bad-point-id'
  | 'bad-text-place'
  | 'bad-article-number'
  | 'bad-date'
  | 'impossible-date'
  | 'not-a-day'
  | 'end-before-start'
  | 'bad-time'
  | 'bad-count'
  | 'bad-number'
  | 'bad-reading'
  | 'bad-katakana'
  | 'no-one-japanese-name'
  | 'bad-source-title'
  | 'two-statuses'
  | 'versions-without-kept'
  | 'versions-too-few'
  | 'bad-kept'
  | 'reason-missing'
  | 'differs-missing'
  | 'differs-elsewhere'
  | 'exception-names-no-field'
  | 'bad-wikidata'
  | 'bad-geonames'
  | 'excerpt-long'
  | 'bad-address'
  | 'address-sign'
  | 'address-login'
  | 'address-host'
  | 'bad-contact'
  | 'bad-corrections'
  | 'bad-edit'
  | 'bad-identifier'
  | 'link-address';

/** The mistakes of a schema; the second stands with the rules of changes, where the check finds it as well. */
export type ShapeMistake = Mistake<ShapeCode | 'change-names-nothing'>;

/** Adds a mistake to the issues of a zod transform. `path` is relative to the value under transformation. */
export function addMistake(
  ctx: z.RefinementCtx,
  code: ShapeMistake['code'],
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
