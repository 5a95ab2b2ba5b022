/**
 * Reads the content and tells everything that is wrong with it, then what could be better: npm run check -- --lang ja
 *
 * --lang fr|ja: the language of the report; without it that of the machine (LC_ALL, LC_MESSAGES, LANG), else French.
 * --no-advice: only what is wrong. --date 2026-11-25: the day for which links are old; today without it.
 * --json: the report as data. --watch: again after each change. --code-quality FILE: the report as GitLab reads it.
 * In GitHub Actions (GITHUB_ACTIONS=true) each problem is told once more as an annotation. CONTENT_DIR: the content (content).
 *
 * Exit 0: nothing is wrong, whatever the advice. 1: something is wrong, or the content cannot be read. 2: an option is not known.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { noProblems, reportAdvice, reportProblems, tellProblems } from '../src/i18n/problem-report.ts';
import { contentFolder, problemsToTell, type Content } from '../src/reader/read-content.ts';
import { watchContent } from '../src/reader/watched-content.ts';
import { codeQuality, githubAnnotation } from './annotations.ts';
import { checkUsage, readCheckOptions, type CheckOptions } from './check-options.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { PlainFailure, print, runProgram } from './program.ts';

/** The content folder as the editor sees it from the working folder; whole where it lies elsewhere. */
function folderAsSeen(folder: string): string {
  const below = relative(process.cwd(), folder);
  return (below.startsWith('..') ? folder : below || '.').replaceAll(sep, '/');
}

function countFiles({ entries }: Content): number {
  return new Set([...entries.typed, ...entries.prose].map(({ file }) => file)).size;
}

/** Tells what a content holds that is wrong or could be better. True where nothing is wrong. */
function tell(content: Content, folder: string, options: CheckOptions): boolean {
  const { lang } = options;
  const problems = problemsToTell(content);
  // Advice on a content that cannot be read whole would be about what is missing from it.
  const advice = options.advice && content.problems.length === 0 ? content.advice(options.date) : [];
  const seen = folderAsSeen(folder);
  const told = tellProblems(problems, lang, seen);
  const toldAdvice = tellProblems(advice, lang, seen);
  if (options.json) {
    print(JSON.stringify({ files: countFiles(content), problems: told, advice: toldAdvice }, null, 2));
  } else {
    print(problems.length > 0 ? reportProblems(problems, lang, seen) : noProblems(countFiles(content), lang));
    if (advice.length > 0) print(`\n${reportAdvice(advice, lang, seen)}`);
  }
  if (options.github) {
    for (const one of told) console.log(githubAnnotation(one, 'error'));
    for (const one of toldAdvice) console.log(githubAnnotation(one, 'notice'));
  }
  if (options.codeQuality !== undefined) {
    writeFileSync(options.codeQuality, `${JSON.stringify(codeQuality(told, toldAdvice), null, 2)}\n`);
  }
  return problems.length === 0;
}

/** How often the folder is looked at, in milliseconds: names and times of its files, no more. */
const LOOK = 300;

await runProgram(async () => {
  const options = readCheckOptions(process.argv.slice(2), process.env);
  if (!options) {
    console.error(`Usage : ${checkUsage}\n使い方：${checkUsage}`);
    process.exitCode = 2;
    return;
  }
  const folder = contentFolder();
  if (!existsSync(folder)) {
    const missing = { fr: `Le dossier ${folder} n’existe pas.`, ja: `フォルダー${folder}がありません。` };
    throw new PlainFailure(missing[options.lang]);
  }
  const watched = watchContent(folder);
  let last = await watched.read();
  writeEditorSchemas(last);
  if (!tell(last, folder, options)) process.exitCode = 1;
  while (options.watch) {
    await wait(LOOK);
    const now = await watched.read();
    if (now !== last) {
      writeEditorSchemas(now);
      tell(now, folder, options);
    }
    last = now;
  }
});
