import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage, reportProblems } from '../../src/i18n/problem-report.ts';
import { contentFolder, readContent, readFiles } from '../../src/reader/read-content.ts';
import { readTexts } from '../../src/reader/read-texts.ts';
import { PlainFailure } from '../program.ts';
import { writeChange, type ChangeInput } from './recorded-change.ts';
import { today } from './today.ts';
import { writeAtomically } from './atomic-write.ts';

const usage =
  'npm run record -- --fr "…" --ja "…" [--entry KIND/ID]… [--date YYYY-MM-DD] [--list NAME] [--lang fr|ja]\n' +
  '  [--corrected KIND/ID/FIELD --old-fr "…" --old-ja "…" --new-fr "…" --new-ja "…" --source ID[,ID]]…';

/** Parses a change from the options. A correction must be complete: each of its options is given equally often. */
function readOptions(args: readonly string[]): { readonly said: ChangeInput; readonly lang: Locale } {
  const one = { type: 'string' } as const;
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const parts = { 'old-fr': many, 'old-ja': many, 'new-fr': many, 'new-ja': many, source: many } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { fr: one, ja: one, date: one, list: one, lang: one, entry: many, corrected: many, ...parts },
    });
    const lang = values.lang === undefined ? machineLanguage(process.env) : locales.find((it) => it === values.lang);
    const isWhole = (Object.keys(parts) as (keyof typeof parts)[]).every(
      (part) => values[part].length === values.corrected.length,
    );
    if (lang && values.fr?.trim() && values.ja?.trim() && isWhole) {
      const at = (part: keyof typeof parts, index: number) => values[part][index] ?? '';
      const corrections = values.corrected.map((of, index) => ({
        of,
        old: { fr: at('old-fr', index), ja: at('old-ja', index) },
        new: { fr: at('new-fr', index), ja: at('new-ja', index) },
        sources: at('source', index).split(',').filter(Boolean),
      }));
      const what = { fr: values.fr.trim(), ja: values.ja.trim() };
      return { lang, said: { date: values.date ?? today(), what, only: values.entry, list: values.list, corrections } };
    }
  } catch {
    // An unknown option gets the same answer as a missing text.
  }
  throw new PlainFailure(
    `Usage (les deux textes sont nécessaires) :\n${usage}\n使い方（両言語の文が必要です）：\n${usage}`,
  );
}

function textAt(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Records the change that the options of `npm run record` describe.
 *
 * @throws {PlainFailure} for invalid options, or if the content is not valid before or after
 */
export async function recordChange(args: readonly string[]): Promise<void> {
  const { said, lang } = readOptions(args);
  const folder = contentFolder();
  const before = await readContent(folder);
  if (before.problems.length > 0) throw new PlainFailure(reportProblems(before.problems, lang, folder));
  const written = writeChange(before.entries, said);
  if ('refused' in written) throw new PlainFailure(written.refused[lang]);

  const texts = new Map(await readTexts(folder));
  const changes = 'changes.yaml';
  const list = said.list === undefined ? undefined : `changes/${said.list}.yaml`;
  const former = texts.get(changes);
  const gap = !former ? '' : former.endsWith('\n') ? '\n' : '\n\n';
  texts.set(changes, `${former ?? ''}${gap}${written.lines}`);
  if (list !== undefined) texts.set(list, written.list ?? '');
  const { problems } = readFiles(texts);
  if (problems.length > 0) throw new PlainFailure(reportProblems(problems, lang, folder));
  // The list first: a change that refers to a missing list would be invalid, and an unreferenced list is simply rewritten.
  if (list !== undefined) writeAtomically(join(folder, list), textAt(join(folder, list)), texts.get(list) ?? '');
  writeAtomically(join(folder, changes), former, texts.get(changes) ?? '');
  const told = {
    fr: `Changement du ${said.date} enregistré : ${String(written.count)} fiche(s) ou page(s).`,
    ja: `${said.date}の変更を記録しました（${String(written.count)}件）。`,
  };
  console.log(told[lang]);
}
