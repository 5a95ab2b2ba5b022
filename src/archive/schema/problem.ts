import { z } from 'zod';

/**
 * What is wrong with a piece of content, before it is put into words. The code names the mistake, the parameters are the words of the
 * sentence (`src/i18n/problems/`). One code, one sentence in each language.
 */
export interface Mistake {
  readonly code: MistakeCode;
  readonly params: Readonly<Record<string, string>>;
}

/** Every mistake that the archive knows how to explain. */
export const mistakeCodes = [
  // before parsing, and YAML itself
  'yaml-syntax',
  'yaml-tab',
  'yaml-full-width',
  'yaml-quote-delimiter',
  'yaml-anchor',
  'yaml-tag',
  'yaml-not-utf8',
  'duplicate-key',
  'empty-value',
  'null-word',
  'text-without-quotes',
  'id-in-quotes',
  'unreadable-file',
  'unknown-file',
  // shape
  'missing-field',
  'missing-language',
  'unknown-field',
  'wrong-type',
  'not-in-list',
  'bad-id',
  'bad-date',
  'impossible-date',
  'end-before-start',
  'bad-count',
  'bad-number',
  'bad-address',
  'two-statuses',
  'versions-without-kept',
  'versions-too-few',
  'kept-version-missing',
  'reason-missing',
  'exception-names-no-field',
  'also-without-head',
  // relations
  'dangling-id',
  'duplicate-id',
  'no-source',
  'unknown-without-gap',
  'gap-explains-nothing',
  'participant-twice',
  'person-twice',
  'person-unused',
  'adoption-outside-edition',
  'held-in-announced',
  'former-authority',
  'missing-sibling',
  'edition-without-files',
  // prose
  'mdx-syntax',
  'mdx-expression',
  'mdx-import',
  'mdx-unknown-component',
  'mdx-attribute',
  'mdx-path',
  'mdx-path-not-value',
  'mdx-count-path',
  'typed-figure',
  'frontmatter',
  'unmarked-japanese',
  'unmarked-french',
] as const;

export type MistakeCode = (typeof mistakeCodes)[number];

/** Adds a mistake to the issues of a zod transform. `path` is relative to the value under transformation. */
export function addMistake(
  ctx: z.RefinementCtx,
  code: MistakeCode,
  params: Record<string, string> = {},
  path: (string | number)[] = [],
): void {
  ctx.addIssue({ code: 'custom', message: code, params: { code, ...params }, path });
}

/**
 * Reads `raw` by another schema inside a transform. Its issues keep their own paths and causes, which a union of schemas would hide.
 */
export function readBy<T>(schema: z.ZodType<T>, raw: unknown, ctx: z.RefinementCtx): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) ctx.issues.push({ ...issue, input: raw } as z.core.$ZodRawIssue);
  return z.NEVER;
}
