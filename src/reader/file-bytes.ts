import { lstatSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { refusedCharacter } from '../text/characters.ts';
import type { FoundMistake } from '../check/rules.ts';

/** The content of a file, as bytes or as text, or the reason why it is not read; undefined if the reason is unknown. */
export type FileContent = string | Uint8Array | FoundMistake | undefined;

export function isNotGiven(content: FileContent): content is FoundMistake {
  return typeof content === 'object' && 'code' in content;
}

/** The size limit in bytes: many times what anybody writes, and small enough to read in a few seconds. */
function mostBytes(file: string): number {
  return file.endsWith('.mdx') ? 60_000 : 4_000_000;
}

/**
 * The bytes of a content file, or the reason why there are none. Only regular files are opened: a link may lead out of the content,
 * a pipe would block, a device may act. At most one file is open at a time.
 */
export function fileBytes(folder: string, file: string): Uint8Array | FoundMistake {
  const place = path.join(folder, file);
  try {
    const found = lstatSync(place);
    const special = specialName(found);
    if (special) return { code: 'not-a-file', params: { value: file, kind: special } };
    if (found.size > mostBytes(file)) return { code: 'too-large', params: { value: String(mostBytes(file) / 1_000) } };
    return readFileSync(place);
  } catch (error) {
    return notOpened(file, error);
  }
}

function specialName(found: Stats): string | undefined {
  if (found.isFile()) return undefined;
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  if (found.isFIFO()) return 'pipe';
  return found.isSocket() ? 'socket' : 'device';
}

function unreadable(file: string): FoundMistake {
  return { code: 'unreadable-file', params: { value: file } };
}

export function notOpened(file: string, error: unknown): FoundMistake {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EMFILE' || code === 'ENFILE'
    ? { code: 'too-many-open', params: { value: file, text: code } }
    : unreadable(file);
}

interface OpenedText {
  readonly source?: string | undefined;
  readonly mistake?: (FoundMistake & { readonly line: number; readonly column: number }) | undefined;
}

/** No paragraph and no list is nearly as long; the line parser looks back and ahead in a line. */
const LONGEST_LINE = 20_000;

export function openText(file: string, content: FileContent): OpenedText {
  const first = { line: 1, column: 1 };
  if (content === undefined || isNotGiven(content)) return { mistake: { ...(content ?? unreadable(file)), ...first } };
  const most = mostBytes(file);
  if (content.length > most)
    return { mistake: { code: 'too-large', params: { value: String(most / 1_000) }, ...first } };
  const source = typeof content === 'string' ? content : decode(content);
  if (source === undefined) return { mistake: { code: 'not-utf8', params: { value: file }, ...first } };
  return { source, mistake: mistakeIn(file, source.replace(/^\uFEFF/, '').split('\n')) };
}

/** A line by which Git parts two versions of the same place that it could not merge. */
const conflictMarker = /^(?:[<>|]{7}(?: .*)?|={7})\r?$/;

function mistakeIn(file: string, lines: readonly string[]): OpenedText['mistake'] {
  const conflict = lines.findIndex((line) => conflictMarker.test(line));
  if (conflict >= 0)
    return {
      code: file.startsWith('changes/') ? 'changes-of-one-name' : 'merge-conflict',
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
