import type { MistakeCode, Problem } from '../archive/schema/problem.ts';
import { dictionary, type Locale } from './locales.ts';
import { tellMistake } from './problems.ts';
import { setFrench } from './typography.ts';

/** A problem as it is told to an editor. */
export interface ToldProblem {
  /** The file as the editor sees it from the working folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field as a dotted path, places in lists left out; empty for a text. */
  readonly field: string;
  readonly code: MistakeCode;
  readonly message: string;
  readonly hint: string;
}

const counted = dictionary<{
  problems: (problems: number, files: number) => string;
  none: (files: number) => string;
  advice: (count: number) => string;
}>({
  fr: {
    problems: (problems, files) => `${many(problems, 'erreur')} dans ${many(files, 'fichier')}.`,
    none: (files) => `Le contenu est en ordre : ${many(files, 'fichier lu', 'fichiers lus')}, aucune erreur.`,
    advice: (count) => `${many(count, 'conseil')} : rien de cela n’empêche de publier.`,
  },
  ja: {
    problems: (problems, files) => `${String(files)}ファイルに${String(problems)}件の問題があります。`,
    none: (files) => `${String(files)}ファイルを検査しました。問題はありません。`,
    advice: (count) => `助言が${String(count)}件あります。公開の妨げにはなりません。`,
  },
});

function many(count: number, one: string, several = `${one}s`): string {
  return `${new Intl.NumberFormat('fr-FR').format(count)} ${count < 2 ? one : several}`;
}

/** Puts problems into words. `folder` is the content folder as the editor calls it. */
export function tellProblems(problems: readonly Problem[], lang: Locale, folder = 'content'): readonly ToldProblem[] {
  return problems.map((problem) => ({
    file: `${folder}/${problem.file}`,
    line: problem.line,
    column: problem.column,
    field: problem.field
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .join('.'),
    code: problem.code,
    ...tellMistake(problem, lang),
  }));
}

/** The report of all problems as an editor reads it: each with its place and remedy, then how many there are. */
export function reportProblems(problems: readonly Problem[], lang: Locale, folder?: string): string {
  return [...toldOneByOne(problems, lang, folder), countProblems(problems, lang)].join('\n');
}

/** Advice apart from mistakes: that it stops nothing, then each with its place and remedy. */
export function reportAdvice(advice: readonly Problem[], lang: Locale, folder?: string): string {
  return [set(counted[lang].advice(advice.length), lang), '', ...toldOneByOne(advice, lang, folder)]
    .join('\n')
    .trimEnd();
}

function toldOneByOne(problems: readonly Problem[], lang: Locale, folder?: string): string[] {
  return tellProblems(problems, lang, folder).map(({ file, line, column, field, code, message, hint }) => {
    const place = `${file}:${String(line)}:${String(column)}`;
    return [[place, field, `[${code}]`].filter(Boolean).join('  '), `  ${message}`, `  → ${hint}`, ''].join('\n');
  });
}

/** One line: how many problems there are, in how many files. */
export function countProblems(problems: readonly Problem[], lang: Locale): string {
  return set(counted[lang].problems(problems.length, new Set(problems.map(({ file }) => file)).size), lang);
}

/** One line for a content without problems. */
export function noProblems(files: number, lang: Locale): string {
  return set(counted[lang].none(files), lang);
}

function set(text: string, lang: Locale): string {
  return lang === 'fr' ? setFrench(text) : text;
}

/**
 * The language of an editor's machine: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, as POSIX has it. French for a
 * machine in any other language than the archive's two, and for one that does not say.
 */
export function machineLanguage(env: Readonly<Record<string, string | undefined>>): Locale {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return locale.startsWith('ja') ? 'ja' : 'fr';
}
