import { existsSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { EntryName } from '../../src/archive/entry-name.ts';
import { rules } from '../../src/archive/rules/rules.ts';
import { dictionary } from '../../src/i18n/locales.ts';
import {
  countOlderAdvice,
  noProblems,
  reportAdvice,
  reportProblems,
  describeProblems,
} from '../../src/i18n/problem-report.ts';
import { setText } from '../../src/i18n/typography/typography.ts';
import { contentFolder, type Content, type Problem } from '../../src/loader/read-content.ts';
import { watchContent } from '../../src/loader/watched-content.ts';
import { githubAnnotation, inAll } from './annotations.ts';
import type { CheckOptions } from './check-options.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { PlainFailure, print } from '../program.ts';
import { newChange, unrecorded, workSince } from './work.ts';

/** The content folder relative to the working folder; absolute if it lies elsewhere. */
function folderAsSeen(folder: string): string {
  const below = relative(process.cwd(), folder);
  return (below.startsWith('..') ? folder : below || '.').replaceAll(sep, '/');
}

function countFiles({ entries }: Content): number {
  return new Set([...entries.typed, ...entries.prose].map(({ file }) => file)).size;
}

const unknownBranch = dictionary({
  fr: (name: string) =>
    `Git ne dit pas ce qui a changé depuis « ${name} ». Tapez « git status », ou nommez une autre branche.`,
  ja: (name) =>
    `Gitでは「${name}」以降の変更が分かりません。「git status」で確かめるか、別のブランチを指定してください。`,
});

/** Advice to record entries that no change names, each file once. */
function toRecord(entries: ReadonlyMap<EntryName, string>): readonly Problem[] {
  return [...Map.groupBy(entries, ([, file]) => file)].map(([file, list]) => {
    const place = { file, line: 1, column: 1, field: '', text: '' };
    return { code: 'change-not-recorded', params: { value: list.map(([name]) => name).join(', ') }, ...place };
  });
}

/** The folder of a file, whose name the records of an edition and of its declaration share. */
const recordOf = (file: string) => basename(dirname(file));

/** Reports the problems and advice about a content, that on the files of the work first. Returns true if there are no problems. */
function report(content: Content, folder: string, options: CheckOptions): boolean {
  const { langs, since } = options;
  const { problems } = content;
  const isInOrder = problems.length === 0;
  const work = workSince(folder, since);
  if (!work && since !== undefined)
    throw new PlainFailure(langs.map((lang) => setText(unknownBranch[lang](since), lang)).join('\n'));
  const isAsked = work && isInOrder && since !== undefined;
  const entries = isAsked ? unrecorded(work, content.entries.journal.changes) : new Map<EntryName, string>();
  // Advice on incomplete content would be about what is missing from it.
  const general = options.advice !== 'none' && isInOrder ? content.advice() : [];
  const isWhole = options.advice === 'all' || options.json;
  // A contradiction may be told beside what was changed: in the account of an edition, of its declaration.
  const records = new Set(work?.files.map(recordOf));
  const isOwn = ({ file, code }: Problem) =>
    (work?.files.includes(file) ?? false) || (rules[code].answer === true && records.has(recordOf(file)));
  const own = isWhole ? general : general.filter(isOwn);
  const advice = [...toRecord(entries), ...own];
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
    if (standing > 0) print(`\n${countOlderAdvice(standing, lang)}`);
  }
  if (entries.size > 0 && !options.json) {
    const { file, text } = newChange([...entries.keys()], { fr: '…', ja: '…' });
    print(`\n${seen}/${file}\n\n${text}`);
  }
  if (options.github) {
    for (const one of described) console.log(githubAnnotation(one, 'error'));
    for (const one of describedAdvice) console.log(githubAnnotation(one, 'notice'));
  }
  return isInOrder;
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
}
