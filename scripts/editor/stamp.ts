import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage, reportProblems } from '../../src/i18n/problem-report.ts';
import { contentFolder, readContent } from '../../src/reader/read-content.ts';
import { PlainFailure } from '../program.ts';
import { stampTexts, type StampInput } from './stamped-texts.ts';
import { today } from './today.ts';
import { writeAtomically } from './atomic-write.ts';

const usage =
  'npm run stamp -- [--text KIND/ID[/PATH]]… [--unchanged "…"] [--source fr|ja] [--date YYYY-MM-DD] [--lang fr|ja]';

function readOptions(args: readonly string[]): { readonly said: StampInput; readonly lang: Locale } {
  const one = { type: 'string' } as const;
  const text = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { text, unchanged: one, source: one, date: one, lang: one },
    });
    const known = (value: string | undefined) => locales.find((it) => it === value);
    const lang = values.lang === undefined ? machineLanguage(process.env) : known(values.lang);
    const source = known(values.source);
    const isWhole = (values.source === undefined || source) && isDay(values.date ?? today());
    // A reason or a language only applies to named texts, which somebody has read.
    const isNamed = values.text.length > 0 || (values.unchanged === undefined && values.source === undefined);
    if (lang && isWhole && isNamed)
      return { lang, said: { date: values.date ?? today(), only: values.text, source, unchanged: values.unchanged } };
  } catch {
    // An unknown option gets the same answer as an incomplete one.
  }
  throw new PlainFailure(`Usage :\n${usage}\n使い方：\n${usage}`);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/**
 * Stamps the texts that the options of `npm run stamp` name.
 *
 * @throws {PlainFailure} for invalid options, or if the content is not valid
 */
export async function stamp(args: readonly string[]): Promise<void> {
  const { said, lang } = readOptions(args);
  const folder = contentFolder();
  const { entries, problems } = await readContent(folder);
  if (problems.length > 0) throw new PlainFailure(reportProblems(problems, lang, folder));
  const written = stampTexts(entries, said);
  if ('refused' in written) throw new PlainFailure(written.refused[lang]);
  const file = join(folder, 'texts-state.yaml');
  writeAtomically(file, existsSync(file) ? readFileSync(file, 'utf8') : undefined, written.file);
  const told = {
    fr: `Concordance notée au ${said.date} : ${String(written.count)} texte(s) ou récit(s).`,
    ja: `${said.date}付けで、文と解説${String(written.count)}件の照合を記録しました。`,
  };
  console.log(told[lang]);
}
