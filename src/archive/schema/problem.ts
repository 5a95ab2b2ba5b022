import { z } from 'zod';
import { contradictionCodes, doubtCodes } from './contradiction.ts';

/**
 * A mistake in the content, before it is put into words. The code names the mistake, and the parameters fill in the sentence
 * (`src/i18n/problems/`). Each code has one sentence in each language.
 */
export interface Mistake {
  readonly code: MistakeCode;
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

/** Codes of advice: content that is valid but could be better. They stop nothing. */
export const adviceCodes = [
  'gap-half-read',
  'source-never-cited',
  'typography',
  ...doubtCodes,
  'paragraphs-differ',
] as const;

/** Codes of advice on changes: names that no longer exist, and what was changed without one. */
export const changeAdviceCodes = ['change-names-nothing', 'change-not-recorded'] as const;

/** Codes of advice on the two languages of an account. */
export const textAdviceCodes = ['account-behind'] as const;

/** The codes of all mistakes, each of which the archive can explain. */
export const mistakeCodes = [
  // files
  'unreadable-file',
  'not-a-file',
  'too-many-open',
  'not-utf8',
  'too-large',
  'line-too-long',
  'paragraph-too-long',
  'lists-too-deep',
  'control-sign',
  'too-many-marks',
  'empty-file',
  'unknown-file',
  'missing-file',
  'bad-file-name',
  'bad-folder-name',
  'folder-without-record',
  'missing-account',
  'missing-sibling',
  'stray-account',
  // YAML as it is typed
  'yaml-quote',
  'yaml-colon',
  'yaml-tab',
  'yaml-full-width',
  'yaml-bracket',
  'yaml-indentation',
  'yaml-syntax',
  'yaml-reference',
  'duplicate-key',
  'empty-value',
  'null-word',
  'text-without-quotes',
  'id-in-quotes',
  // shape
  'missing-field',
  'missing-language',
  'unknown-field',
  'side-typed',
  'wrong-type',
  'empty-list',
  'not-in-list',
  'not-known-here',
  'bad-id',
  'long-id',
  'reserved-id',
  'bad-point-id',
  'quoted-and-derived',
  'excerpt-long',
  'bad-text-place',
  'bad-article-number',
  'bad-date',
  'impossible-date',
  'not-a-day',
  'end-before-start',
  'bad-time',
  'bad-count',
  'bad-number',
  'bad-address',
  'address-sign',
  'address-login',
  'address-host',
  'bad-contact',
  'bad-corrections',
  'bad-edit',
  'bad-identifier',
  'bad-reading',
  'bad-katakana',
  'no-one-japanese-name',
  'bad-wikidata',
  'bad-geonames',
  'bad-source-title',
  'two-statuses',
  'versions-without-kept',
  'versions-too-few',
  'bad-kept',
  'reason-missing',
  'differs-missing',
  'differs-elsewhere',
  'exception-names-no-field',
  // relations
  'dangling-id',
  'published-gone',
  'duplicate-id',
  'no-source',
  'also-without-head',
  'unknown-without-gap',
  'unknown-without-gaps',
  'gap-explains-nothing',
  'gap-explains-value',
  'no-host',
  'participant-twice',
  'person-twice',
  'person-unused',
  'term-stands-twice',
  'adoption-outside-edition',
  'adopted-by-without-adoption',
  'held-in-announced',
  'former-authority',
  'became-itself',
  'excerpt-of-nothing',
  'follow-up-to-nothing',
  'follow-up-earlier',
  'follow-up-missing',
  // official texts
  'text-not-known-with-text',
  'text-language-missing',
  'text-language-unnamed',
  'authentic-without-text',
  'article-out-of-order',
  'article-number-skipped',
  'became-nothing',
  'ledger-line',
  'removal-never-published',
  'removal-still-there',
  'removal-to-nothing',
  ...contradictionCodes,
  // texts
  'text-in-other-language',
  'nothing-to-translate',
  'wrong-quotes',
  'era-year',
  'stray-brace',
  'restated-figure',
  // changes
  'change-file-name',
  'correction-elsewhere',
  ...changeAdviceCodes,
  // the two languages of accounts
  ...textAdviceCodes,
  // prose
  'frontmatter',
  'mdx-unclosed-tag',
  'mdx-closing-tag',
  'mdx-tag',
  'mdx-less-than',
  'mdx-comment',
  'mdx-expression',
  'mdx-import',
  'mdx-element',
  'mdx-heading',
  'mdx-unknown-component',
  'mdx-unknown-attribute',
  'mdx-missing-attribute',
  'mdx-attribute-value',
  'mdx-path',
  'mdx-path-not-value',
  'mdx-count-path',
  'mdx-count-where',
  'value-not-said',
  'value-said-twice',
  'value-said-otherwise',
  'value-not-behind',
  'value-not-known',
  'value-undecided',
  'mdx-unclosed-quote',
  'mdx-full-width-tag',
  'mdx-heading-space',
  'mdx-stray-mark',
  'link-address',
  'link-to-nothing',
  'typed-figure',
  'figure-in-words',
  'unmarked-japanese',
  'unmarked-french',
  // advice
  ...adviceCodes,
] as const;

export type MistakeCode = (typeof mistakeCodes)[number];

/** Adds a mistake to the issues of a zod transform. `path` is relative to the value under transformation. */
export function addMistake(
  ctx: z.RefinementCtx,
  code: MistakeCode,
  params: Readonly<Record<string, string>> = {},
  path: (string | number)[] = [],
): void {
  ctx.addIssue({ code: 'custom', message: code, params: { code, ...params }, path });
}

/** Parses `raw` with another schema inside a transform. Issues keep their paths and causes, which a union would hide. */
export function readBy<T>(schema: z.ZodType<T>, raw: unknown, ctx: z.RefinementCtx): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) ctx.issues.push({ ...issue, input: raw } as z.core.$ZodRawIssue);
  return z.NEVER;
}
