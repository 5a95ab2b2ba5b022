/**
 * Checks the content and reports all problems, then advice: npm run check -- --lang ja
 *
 * --lang fr|ja: the language of the report; by default that of the machine (LC_ALL, LC_MESSAGES, LANG), else French.
 * --no-advice: only problems. --date 2026-11-25: the reference date for the age of links; today by default.
 * --json: the report as data. --watch: check again after each change. --code-quality FILE: the report in GitLab's format.
 * In GitHub Actions (GITHUB_ACTIONS=true) each problem is also printed as an annotation. CONTENT_DIR: the content (content).
 *
 * Exit 0: no problems, whatever the advice. 1: problems, or the content cannot be read. 2: an unknown option.
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

/** The content folder relative to the working folder; absolute if it lies elsewhere. */
function folderAsSeen(folder: string): string {
  const below = relative(process.cwd(), folder);
  return (below.startsWith('..') ? folder : below || '.').replaceAll(sep, '/');
}

function countFiles({ entries }: Content): number {
  return new Set([...entries.typed, ...entries.prose].map(({ file }) => file)).size;
}

/** Reports the problems and the advice about a content. True if there are no problems. */
function report(content: Content, folder: string, options: CheckOptions): boolean {
  const { lang } = options;
  const problems = problemsToTell(content);
  // Advice on incomplete content would be about what is missing from it.
  const advice = options.advice && content.problems.length === 0 ? content.advice(options.date) : [];
  const seen = folderAsSeen(folder);
  const described = tellProblems(problems, lang, seen);
  const describedAdvice = tellProblems(advice, lang, seen);
  if (options.json) {
    print(JSON.stringify({ files: countFiles(content), problems: described, advice: describedAdvice }, null, 2));
  } else {
    print(problems.length > 0 ? reportProblems(problems, lang, seen) : noProblems(countFiles(content), lang));
    if (advice.length > 0) print(`\n${reportAdvice(advice, lang, seen)}`);
  }
  if (options.github) {
    for (const one of described) console.log(githubAnnotation(one, 'error'));
    for (const one of describedAdvice) console.log(githubAnnotation(one, 'notice'));
  }
  if (options.codeQuality !== undefined) {
    writeFileSync(options.codeQuality, `${JSON.stringify(codeQuality(described, describedAdvice), null, 2)}\n`);
  }
  return problems.length === 0;
}

/** Polling interval in milliseconds; it only compares names and times of files. */
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
  if (!report(last, folder, options)) process.exitCode = 1;
  while (options.watch) {
    await wait(LOOK);
    const now = await watched.read();
    if (now !== last) {
      writeEditorSchemas(now);
      report(now, folder, options);
    }
    last = now;
  }
});
