import { describeProblems } from '../../src/i18n/problem-report.ts';
import type { FileContent } from '../../src/reader/file-bytes.ts';
import type { Content, Problem } from '../../src/reader/read-content.ts';
import { contentWith, replaced } from '../fixtures/changed-content.ts';

/** A mistake planted in a copy of the example archive. What an editor gets to read is approved, in `tests/approved/mistakes`. */
export interface Planted {
  /** Description of the mistake. */
  readonly mistake: string;
  readonly file: string;
  /**
   * Two texts: the first, which must be in the file, is replaced by the second. A text or bytes: the complete file. `null`: the
   * file is removed. Without a text: the reason why the system does not return it, or nothing if it gives none.
   */
  readonly edit: readonly [string, string] | FileContent | null;
  /** Accounts added so that this mistake is the only one. */
  readonly with?: readonly string[];
  /** A replacement in another file, without which there would be no mistake. */
  readonly besides?: { readonly file: string; readonly edit: readonly [string, string] };
}

export const valbourg = 'editions/5-valbourg/edition.yaml';
export const rive = 'editions/7-rive-en-bresse/edition.yaml';
export const belport = 'editions/9-belport/edition.yaml';
export const fourth = 'editions/4-kagemitsu/edition.yaml';
export const declared = 'declarations/5-valbourg/declaration.yaml';
export const kagemitsuSources = 'sources/kagemitsu.yaml';
export const kagemitsu = 'declarations/4-kagemitsu/declaration.yaml';
export const riveDeclaration = 'declarations/7-rive-en-bresse/declaration.yaml';
export const valbourgDeclaration = 'declarations/5-valbourg/declaration.yaml';
export const valbourgInFrench = 'editions/5-valbourg/fr.mdx';
export const valbourgInJapanese = 'editions/5-valbourg/ja.mdx';

const shortAccount = '---\nlead: "…"\n---\n';

/** Returns the example archive with a mistake in it. */
export function plant({ file, edit, with: accounts = [], besides }: Planted): Content {
  const changed = isReplacement(edit) ? replaced(file, ...edit) : edit;
  const added = Object.fromEntries(accounts.map((account) => [account, shortAccount]));
  return contentWith({
    [file]: changed,
    ...added,
    ...(besides && { [besides.file]: replaced(besides.file, ...besides.edit) }),
  });
}

function isReplacement(edit: Planted['edit']): edit is readonly [string, string] {
  return Array.isArray(edit);
}

/** The report about a mistake as a text to approve: its place, the line with the wrong part marked, and what both languages say. */
export function reportOf(mistake: string, problems: readonly Problem[]): string {
  const [french, japanese] = [describeProblems(problems, 'fr'), describeProblems(problems, 'ja')];
  const told = french.flatMap(({ file, line, field, code, text, mark, message, hint }, index) => [
    `${file}:${String(line)} ${field} [${code}]`.replace('  ', ' '),
    ...(text === '' ? [] : [shortened(text, mark)]),
    `fr: ${message} → ${hint}`,
    `ja: ${japanese[index]?.message ?? ''} → ${japanese[index]?.hint ?? ''}`,
  ]);
  return [mistake, ...told].join('\n  ');
}

/** The line of a problem with its wrong part between marks; of a long line the surroundings. */
function shortened(text: string, { column, length }: { readonly column: number; readonly length: number }): string {
  const [start, end] = [column - 1, column - 1 + length];
  return `| ${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end).slice(0, 80)}⟧${text.slice(end, end + 40)}`;
}
