import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { cancel, intro, isCancel, outro, select } from '@clack/prompts';
import { dictionary, locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage, reportProblems } from '../../src/i18n/problem-report.ts';
import { setText } from '../../src/language/typography.ts';
import { contentFolder, readContent } from '../../src/reader/read-content.ts';
import { readTexts } from '../../src/reader/read-texts.ts';
import { PlainFailure, print } from '../program.ts';
import { ask } from './new/ask.ts';
import { beginningNames, beginnings, type BeginningName } from './new/beginnings.ts';
import { knownFrom, type Known } from './new/known.ts';
import { prepare, contentState, type Write } from './new/prepared.ts';
import { idByName, refusal, type Answers, type Question } from './new/question.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { createFile, createFolder, Occupied, replaceFile } from './atomic-write.ts';

const say = dictionary({
  fr: {
    which: 'Que voulez-vous commencer ?',
    title: 'Commencer une fiche',
    left: 'Rien n’a été écrit.',
    missing: 'Il manque, ou ne convient pas :',
    usage: 'npm run new -- MOT [--drapeau "valeur"]… [--lang fr|ja], où MOT est l’un de',
    flags: 'Ses drapeaux (* : nécessaire) :',
    written: 'Écrit :',
    next: 'À faire ensuite :',
    check: 'npm run check -- --lang fr : ce qui ne va pas encore, avec la ligne et le remède.',
    wrong: 'Rien n’a été écrit : avec ces réponses, le contenu ne serait pas en ordre.',
    occupied: (path: string) => `Rien n’a été remplacé : ${path} existe déjà, ou vient de changer. Recommencez.`,
    unreadable: (file: string) =>
      `${file} ne se lit pas : rien ne peut y être ajouté. Lancez npm run check -- --lang fr et corrigez-le d’abord.`,
  },
  ja: {
    which: '何を始めますか。',
    title: '新しい記録',
    left: '何も書き込みませんでした。',
    missing: '足りないもの、または使えない値：',
    usage: 'npm run new -- 種類 [--項目 "値"]… [--lang fr|ja]　種類は次のいずれか：',
    flags: '指定できる項目（*は必須）：',
    written: '書き込んだもの：',
    next: '次にすること：',
    check: 'npm run check -- --lang ja：まだ直すところを、行と直し方とともに表示します。',
    wrong: '何も書き込みませんでした。この値では内容に問題が生じます。',
    occupied: (path: string) =>
      `何も置き換えませんでした。${path}はすでにあるか、いま変わりました。もう一度実行してください。`,
    unreadable: (file: string) =>
      `${file}を読めないため、追加できません。先にnpm run check -- --lang jaを実行して直してください。`,
  },
});

interface Typed {
  readonly name: BeginningName | undefined;
  readonly answers: Answers;
  readonly lang: Locale;
  readonly wantsHelp: boolean;
}

function readOptions(args: readonly string[]): Typed {
  const one = { type: 'string' } as const;
  const flags = new Set(beginningNames.flatMap((name) => beginnings[name].questions.map((question) => question.name)));
  const language = machineLanguage(process.env);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...Object.fromEntries([...flags].map((flag) => [flag, one])), lang: one, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    const { lang = language, help, ...typed } = values as Record<string, string | undefined> & { help?: boolean };
    const name = beginningNames.find((word) => word === positionals[0]);
    const locale = locales.find((known) => known === lang);
    const isOdd = positionals.length > 1 || (positionals.length === 1 && !name);
    const own = new Set(name ? beginnings[name].questions.map((question) => question.name) : flags);
    if (locale && !isOdd && Object.keys(typed).every((flag) => own.has(flag))) {
      const answers = Object.fromEntries(
        Object.entries(typed).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, value.trim()]])),
      );
      return { name, answers, lang: locale, wantsHelp: help === true };
    }
  } catch {
    // An unknown option gets the same answer as an unknown word.
  }
  throw new PlainFailure(locales.map((locale) => usage(locale)).join('\n'));
}

function usage(locale: Locale): string {
  return `${say[locale].usage} ${beginningNames.join(', ')}.`;
}

