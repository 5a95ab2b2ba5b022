import type { YAMLError } from 'yaml';
import type { MistakeCode } from '../archive/schema/problem.ts';
import type { PlacedMistake } from './yaml-lines.ts';

/** Puts a complaint of the YAML parser that no slip of typing explains into the words of the archive, at the line that was mistyped. */
export function syntaxMistake({ code, pos: [offset] }: YAMLError, text: string): PlacedMistake {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = restOfLine(text, lineStart).trim();
  const tell = (mistake: MistakeCode, value = line, place = offset): PlacedMistake => {
    return { code: mistake, params: { value }, offset: place };
  };
  switch (code) {
    case 'DUPLICATE_KEY': {
      const field = /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';
      return { code: 'duplicate-key', params: { field }, offset };
    }
    case 'BAD_DQ_ESCAPE':
      return tell('yaml-escape', text.slice(offset, offset + 2));
    case 'BAD_SCALAR_START':
      return tell('text-without-quotes', restOfLine(text, offset));
    case 'BAD_ALIAS':
      return tell('yaml-anchor', '*');
    case 'BLOCK_IN_FLOW':
      return tell('yaml-missing-comma');
    case 'BAD_INDENT':
      return tell('yaml-indentation', line, outOfColumn(text, offset) ?? offset);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR': {
      // The parser joined the line with the next one.
      const value = /^(?:- )*[\w-]+: +((?:[^ "[{].*)?:(?: .*|))$/.exec(line)?.[1];
      if (value) return tell('yaml-colon-in-value', value);
      if (!line.startsWith('- ') && !/:(?: |$)/.test(line)) return tell('yaml-missing-colon');
      const next = line.startsWith('- ') ? offset : startOfNext(text, lineStart);
      return tell('yaml-indentation', line, outOfColumn(text, next) ?? next);
    }
    default: {
      const odd = outOfColumn(text, offset);
      return odd === undefined ? tell('yaml-syntax') : tell('yaml-indentation', line, odd);
    }
  }
}

function restOfLine(text: string, offset: number): string {
  return /^.*/.exec(text.slice(offset))?.[0] ?? '';
}

/** The first sign of the next line that has one. */
function startOfNext(text: string, lineStart: number): number {
  return lineStart + (/^.*\n\s*/.exec(text.slice(lineStart))?.[0].length ?? 0);
}

/** How far above the line where the parser stops the hand may have slipped. */
const REACH = 3;

/**
 * The line that is out of its column, where the parser stops at one or just below it: a margin that is no multiple of two spaces, or a
 * line between others that stand in one column. `undefined` where nothing tells one line from the next.
 */
function outOfColumn(text: string, offset: number): number | undefined {
  const lines = text.split('\n').map((line) => ({ line, margin: /^ */.exec(line)?.[0].length ?? 0 }));
  const starts = [0];
  for (const { line } of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const stop = starts.findLastIndex((start) => start <= offset);
  const written = [...lines.keys()].filter((index) => /^ *[^\s#]/.test(lines[index]?.line ?? ''));
  const here = written.findLastIndex((index) => index <= stop);
  const lineAt = (step: number) => lines[written[here + step] ?? -1] ?? { line: '', margin: -1 };
  const placeAt = (step: number) => (starts[written[here + step] ?? 0] ?? 0) + lineAt(step).margin;
  for (let step = 0; step >= -REACH; step -= 1) if (lineAt(step).margin % 2 === 1) return placeAt(step);
  const column = ({ line, margin }: ReturnType<typeof lineAt>) =>
    `${String(margin)}${line.trimStart().startsWith('- ') ? '-' : ''}`;
  const [before, above, stopped, next] = [-2, -1, 0, 1].map((step) => column(lineAt(step)));
  return before === stopped && stopped === next && above !== stopped ? placeAt(-1) : undefined;
}
