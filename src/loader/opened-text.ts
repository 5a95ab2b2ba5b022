import { refusedCharacter } from '../archive/characters.ts';
import type { Mistake } from '../archive/schema/problem.ts';
import { isNotGiven, mostBytes, unreadable, type FileContent } from './file-bytes.ts';

/** The text of a file, and the reason why it is rejected, with its line and column, counted from 1. */
interface OpenedText {
  /** Absent if it is not text, or too long. */
  readonly source?: string | undefined;
  readonly mistake?: (Mistake & { readonly line: number; readonly column: number }) | undefined;
}

/** No paragraph and no list is nearly as long; the line parser looks back and ahead in a line. */
const LONGEST_LINE = 20_000;

/** Decodes the text of a file, unless nobody can have written it by hand. */
export function openText(file: string, content: FileContent): OpenedText {
  const first = { line: 1, column: 1 };
  if (content === undefined || isNotGiven(content)) return { mistake: { ...(content ?? unreadable(file)), ...first } };
  const most = mostBytes(file);
  if (content.length > most)
    return { mistake: { code: 'too-large', params: { value: String(most / 1_000) }, ...first } };
  const source = typeof content === 'string' ? content : decode(content);
  if (source === undefined) return { mistake: { code: 'not-utf8', params: { value: file }, ...first } };
  return { source, mistake: mistakeIn(source.replace(/^\uFEFF/, '').split('\n')) };
}

/** A line by which Git parts two versions of the same place that it could not merge. */
const conflictMarker = /^(?:[<>|]{7}(?: .*)?|={7})\r?$/;

function mistakeIn(lines: readonly string[]): OpenedText['mistake'] {
  const conflict = lines.findIndex((line) => conflictMarker.test(line));
  if (conflict >= 0)
    return {
      code: 'merge-conflict',
      params: { value: lines[conflict]?.trimEnd() ?? '' },
      line: conflict + 1,
      column: 1,
    };
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0) return { code: 'line-too-long', params: { value: String(LONGEST_LINE) }, line: long + 1, column: 1 };
  for (const [index, line] of lines.entries()) {
    const character = refusedCharacter(line, '\t\r');
    if (character) return { ...character, line: index + 1, column: character.at + 1 };
  }
  return undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
