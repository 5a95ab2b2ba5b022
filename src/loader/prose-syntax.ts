import type { Position } from '../archive/prose.ts';
import type { MistakeCode } from '../archive/rules/rules.ts';
import type { Mistake } from '../archive/schema/problem.ts';

/** A mistake in a text, with its place. */
export interface ProseMistake extends Mistake {
  readonly position: Position;
}

/** The error of an MDX parser. */
interface Complaint extends Error {
  readonly reason: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The part of the parser that throws it. */
  readonly source?: string | undefined;
}

/** True for a parser's error about the text that it reads. */
export function isComplaint(error: unknown): error is Complaint {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

/** Converts the one error at which an MDX parser stops to a mistake, at the place of the typing error. */
export function syntaxMistake(error: Complaint, text: string, isComponent: (name: string) => boolean): ProseMistake {
  const stop = offsetOf(text, error);
  const report = (code: MistakeCode, offset: number, params: Record<string, string> = {}): ProseMistake => ({
    code,
    params,
    position: positionOf(text, offset),
  });
  if (error.reason.includes('import/exports')) return report('mdx-import', text.lastIndexOf('\n', stop - 1) + 1);
  if ((error.source ?? '').includes('expression')) return report('mdx-expression', braceBefore(text, stop));
  const unclosed = unclosedQuote(text, stop);
  if (unclosed) return report('mdx-unclosed-quote', unclosed.index, { value: unclosed[0] });
  const opened = /closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(error.reason);
  const closed = /^Unexpected closing tag `<\/([^>`]*)>`/.exec(error.reason);
  if (closed) return report('mdx-closing-tag', stop, { value: closed[1] ?? '', opened: opened?.[1] ?? '' });
  if (opened) {
    const [, name = '', line, column] = opened;
    const code = isComponent(name) ? 'mdx-unclosed-tag' : 'mdx-unknown-component';
    return { code, params: { value: name, nearest: '' }, position: { line: Number(line), column: Number(column) } };
  }
  const tag = Math.max(text.lastIndexOf('<', stop), 0);
  const typed = /^<\/?[^\n>]*>?/.exec(text.slice(tag))?.[0] ?? '<';
  if (error.reason.includes('closing slash')) {
    return report('mdx-closing-tag', tag, { value: /[\w-]+/.exec(typed)?.[0] ?? '', opened: '' });
  }
  if (typed.startsWith('<!')) return report('mdx-comment', tag);
  if (/^<[A-Za-z]/.test(typed)) return report('mdx-tag', tag, { value: typed });
  return report('mdx-less-than', tag);
}

/** An unclosed tag in the paragraph before an offset, whose end came before the second quote of an attribute. */
function unclosedQuote(text: string, stop: number): RegExpExecArray | undefined {
  const from = Math.max(text.lastIndexOf('\n\n', stop - 1), 0);
  const tag = /<[A-Za-z]+(?: +[A-Za-z]+="[^"<>]*")* +[A-Za-z]+="[^"<>]*>/g;
  tag.lastIndex = from;
  const found = tag.exec(text);
  return found && found.index < stop ? found : undefined;
}

function offsetOf(text: string, { line, column }: Complaint): number {
  if (line === undefined) return text.length;
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, (column ?? 1) - 1);
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(offset, 0)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The opening brace around an offset: the last one before it that is not closed. */
function braceBefore(text: string, stop: number): number {
  let depth = 0;
  for (let at = Math.min(stop, text.length - 1); at >= 0; at -= 1) {
    if (text[at] === '}' && at < stop) depth += 1;
    else if (text[at] === '{') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return stop;
}
