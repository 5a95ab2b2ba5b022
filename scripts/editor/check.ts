import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { EntryName } from '../../src/schema/address.ts';
import { leftBehind } from '../../src/check/changes.ts';
import { locales, type Bilingual } from '../../src/text/locales.ts';
import {
  countOlderAdvice,
  machineLanguage,
  noProblems,
  reportAdvice,
  reportProblems,
  describeProblems,
  type DescribedProblem,
} from '../../src/check/problem-report.ts';
import { setText } from '../../src/text/typography.ts';
import { fileBytes, type FileContent } from '../../src/reader/file-bytes.ts';
import {
  contentFolder,
  isOfContent,
  listFiles,
  readFiles,
  type Content,
  type Problem,
} from '../../src/reader/read-content.ts';
import { watchContent } from '../../src/reader/watched-content.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { PlainFailure, print } from '../program.ts';
import type { Environment } from '../site/site-address.ts';
import { newChange, unrecorded, workSince, type Work } from './work.ts';

export const checkUsage =
  'npm run check -- [--lang fr|ja|both] [--advice | --no-advice] [--since BRANCH] [--json] [--watch]';

type CheckOptions = NonNullable<ReturnType<typeof readCheckOptions>>;

/** The options of `scripts/check.ts`; undefined if one of them is invalid. */
export function readCheckOptions(args: readonly string[], env: Environment) {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const options = { lang: text, since: text, json: flag, watch: flag, advice: flag, 'no-advice': flag } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { lang, json, watch, since } = values;
    const langs = lang === 'both' ? locales : locales.filter((one) => one === (lang ?? machineLanguage(env)));
    if (langs.length === 0 || (values.advice && values['no-advice'])) return undefined;
    // `own`: in full only that which the work brings.
    const advice: 'all' | 'own' | 'none' = values.advice ? 'all' : values['no-advice'] ? 'none' : 'own';
    return { langs, json, watch, since, advice, github: env['GITHUB_ACTIONS'] === 'true' && !json };
  } catch {
    return undefined;
  }
}

const unknownBranch: Bilingual<(name: string) => string> = {
  fr: (name) => `Git ne dit pas ce qui a changé depuis « ${name} ». Tapez « git status », ou nommez une autre branche.`,
  ja: (name) =>
    `Gitでは「${name}」以降の変更が分かりません。「git status」で確かめるか、別のブランチを指定してください。`,
};

/** Advice to record entries that no change names, each file once. */
function toRecord(entries: ReadonlyMap<EntryName, string>): readonly Problem[] {
  return [...Map.groupBy(entries, ([, file]) => file)].map(([file, list]) => {
    const place = { file, line: 1, column: 1, field: '', text: '' };
    return { code: 'change-not-recorded', params: { value: list.map(([name]) => name).join(', ') }, ...place };
  });
}

const states = new Map<string, Promise<Content>>();

/** Reads the content as it was before the work, once for all work since the same commit. */
function contentBefore({ base, files, before }: Work, folder: string): Promise<Content> {
  const read = async () => {
    const kept = (await listFiles(folder)).filter((file) => !files.includes(file));
    const texts = new Map<string, FileContent>(kept.map((file) => [file, fileBytes(folder, file)]));
    for (const file of files.filter(isOfContent)) {
      const text = before(file);
      if (text !== undefined) texts.set(file, text);
    }
    return readFiles(texts);
  };
  const state = states.get(base) ?? read();
  states.set(base, state);
  return state;
}

/** What an advice says, and the words of its line, which other lines may move. */
const keyOf = ({ code, file, params, text }: Problem) => JSON.stringify([code, file, params, text]);

/** Returns the advice that the work brings: what was not advised before, and what the work leaves behind. */
async function adviceOn(work: Work, folder: string, now: Content, general: readonly Problem[]) {
  const before = await contentBefore(work, folder);
  const standing = new Set(before.advice().map(keyOf));
  const own = general.filter((one) => !standing.has(keyOf(one)));
  const lineOf = ({ file, line }: Problem) => `${file}:${String(line)}`;
  const behind = [...leftBehind(before.entries, now.entries)].map((issue): Problem => {
    const { code, params, file } = issue;
    return { code, params, file, ...now.placeOf(issue), field: '', text: '' };
  });
  // What a line tells by itself is not told again.
  const byLine = new Map(behind.map((one) => [lineOf(one), one]));
  for (const one of own) byLine.delete(lineOf(one));
  return [...own, ...byLine.values()];
}

/**
 * A problem as a command of GitHub Actions, which shows it beside its line in the changes:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function githubAnnotation(
  { file, line, column, code, message, hint }: DescribedProblem,
  level: 'error' | 'notice',
): string {
  const place = { file, line: String(line), col: String(column), title: code };
  const properties = Object.entries(place).map(
    ([name, value]) => `${name}=${escapeData(value).replaceAll(/[:,]/g, encodeURIComponent)}`,
  );
  return `::${level} ${properties.join(',')}::${escapeData(`${message}\n→ ${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll(/[%\r\n]/g, encodeURIComponent);
}

export function inAll(first: DescribedProblem, ...others: readonly DescribedProblem[]): DescribedProblem {
  const join = (part: 'message' | 'hint') => [first, ...others].map((one) => one[part]).join(' / ');
  return { ...first, message: join('message'), hint: join('hint') };
}

/** Returns true if there are no problems. */
async function report(content: Content, folder: string, options: CheckOptions): Promise<boolean> {
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
  const own = work && work.files.length > 0 && general.length > 0 ? await adviceOn(work, folder, content, general) : [];
  const rest = general.filter((one) => !own.includes(one));
  const advice = [...toRecord(entries), ...own, ...(isWhole ? rest : [])];
  const standing = isWhole ? 0 : rest.length;
  const below = relative(process.cwd(), folder);
  const seen = (below.startsWith('..') ? folder : below || '.').replaceAll(sep, '/');
  const describe = (list: readonly Problem[]) => {
    const [first = [], ...others] = langs.map((lang) => describeProblems(list, lang, seen));
    return first.map((one, index) => inAll(one, ...others.flatMap((other) => other[index] ?? [])));
  };
  const [described, describedAdvice] = [describe(problems), describe(advice)];
  const files = new Set([...content.entries.typed, ...content.entries.prose].map(({ file }) => file)).size;
  if (options.json) print(JSON.stringify({ files, problems: described, advice: describedAdvice }, null, 2));
  for (const lang of options.json ? [] : langs) {
    print(problems.length > 0 ? reportProblems(problems, lang, seen) : noProblems(files, lang));
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

/** In milliseconds; a look only compares names and times of files. */
const LOOK = 300;

/**
 * With `watch`, checks again after each change until interrupted. Sets exit code 1 for problems.
 *
 * @throws {PlainFailure} if the content folder is missing, or the revision to compare with is not known
 */
export async function checkContent(options: CheckOptions): Promise<void> {
  const folder = contentFolder();
  if (!existsSync(folder)) {
    const missing = { fr: `Le dossier ${folder} n’existe pas.`, ja: `フォルダー${folder}がありません。` };
    throw new PlainFailure(missing[options.langs[0] ?? 'fr']);
  }
  const readNow = watchContent(folder);
  let last = await readNow();
  writeEditorSchemas(last);
  if (!(await report(last, folder, options))) process.exitCode = 1;
  while (options.watch) {
    await wait(LOOK);
    const now = await readNow();
    if (now !== last) {
      writeEditorSchemas(now);
      await report(now, folder, options);
    }
    last = now;
  }
}
