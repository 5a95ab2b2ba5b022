import type { YAMLError } from 'yaml';
import type { MistakeCode } from '../archive/schema/problem.ts';
import type { PlacedMistake } from './yaml-lines.ts';

/** Converts an error of the YAML parser that `yaml-lines` does not explain to a mistake, at the mistyped line. */
export function syntaxMistake({ code, pos: [offset] }: YAMLError, text: string): PlacedMistake {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = restOfLine(text, lineStart).trim();
  const report = (mistake: MistakeCode, value = line, place = offset): PlacedMistake => {
    return { code: mistake, params: { value }, offset: place };
  };
  switch (code) {
    case 'DUPLICATE_KEY': {
      const field = /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';
      return { code: 'duplicate-key', params: { field }, offset };
    }
    case 'BAD_DQ_ESCAPE':
      return report('yaml-escape', text.slice(offset, offset + 2));
    case 'BAD_SCALAR_START':
      return report('text-without-quotes', restOfLine(text, offset));
    case 'BAD_ALIAS':
      return report('yaml-anchor', '*');
    case 'BLOCK_IN_FLOW':
      return report('yaml-missing-comma');
    case 'BAD_INDENT':
      return report('yaml-indentation', line, outOfColumn(text, offset) ?? offset);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR': {
      // The parser joined the line with the next one.
      const value = /^(?:- )*[\w-]+: +((?:[^ "[{].*)?:(?: .*|))$/.exec(line)?.[1];
      if (value) return report('yaml-colon-in-value', value);
      if (!line.startsWith('- ') && !/:(?: |$)/.test(line)) return report('yaml-missing-colon');
      const next = line.startsWith('- ') ? offset : startOfNext(text, lineStart);
      return report('yaml-indentation', line, outOfColumn(text, next) ?? next);
    }
    default: {
      const odd = outOfColumn(text, offset);
      return odd === undefined ? report('yaml-syntax') : report('yaml-indentation', line, odd);
    }
  }
}

function restOfLine(text: string, offset: number): string {
  return /^.*/.exec(text.slice(offset))?.[0] ?? '';
}

/** The first character of the next line that is not empty. */
function startOfNext(text: string, lineStart: number): number {
  return lineStart + (/^.*\n\s*/.exec(text.slice(lineStart))?.[0].length ?? 0);
}

/** The number of lines above the parser's position in which the mistake may be. */
const REACH = 3;

/**
 * The misaligned line, at or just above the line where the parser stops: its indentation is not a multiple of two spaces, or differs from that of its
 * neighbours. `undefined` if no line stands out.
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
