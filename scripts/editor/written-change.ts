/** Writes what goes with a change of the content: the journal, the state of accounts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryName } from '../../src/archive/entry-name.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { reportProblems } from '../../src/i18n/problem-report.ts';
import { readFiles, type Content } from '../../src/reader/read-content.ts';
import { readTexts } from '../../src/reader/read-texts.ts';
import { accountStamps } from './account-stamps.ts';
import { writeAtomically } from './atomic-write.ts';
import { PlainFailure } from '../program.ts';
import { changeLines, journalWith, unwritable, type ChangeInput } from './recorded-change.ts';

const refused = {
  fr: (text: string) => `« ${text} » contient un guillemet droit, une barre inverse ou un saut de ligne : tapez « ».`,
  ja: (text: string) => `「${text}」に、半角の引用符・バックスラッシュ・改行があります。「」を使ってください。`,
};

/** Adds a change to `changes.yaml`. @throws {PlainFailure} where the content would not be in order with it: then nothing is written */
export async function writeChange(folder: string, said: ChangeInput, lang: Locale): Promise<void> {
  const wrong = unwritable(said);
  if (wrong !== undefined) throw new PlainFailure(refused[lang](wrong));
  const file = join(folder, 'changes.yaml');
  const former = textAt(file);
  const journal = journalWith(former, changeLines(said));
  const content = readFiles(new Map(await readTexts(folder)).set('changes.yaml', journal));
  if (content.problems.length > 0) throw new PlainFailure(reportProblems(content.problems, lang, folder));
  writeAtomically(file, former, journal);
}

function textAt(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Notes the accounts that were read in both languages on a day. */
export function writeStamps(folder: string, { entries }: Content, read: readonly EntryName[], day: string): void {
  if (read.length === 0) return;
  const file = join(folder, 'texts-state.yaml');
  writeAtomically(file, textAt(file), accountStamps(entries, read, day));
}
