import type { YAMLError } from 'yaml';
import type { FoundMistake, MistakeCode } from '../check/rules.ts';

export interface PlacedMistake extends FoundMistake {
  readonly offset: number;
  readonly path?: readonly (string | number)[] | undefined;
}

/** Slips that one line shows, each up to the sign at fault. The parser accepts some, and sees others lines later. */
const slips: readonly (readonly [MistakeCode, RegExp])[] = [
  ['yaml-tab', /^ *\t/],
  // Behind the name of a field or in a margin; between brackets; instead of a bracket.
  [
    'yaml-full-width',
    /^[ -]*(?:\w[\w-]*:? *)?[：\u3000\u00A0\u202F]|[[{][^[{：，、］｝\u3000\u00A0\u202F]*[：，、］｝\u3000\u00A0\u202F]|: *[［｛]/u,
  ],
  // Not closed; closed too early; another quote at the beginning.
  ['yaml-quote', /"|\0(?=[^\0\s:,\]}#])|(?:^[ -]*|: +|[[{,] *)['‘’“”„«»「」『』＂]/u],
];

/** Finds the slips of a file, one in a line at most. Texts are single lines here, so that each line can be read by itself. */
export function findSlips(source: string): PlacedMistake[] {
  let start = 0;
  return source.split('\n').flatMap((line): PlacedMistake[] => {
    const offset = start;
    start += line.length + 1;
    const bare = withoutTexts(line.replace(/\r$/, ''));
    for (const [code, pattern] of slips) {
      const found = pattern.exec(bare);
      if (!found) continue;
      const end = found.index + found[0].length;
      return [{ code, params: { value: line.slice(end - 1, end) }, offset: offset + end - 1 }];
    }
    return [];
  });
}

function withoutTexts(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"/g, (text) => '\0'.repeat(text.length)).replace(/(?:^|\s)#.*$/, '');
}

/** Converts an error of the YAML parser to a mistake, at the line where it was typed. */
export function syntaxMistake({ code, message, pos: [offset] }: YAMLError, text: string): PlacedMistake {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = `${text}\n`.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd);
  const report = (mistake: MistakeCode, value = line.trim(), place = offset): PlacedMistake => {
    return { code: mistake, params: { value }, offset: place };
  };
  if (code === 'DUPLICATE_KEY') {
    const field = /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';
    return { code: 'duplicate-key', params: { field }, offset };
  }
  const unclosed = /^Flow (map|sequence) /.exec(message)?.[1];
  if (unclosed) return report('yaml-bracket', '', text.lastIndexOf(unclosed === 'map' ? '{' : '[', offset - 1));
  const bare = withoutTexts(line);
  const isUneven = ['[]', '{}'].some(([open = '', close = '']) => bare.split(open).length !== bare.split(close).length);
  if (isUneven) return report('yaml-bracket');
  if (code === 'BAD_INDENT' || /^(?:Sequence item|A block sequence) /.test(message)) return report('yaml-indentation');
  const isJoined =
    code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map');
  if (!isJoined) return report('yaml-syntax');
  // The parser read a value as a key: it holds a colon, or lacks one, or the next line is too far to the right.
  const isColon = text.slice(offset, lineEnd).includes(':') || !/:(?: |$)/.test(bare);
  return isColon
    ? report('yaml-colon')
    : report('yaml-indentation', '', lineEnd + 1 + text.slice(lineEnd + 1).search(/\S|$/));
}
