import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isComplaint, syntaxMistake, type ProseMistake } from './prose-syntax.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** The total number of characters to parse again: all mistakes of an ordinary account are found, and the first few of the longest. */
const READ_AGAIN = 200_000;

/**
 * The parser stops at its first error: the paragraph with it is removed and the rest is parsed again, so that one mistake does not hide the next. If
 * that takes too much work, the rest is reported once the earlier mistakes are fixed.
 */
export function parseProse(
  text: string,
  isComponent: (name: string) => boolean,
): {
  readonly tree?: Root;
  readonly complaints: readonly ProseMistake[];
  /** The text of the last parse. */
  readonly read: string;
} {
  const complaints: ProseMistake[] = [];
  let rest = text;
  for (let again = text.length; ; again += text.length) {
    try {
      return { tree: parser.parse(rest), complaints, read: rest };
    } catch (error) {
      if (!isComplaint(error)) throw error;
      const mistake = syntaxMistake(error, rest, isComponent);
      // The end of a tag left open above.
      const isKnown = complaints.some(
        (one) => mistake.code === 'mdx-closing-tag' && one.params['value'] === mistake.params['value'],
      );
      if (!isKnown) complaints.push(mistake);
      const shorter = withoutParagraph(rest, mistake.position.line);
      if (shorter === rest || again > READ_AGAIN) return { complaints, read: rest };
      rest = shorter;
    }
  }
}

/** Blanks the paragraph at a line, and what the parser took for its continuation, so that line numbers do not change. */
function withoutParagraph(text: string, line: number): string {
  const lines = text.split('\n');
  let from = line - 1;
  let to = line - 1;
  while (from > 0 && lines[from - 1]?.trim()) from -= 1;
  while (to + 1 < lines.length && lines[to + 1]?.trim()) to += 1;
  // Without its front matter, a text cannot be read.
  if (lines[from] === '---') return text;
  return lines.map((one, index) => (index >= from && index <= to ? '' : one)).join('\n');
}
