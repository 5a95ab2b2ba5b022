import type { Mistake } from '../archive/schema/problem.ts';

/** What a file holds as text, and why it is not read any further, with the line and column of it, counted from 1. */
export interface OpenedText {
  /** Absent where it is no text, or too much of it. */
  readonly source?: string | undefined;
  readonly mistake?: (Mistake & { readonly line: number; readonly column: number }) | undefined;
}

/** The largest files that are read, in thousands of bytes: many times what anybody writes, and little enough to be read in a few seconds. */
const LARGEST = { account: 250, record: 4_000 } as const;

/** No paragraph and no list is nearly as long; what reads a line looks back and ahead in it. */
const LONGEST_LINE = 20_000;

/** Controls, other ends of lines, turns of the direction of writing, halves of signs: HTML and XML refuse most, and nobody sees any. */
const hiddenSign = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}](?<![\t\r])/u;

/** Takes the text of a file, unless nobody can have written it by hand. */
export function openText(file: string, content: string | Uint8Array | undefined): OpenedText {
  const first = { line: 1, column: 1 };
  const limit = LARGEST[file.endsWith('.mdx') ? 'account' : 'record'];
  if (content && content.length > limit * 1_000)
    return { mistake: { code: 'too-large', params: { value: String(limit) }, ...first } };
  const source = typeof content === 'string' ? content : content && decode(content);
  if (source === undefined)
    return { mistake: { code: content ? 'not-utf8' : 'unreadable-file', params: { value: file }, ...first } };
  return { source, mistake: mistakeIn(source.split('\n')) };
}

function mistakeIn(lines: readonly string[]): OpenedText['mistake'] {
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0) return { code: 'line-too-long', params: { value: String(LONGEST_LINE) }, line: long + 1, column: 1 };
  const hidden = lines.findIndex((line) => hiddenSign.test(line));
  if (hidden < 0) return undefined;
  const [sign = '', column] = [hiddenSign.exec(lines[hidden] ?? '')?.[0], lines[hidden]?.search(hiddenSign) ?? 0];
  const value = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { code: 'control-sign', params: { value }, line: hidden + 1, column: column + 1 };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
