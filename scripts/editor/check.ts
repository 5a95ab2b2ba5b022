import { existsSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  countStanding,
  noProblems,
  reportAdvice,
  reportProblems,
  describeProblems,
} from '../../src/i18n/problem-report.ts';
import { contentFolder, type Content, type Problem } from '../../src/reader/read-content.ts';
import { watchContent } from '../../src/reader/watched-content.ts';
import { codeQuality, githubAnnotation, inAll } from './annotations.ts';
import type { CheckOptions } from './check-options.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { referenceOf, startOfWork, type Reference } from './former-content.ts';
import { heldToPublished } from './held-to-published.ts';
import { PlainFailure, print } from '../program.ts';

/** The content folder relative to the working folder; absolute if it lies elsewhere. */
function folderAsSeen(folder: string): string {
  const below = relative(process.cwd(), folder);
  return (below.startsWith('..') ? folder : below || '.').replaceAll(sep, '/');
}

function countFiles({ entries }: Content): number {
  return new Set([...entries.typed, ...entries.prose].map(({ file }) => file)).size;
}

/** States of the content to compare with: the requested reference, and the state from which the current work began. */
interface Former {
  readonly reference?: Reference | undefined;
  readonly start?: Content | undefined;
}

/** Returns the advice that the former state does not give, whatever lines it was on. */
function adviceBeside(all: readonly Problem[], former: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ file, field, code, params }: Problem) => JSON.stringify([file, field, code, params]);
  const known = new Set(former.map(keyOf));
  return all.filter((one) => !known.has(keyOf(one)));
}

/** Reports the problems and advice about a content, the current work first. Returns true if there are no problems. */
function report(content: Content, { reference, start }: Former, folder: string, options: CheckOptions): boolean {
  const { langs, date } = options;
  const isInOrder = content.problems.length === 0;
  const former = reference && 'content' in reference ? reference.content : undefined;
  const unrecorded = former && isInOrder ? content.notRecordedSince(former) : [];
  const problems = options.published ? [...content.problems, ...unrecorded] : content.problems;
  // Advice on incomplete content would be about what is missing from it.
  const general = options.advice !== 'none' && isInOrder ? content.advice(date) : [];
  const isWhole = options.advice === 'all' || options.json;
  const own = isWhole ? general : start ? adviceBeside(general, start.advice(date)) : [];
  const advice = options.published ? own : [...unrecorded, ...own];
  const standing = general.length - own.length;
  const seen = folderAsSeen(folder);
  const describe = (list: readonly Problem[]) => {
    const each = langs.map((lang) => describeProblems(list, lang, seen));
    return list.map((_, index) => inAll(each.flatMap((one) => one[index] ?? [])));
  };
  const [described, describedAdvice] = [describe(problems), describe(advice)];
  if (options.json) {
    print(JSON.stringify({ files: countFiles(content), problems: described, advice: describedAdvice }, null, 2));
  }
  for (const lang of options.json ? [] : langs) {
    print(problems.length > 0 ? reportProblems(problems, lang, seen) : noProblems(countFiles(content), lang));
    if (advice.length > 0) print(`\n${reportAdvice(advice, lang, seen)}`);
    if (standing > 0) print(`\n${countStanding(standing, lang)}`);
  }
  if (!options.json && reference && 'none' in reference) print(`\n${reference.none}`);
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
 * Checks the content and prints the report; with `watch`, again after each change until interrupted. Sets exit code 1 for
 * problems.
 *
 * @throws {PlainFailure} if the content folder is missing, or the revision to compare with is not known
 */
export async function checkContent(options: CheckOptions): Promise<void> {
  const folder = contentFolder();
  if (!existsSync(folder)) {
    const missing = { fr: `Le dossier ${folder} n’existe pas.`, ja: `フォルダー${folder}がありません。` };
    throw new PlainFailure(missing[options.langs[0]]);
  }
  const watched = watchContent(folder);
  let last = await watched.read();
  writeEditorSchemas(last);
  const { since, published, langs } = options;
  const isCompared = published || since !== undefined;
  const reference = isCompared ? await referenceOf(since, langs[0]) : undefined;
  const before = since === undefined ? reference : await referenceOf(undefined, langs[0]);
  const held = (content: Content) =>
    before && 'content' in before ? heldToPublished(content, before.content) : content;
  const known = since !== undefined && reference && 'content' in reference ? reference.content : undefined;
  const start = options.advice === 'own' ? (known ?? (await startOfWork(langs[0]))) : undefined;
  if (!report(await held(last), { reference, start }, folder, options)) process.exitCode = 1;
  while (options.watch) {
    await wait(LOOK);
    const now = await watched.read();
    if (now !== last) {
      writeEditorSchemas(now);
      report(await held(now), { reference, start }, folder, options);
    }
    last = now;
  }
}
