/** The lines that a recorded change adds to `changes.yaml`. */
import type { EntryName } from '../../src/archive/entry-name.ts';
import type { Words } from '../../src/archive/schema/words.ts';

/** A corrected fact, as the editor enters it. */
export interface SaidCorrection {
  /** Address of the fact: `editions/8-shizuoka/venues`. */
  readonly of: string;
  readonly old: Words;
  readonly new: Words;
  readonly sources: readonly string[];
}

/** A change: the input of the editor, with the entries found by comparing the content. */
export interface ChangeInput {
  /** Day of the change: `2026-11-25`. */
  readonly date: string;
  /** Description for readers; absent if only typography changed. */
  readonly what?: Words | undefined;
  readonly entries: readonly EntryName[];
  readonly added: readonly EntryName[];
  readonly removed: readonly EntryName[];
  readonly corrections: readonly SaidCorrection[];
}

/** Returns the lines of a change as YAML. */
export function changeLines({ date, what, entries, added, removed, corrections }: ChangeInput): string {
  return [
    `- date: ${date}`,
    ...(what ? ['  what:', ...wordLines(what, '    ')] : ['  kind: typography']),
    ...nameLines('entries', entries),
    ...nameLines('added', added),
    ...nameLines('removed', removed),
    ...(corrections.length > 0 ? ['  corrections:', ...corrections.flatMap(correctionLines)] : []),
    '',
  ].join('\n');
}

/** Returns the journal with a change appended. */
export function journalWith(former: string | undefined, lines: string): string {
  const gap = !former ? '' : former.endsWith('\n') ? '\n' : '\n\n';
  return `${former ?? ''}${gap}${lines}`;
}

/** Returns the first text that would break its line of YAML; `undefined` if there is none. */
export function unwritable({ what, corrections }: Pick<ChangeInput, 'what' | 'corrections'>): string | undefined {
  const texts = [...(what ? [what] : []), ...corrections.flatMap((one) => [one.old, one.new])];
  return texts.flatMap(({ fr, ja }) => [fr, ja]).find((text) => /["\\\n]/.test(text));
}

const LONGEST_LINE = 120;

function nameLines(field: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const line = `  ${field}: [${names.join(', ')}]`;
  return line.length <= LONGEST_LINE ? [line] : [`  ${field}:`, ...names.map((name) => `    - ${name}`)];
}

function wordLines({ fr, ja }: Words, indent: string): string[] {
  return [`${indent}fr: "${fr}"`, `${indent}ja: "${ja}"`];
}

function correctionLines({ of, old, new: now, sources }: SaidCorrection): string[] {
  return [
    `    - of: ${of}`,
    '      old:',
    ...wordLines(old, '        '),
    '      new:',
    ...wordLines(now, '        '),
    `      sources: [${sources.join(', ')}]`,
  ];
}
