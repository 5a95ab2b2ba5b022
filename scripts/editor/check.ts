import { existsSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { noProblems, reportAdvice, reportProblems, tellProblems } from '../../src/i18n/problem-report.ts';
import { contentFolder, type Content } from '../../src/reader/read-content.ts';
import { watchContent } from '../../src/reader/watched-content.ts';
import { codeQuality, githubAnnotation } from './annotations.ts';
import type { CheckOptions } from './check-options.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { referenceOf, type Reference } from './former-content.ts';
import { PlainFailure, print } from '../program.ts';

/** The content folder relative to the working folder; absolute if it lies elsewhere. */
function folderAsSeen(folder: string): string {
  const below = relative(process.cwd(), folder);
  return (below.startsWith('..') ? folder : below || '.').replaceAll(sep, '/');
}

function countFiles({ entries }: Content): number {
  return new Set([...entries.typed, ...entries.prose].map(({ file }) => file)).size;
}

/** Reports the problems and the advice about a content. True if there are no problems. */
function report(content: Content, reference: Reference | undefined, folder: string, options: CheckOptions): boolean {
  const { lang } = options;
  const isInOrder = content.problems.length === 0;
  const former = reference && 'content' in reference ? reference.content : undefined;
  const unrecorded = former && isInOrder ? content.notRecordedSince(former) : [];
  const problems = options.published ? [...content.problems, ...unrecorded] : content.problems;
  // Advice on incomplete content would be about what is missing from it. One's own change comes first.
  const general = options.advice && isInOrder ? content.advice(options.date) : [];
  const advice = options.published ? general : [...unrecorded, ...general];
  const seen = folderAsSeen(folder);
  const described = tellProblems(problems, lang, seen);
  const describedAdvice = tellProblems(advice, lang, seen);
  if (options.json) {
    print(JSON.stringify({ files: countFiles(content), problems: described, advice: describedAdvice }, null, 2));
  } else {
    print(problems.length > 0 ? reportProblems(problems, lang, seen) : noProblems(countFiles(content), lang));
    if (advice.length > 0) print(`\n${reportAdvice(advice, lang, seen)}`);
    if (reference && 'none' in reference) print(`\n${reference.none}`);
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

/**
 * Checks the content and prints the report; with `watch`, again after each change, without end. Exit code 1 for problems.
 *
 * @throws {PlainFailure} if the content folder is missing, or the revision to compare with is not known
 */
export async function checkContent(options: CheckOptions): Promise<void> {
  const folder = contentFolder();
  if (!existsSync(folder)) {
    const missing = { fr: `Le dossier ${folder} n’existe pas.`, ja: `フォルダー${folder}がありません。` };
    throw new PlainFailure(missing[options.lang]);
  }
  const watched = watchContent(folder);
  let last = await watched.read();
  writeEditorSchemas(last);
  const { since, published, lang } = options;
  const reference = published || since !== undefined ? await referenceOf(since, lang) : undefined;
  if (!report(last, reference, folder, options)) process.exitCode = 1;
  while (options.watch) {
    await wait(LOOK);
    const now = await watched.read();
    if (now !== last) {
      writeEditorSchemas(now);
      report(now, reference, folder, options);
    }
    last = now;
  }
}