function flagsOf(name: BeginningName, locale: Locale): string {
  const lines = beginnings[name].questions.map(
    ({ name: flag, asks, isNeeded }) => `  --${flag}${isNeeded ? ' *' : ''}  ${asks[locale]}`,
  );
  return [`npm run new -- ${name}`, say[locale].flags, ...lines].join('\n');
}

/** The flags, completed by the person's answers; without a terminal, all missing answers are reported at once. */
async function answersFor(questions: readonly Question[], typed: Typed, known: Known): Promise<Answers> {
  const { lang } = typed;
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const answers: Record<string, string> = { ...typed.answers };
  const wrong: string[] = [];
  for (const question of questions) {
    const given = answers[question.name];
    if (given === undefined && question.isAsked?.(known, answers) === false) continue;
    const value =
      given ?? (isTerminal ? await ask(question, known, answers, lang) : question.proposes?.(known, answers));
    if (value === undefined && isTerminal) {
      cancel(say[lang].left);
      throw new PlainFailure('');
    }
    if (value !== undefined && value !== '') answers[question.name] = idByName(question, value, known, answers);
    const why =
      value === undefined || value === ''
        ? question.isNeeded
          ? question.asks
          : undefined
        : refusal(question, answers[question.name] ?? '', known, answers);
    if (why) wrong.push(`  --${question.name}  ${why[lang]}`);
  }
  if (wrong.length > 0) throw new PlainFailure(setText([say[lang].missing, ...wrong].join('\n'), lang));
  return answers;
}

function write(folder: string, one: Write): string {
  if (one.is === 'folder') {
    createFolder(join(folder, one.folder), one.files);
    return `${one.folder}/`;
  }
  if (one.is === 'file') createFile(join(folder, one.file), one.text);
  else replaceFile(join(folder, one.file), one.former, one.text);
  return one.file;
}

async function chosen(lang: Locale): Promise<BeginningName> {
  if (!process.stdin.isTTY) throw new PlainFailure(usage(lang));
  const options = beginningNames.map((value) => ({ value, label: beginnings[value].called[lang], hint: value }));
  const answer = await select({ message: setText(say[lang].which, lang), options });
  if (!isCancel(answer)) return answer;
  cancel(say[lang].left);
  throw new PlainFailure('');
}

/**
 * Begins the record that the options of `npm run new` and the answers at the terminal describe.
 *
 * @throws {PlainFailure} for invalid options, missing answers, or if the content would not be valid with the record
 */
export async function beginRecord(args: readonly string[]): Promise<void> {
  const typed = readOptions(args);
  const { lang } = typed;
  if (typed.wantsHelp) {
    print(typed.name ? flagsOf(typed.name, lang) : usage(lang));
    return;
  }
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (isTerminal) intro(say[lang].title);
  const name = typed.name ?? (await chosen(lang));
  const folder = contentFolder();
  if (!existsSync(folder)) throw new PlainFailure(say[lang].unreadable(folder));
  const content = contentState(await readTexts(folder));
  const known = knownFrom(content);
  const answers = await answersFor(beginnings[name].questions, typed, known);
  const start = beginnings[name].begin(answers, known, lang);
  const prepared = prepare(start.parts, content);
  if ('unreadable' in prepared) throw new PlainFailure(setText(say[lang].unreadable(prepared.unreadable), lang));
  const seen = relative(process.cwd(), folder) || '.';
  if ('problems' in prepared)
    throw new PlainFailure(`${setText(say[lang].wrong, lang)}\n${reportProblems(prepared.problems, lang, seen)}`);
  const written: string[] = [];
  try {
    for (const one of prepared.writes) written.push(`  ${seen}/${write(folder, one)}`);
  } catch (error) {
    if (error instanceof Occupied) throw new PlainFailure(setText(say[lang].occupied(relative('.', error.path)), lang));
    throw error;
  }
  const next = [...start.next, say[lang].check].map((step, index) => `  ${String(index + 1)}. ${step}`);
  writeEditorSchemas(await readContent(folder));
  print(setText([say[lang].written, ...written, say[lang].next, ...next].join('\n'), lang));
  if (isTerminal) outro();
}
