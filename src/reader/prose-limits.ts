import type { ProseMistake } from './prose-syntax.ts';

/** Twice the longest paragraph of the archive. Parsers of Markdown look back and ahead in a paragraph, some as often as it has signs. */
const LONGEST_PARAGRAPH = 2_000;

/** What no text needs: lists in lists in lists. A parser walks through all of them at each line. */
const DEEPEST = 6;

/** The marks of lists and quotations at the head of a line, and its margin. */
const opening = /^(?:[ \t]|[-*+>](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;

/**
 * The paragraphs of an account that no parser is given: too long, or too deep. A paragraph is what stands between two empty lines; a list
 * without empty lines is one.
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
    const tell = (code: 'paragraph-too-long' | 'lists-too-deep', limit: number, at: number) =>
      mistakes.push({ code, params: { value: String(limit) }, position: { line: at, column: 1 } });
    if (before <= LONGEST_PARAGRAPH && length > LONGEST_PARAGRAPH) tell('paragraph-too-long', LONGEST_PARAGRAPH, start);
    if (depthOf(line) > DEEPEST) tell('lists-too-deep', DEEPEST, index + 1);
  }
  return mistakes;
}

/** How many lists and quotations a line may stand in: its marks, and two columns of its margin for each. */
function depthOf(line: string): number {
  const [head = ''] = opening.exec(line) ?? [];
  const margin = /^[ \t]*/.exec(head)?.[0].length ?? 0;
  const marks = head.slice(margin).match(/[-*+>]|\d[.)]/g)?.length ?? 0;
  return Math.floor(margin / 2) + marks;
}
