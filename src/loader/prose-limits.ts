import type { ProseMistake } from './prose-syntax.ts';

/** Twice the longest paragraph of the archive. Markdown parsers look back and ahead in a paragraph, some in quadratic time. */
const LONGEST_PARAGRAPH = 2_000;

/** More nesting of lists than any text needs. A parser walks through all levels on each line. */
const DEEPEST = 6;

/** The markers of lists and quotations at the start of a line, and its indentation. */
const opening = /^(?:[ \t]|[-*+>](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;

/**
 * The paragraphs of an account that are too long or too deeply nested to parse. Paragraphs are separated by empty lines; a list without empty lines
 * is one.
 */
export function overlongParagraphs(text: string): readonly ProseMistake[] {
  const mistakes: ProseMistake[] = [];
  let length = 0;
  let start = 1;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      [length, start] = [0, index + 2];
      continue;
    }
    const before = length;
    length += line.length + 1;
    const report = (code: 'paragraph-too-long' | 'lists-too-deep', limit: number, at: number) =>
      mistakes.push({ code, params: { value: String(limit) }, position: { line: at, column: 1 } });
    if (before <= LONGEST_PARAGRAPH && length > LONGEST_PARAGRAPH)
      report('paragraph-too-long', LONGEST_PARAGRAPH, start);
    if (depthOf(line) > DEEPEST) report('lists-too-deep', DEEPEST, index + 1);
  }
  return mistakes;
}

/** An upper bound for the nesting of a line in lists and quotations: its markers, and one level per two columns of indentation. */
function depthOf(line: string): number {
  const [head = ''] = opening.exec(line) ?? [];
  const margin = /^[ \t]*/.exec(head)?.[0].length ?? 0;
  const marks = head.slice(margin).match(/[-*+>]|\d[.)]/g)?.length ?? 0;
  return Math.floor(margin / 2) + marks;
}
