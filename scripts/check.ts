/**
 * Reads the content and tells everything that is wrong with it: npm run check -- --lang ja
 *
 * --lang fr|ja: the language of the report; without it that of the machine (LC_ALL, LC_MESSAGES, LANG), else French.
 * --json: the report as data. CONTENT_DIR: the content (content). Exit 1 where there is a problem.
 */
import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { machineLanguage, noProblems, reportAdvice, reportProblems, tellProblems } from '../src/i18n/problem-report.ts';
import { contentFolder, problemsToTell, readContent, type Content } from '../src/reader/read-content.ts';
import { PlainFailure, runProgram } from './program.ts';

interface Options {
  lang: Locale;
  json: boolean;
}

function readOptions(): Options {
  const options = { lang: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
  const usage = 'npm run check -- [--lang fr|ja] [--json]';
  try {
    const { lang, json } = parseArgs({ options }).values;
    const known = lang === undefined ? machineLanguage(process.env) : locales.find((one) => one === lang);
    if (known) return { lang: known, json };
  } catch {
    // An option that is not known has the same answer as a language that is not.
  }
  throw new PlainFailure(`Usage : ${usage}\n使い方：${usage}`);
}

/** The content folder as the editor sees it from the working folder; whole where it lies elsewhere. */
function folderAsSeen(folder: string): string {
  const below = relative(process.cwd(), folder);
  return (below.startsWith('..') ? folder : below || '.').replaceAll(sep, '/');
}

function countFiles({ entries }: Content): number {
  return new Set([...entries.typed, ...entries.prose].map(({ file }) => file)).size;
}

await runProgram(async () => {
  const { lang, json } = readOptions();
  const folder = contentFolder();
  if (!existsSync(folder)) {
    const missing = { fr: `Le dossier ${folder} n’existe pas.`, ja: `フォルダー${folder}がありません。` };
    throw new PlainFailure(missing[lang]);
  }
  const content = await readContent(folder);
  const problems = problemsToTell(content);
  // Whether both languages agree is asked where each is in order.
  const advice = content.problems.length > 0 ? [] : content.advice();
  const seen = folderAsSeen(folder);
  const told = (list: typeof problems) => tellProblems(list, lang, seen);
  if (json)
    console.log(
      JSON.stringify({ files: countFiles(content), problems: told(problems), advice: told(advice) }, null, 2),
    );
  else {
    console.log(problems.length > 0 ? reportProblems(problems, lang, seen) : noProblems(countFiles(content), lang));
    if (advice.length > 0) console.log(`\n${reportAdvice(advice, lang, seen)}`);
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
});
