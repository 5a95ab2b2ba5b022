import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { entryNames, isEntryName } from '../../src/schema/address.ts';
import { locales } from '../../src/text/locales.ts';
import { machineLanguage, reportProblems } from '../../src/check/problem-report.ts';
import { setText } from '../../src/text/typography.ts';
import { contentFolder, latestToday, readContent, readFiles, readTexts } from '../../src/reader/read-content.ts';
import { PlainFailure } from '../program.ts';
import { newChange, unrecorded, workSince, type Work } from './work.ts';

const usage = 'npm run record -- (--fr "…" --ja "…" | --typography) [--entry KIND/ID]… [--lang fr|ja]';

const say = {
  nothing: { fr: 'Tout est déjà enregistré.', ja: 'すべて記録済みです。' },
  noGit: {
    fr: 'Git ne dit pas ce qui a changé. Nommez-le : --entry editions/8-shizuoka',
    ja: 'Gitでは変更した記録が分かりません。--entry editions/8-shizuokaのように指定してください。',
  },
  unknown: {
    fr: (name: string) => `Le contenu n’a pas de fiche ou de page « ${name} ».`,
    ja: (name: string) => `「${name}」という記録やページはありません。`,
  },
  exists: {
    fr: (file: string) => `${file} existe déjà : complétez-le, ou écrivez le nouveau sous un autre nom.`,
    ja: (file: string) => `${file}はすでにあります。そのファイルに書き足すか、別の名前のファイルに書いてください。`,
  },
  done: {
    fr: (file: string, names: string) =>
      `${file} : ${names}.\nSi un fait était faux, ajoutez-y corrections : l’ancienne valeur, la nouvelle, les sources.`,
    ja: (file: string, names: string) =>
      `${file}：${names}\n誤りを訂正したときは、correctionsに前の値・新しい値・資料を書き加えてください。`,
  },
};

/**
 * Writes the change that the options of `npm run record` describe, and returns what was done, in words.
 *
 * @throws {PlainFailure} for invalid options, or if the content is not in order or would not be: then nothing is written
 */
export async function recordChange(args: readonly string[]): Promise<string> {
  const folder = contentFolder();
  const { lang, what, names } = readOptions(args);
  const failure = (text: string) => new PlainFailure(setText(text, lang));
  const work = workSince(folder);
  const { entries: content, problems } = await readWithLineIds(folder, work);
  if (problems.length > 0) throw new PlainFailure(reportProblems(problems, lang, folder));
  if (!work && names.length === 0) throw failure(say.noGit[lang]);
  const isThere = new Set<string>([...entryNames(content), ...(work?.entries().keys() ?? [])]);
  const stray = names.find((name) => !isThere.has(name));
  if (stray !== undefined) throw failure(say.unknown[lang](stray));
  const entries = names.length > 0 || !work ? names : [...unrecorded(work, content.journal.changes).keys()];
  if (entries.length === 0) return setText(say.nothing[lang], lang);
  const { file, text } = newChange(entries, what);
  const texts = new Map([...(await readTexts(folder)), [file, text]]);
  const wrong = readFiles(texts, latestToday()).problems.filter((problem) => problem.file === file);
  if (wrong.length > 0) throw new PlainFailure(reportProblems(wrong, lang, folder));
  const place = join(folder, file);
  mkdirSync(dirname(place), { recursive: true });
  try {
    writeFileSync(place, text, { flag: 'wx' });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? failure(say.exists[lang](`content/${file}`)) : error;
  }
  return setText(say.done[lang](`content/${file}`, entries.join(', ')), lang);
}

/** Reads the content, after the new one of two lines with one name got an id, so that the address of the other stays. */
async function readWithLineIds(folder: string, work: Work | undefined) {
  const { entries, problems } = await readContent(folder);
  const named = problems.filter(({ code }) => code === 'line-named-twice');
  if (named.length === 0 || named.length < problems.length) return { entries, problems };
  // From the foot of a file upwards, lines keep their numbers.
  for (const { file, line = 1, params } of named.toSorted((a, b) => (b.line ?? 0) - (a.line ?? 0))) {
    const place = join(folder, file);
    const text = readFileSync(place, 'utf8');
    const again = lineFrom(text, line);
    const isOld = work?.before(file)?.includes(again) ?? false;
    const at = isOld ? Number(params.line) : line;
    writeFileSync(place, withLineId(text, at, `${params.value ?? ''}-2`));
  }
  return readContent(folder);
}

/** A line of a list with what is indented below it. */
function lineFrom(text: string, line: number): string {
  const [first = '', ...rest] = text.split('\n').slice(line - 1);
  const margin = first.search(/\S/);
  const end = rest.findIndex((one) => one.trim() !== '' && one.search(/\S/) <= margin);
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)].join('\n');
}

function withLineId(text: string, line: number, id: string): string {
  const lines = text.split('\n');
  const given = (_: string, dash: string, brace = '') =>
    brace ? `${dash}${brace} id: ${id}, ` : `${dash}id: ${id}\n${' '.repeat(dash.length)}`;
  return lines.with(line - 1, (lines[line - 1] ?? '').replace(/^(\s*- )(\{)?\s*/, given)).join('\n');
}

/** @throws {PlainFailure} if an option is unknown, or a sentence is in one language only */
function readOptions(args: readonly string[]) {
  const [one, flag] = [{ type: 'string' }, { type: 'boolean', default: false }] as const;
  const entry = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    const options = { fr: one, ja: one, typography: flag, entry, lang: one };
    const { fr, ja, typography, entry: names, lang: asked } = parseArgs({ args: [...args], options }).values;
    const lang = asked === undefined ? machineLanguage(process.env) : locales.find((known) => known === asked);
    const what = fr?.trim() && ja?.trim() ? { fr: fr.trim(), ja: ja.trim() } : undefined;
    const isSaid = typography ? fr === undefined && ja === undefined : what !== undefined;
    if (lang && isSaid && names.every(isEntryName)) return { lang, what, names };
  } catch {
    // An unknown option gets the same answer as a missing sentence.
  }
  throw new PlainFailure(
    `Usage (les deux phrases sont nécessaires) :\n${usage}\n使い方（両言語の文が必要です）：\n${usage}`,
  );
}
