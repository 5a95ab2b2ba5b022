import { labelsInFile } from '../schema/other-files.ts';
import { mendedLine } from './mended-line.ts';
import { describeMistake, rules, type MistakeCode, type Problem } from './rules.ts';
import type { Locale } from '../text/locales.ts';
import { hasJapanese, setText } from '../text/typography.ts';
import { visible } from '../text/visible-signs.ts';

/** A problem as reported to an editor: hidden characters are made visible, and no text of the content breaks its line. */
export interface DescribedProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field as a dotted path without list indexes; empty for a text. */
  readonly field: string;
  /** The field's label, from the outside in: « État › Dit en ». Ids are unchanged. */
  readonly fieldName: string;
  /** The line as typed, with hidden characters escaped; empty if the file could not be read. */
  readonly text: string;
  /** The wrong part of the line: its first character, counted from 1, and its length. */
  readonly mark: { readonly column: number; readonly length: number };
  readonly near: readonly string[];
  readonly code: MistakeCode;
  readonly message: string;
  readonly hint: string;
  /** The line as it should be, and what is to stand below it; empty if the check does not know what was meant. */
  readonly mended: string;
}

const words = {
  problems: {
    fr: (problems: number, files: number) => `${many(problems, 'erreur')} dans ${many(files, 'fichier')}.`,
    ja: (problems: number, files: number) => `${String(files)}ファイルに${String(problems)}件の問題があります。`,
  },
  none: {
    fr: (files: number) => `Le contenu est en ordre : ${many(files, 'fichier lu', 'fichiers lus')}, aucune erreur.`,
    ja: (files: number) => `${String(files)}ファイルを検査しました。問題はありません。`,
  },
  field: {
    fr: (name: string, path: string) => `${name} (${path})`,
    ja: (name: string, path: string) => `${name}（${path}）`,
  },
  mended: { fr: 'La ligne devient\u00A0:', ja: '直した行：' },
  near: {
    fr: (ids: readonly string[]) => `Identifiants proches\u00A0: ${ids.join(', ')}`,
    ja: (ids: readonly string[]) => `近いID：${ids.join('、')}`,
  },
  advice: {
    fr: (count: number) => `${many(count, 'conseil')}\u00A0: rien de cela n’empêche de publier.`,
    ja: (count: number) => `助言が${String(count)}件あります。公開の妨げにはなりません。`,
  },
  more: {
    fr: (count: number) => `… et ${many(count, 'autre')}\u202F; --json les donne tous.`,
    ja: (count: number) => `ほか${String(count)}件（--jsonですべて出力されます）`,
  },
  generalAdvice: {
    fr: (count: number) =>
      `Conseils sur l’ensemble du contenu\u00A0: ${String(count)}. Pour les lire\u00A0: npm run check -- --advice`,
    ja: (count: number) => `内容全体についての助言：${String(count)}件。npm run check -- --adviceで表示されます。`,
  },
};

function many(count: number, one: string, several = `${one}s`): string {
  return `${new Intl.NumberFormat('fr-FR').format(count)} ${count < 2 ? one : several}`;
}

export function describeProblems(
  problems: readonly Problem[],
  lang: Locale,
  folder = 'content',
): readonly DescribedProblem[] {
  return problems.map((problem) => {
    const { message, hint } = describeMistake(problem, lang);
    const steps = problem.field.split('.');
    const labels = labelsInFile(problem.file, steps);
    const parts = steps.map((step, index) => ({ step, label: labels[index] })).filter(({ step }) => /\D/.test(step));
    return {
      file: visible(`${folder}/${problem.file}`),
      line: problem.line,
      column: problem.column,
      field: visible(parts.map(({ step }) => step).join('.')),
      fieldName: parts.map(({ step, label }) => label?.[lang] ?? visible(step)).join(' › '),
      code: problem.code,
      text: visible(problem.text),
      mark: markOf(problem),
      near: visible(problem.params['near'] ?? '')
        .split(', ')
        .filter(Boolean),
      message: visible(message),
      hint: visible(hint),
      mended: (mendedLine(problem) ?? '').split('\n').map(visible).join('\n'),
    };
  });
}

/** The wrong text on its line: the typed value, if it is there, else the word at the place. */
function markOf({ text, column, params }: Problem): DescribedProblem['mark'] {
  const { value = '' } = params;
  const found = value === '' ? -1 : text.indexOf(value, column - 1);
  const from = found >= 0 ? found : column - 1;
  const word = /^(?:"[^"]*"?|[^\s:,[\]{}"]+|.)/u.exec(text.slice(from))?.[0] ?? '';
  const marked = visible(found >= 0 ? value : word);
  return { column: visible(text.slice(0, from)).length + 1, length: Math.max(marked.length, 1) };
}

const WIDEST = 100;

/**
 * The line with the wrong part marked below it. Before the mark, each character is replaced by a space of its own width, so that the mark
 * is aligned below double-width Japanese characters.
 */
function markedLine({ text, line, mark }: Pick<DescribedProblem, 'text' | 'line' | 'mark'>): readonly string[] {
  if (text.trim() === '') return [];
  const from = startOf(mark);
  const shown = shownFrom(text, from);
  const before = `${from > 0 ? '…' : ''}${text.slice(from, mark.column - 1)}`;
  const marked = text.slice(mark.column - 1, mark.column - 1 + mark.length).slice(0, WIDEST - (mark.column - 1 - from));
  const margin = `${String(line)} | `;
  const space = ' '.repeat(margin.length - 2);
  return [`  ${margin}${shown}`, `  ${space}| ${widthOf(before, ' ', '\u3000')}${widthOf(marked || ' ', '^', '＾')}`];
}

function mendedLines({ mended, line, mark }: DescribedProblem, lang: Locale): readonly string[] {
  if (mended === '') return [];
  const [first = '', ...below] = mended.split('\n').map((one) => shownFrom(one, startOf(mark)));
  const margin = ' '.repeat(String(line).length);
  return [`  ${words.mended[lang]}`, `  ${String(line)} | ${first}`, ...below.map((one) => `  ${margin} | ${one}`)];
}

function startOf({ column, length }: DescribedProblem['mark']): number {
  return column + length > WIDEST ? Math.max(0, column - 1 - WIDEST / 2) : 0;
}

function shownFrom(text: string, from: number): string {
  return `${from > 0 ? '…' : ''}${text.slice(from, from + WIDEST)}${from + WIDEST < text.length ? '…' : ''}`;
}

function widthOf(text: string, narrow: string, wide: string): string {
  return Array.from(text, (sign) => (sign === '\t' ? sign : isWide(sign) ? wide : narrow)).join('');
}

function isWide(sign: string): boolean {
  return hasJapanese(sign) || /[\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u.test(sign);
}

export function reportProblems(problems: readonly Problem[], lang: Locale, folder?: string): string {
  const described = describeProblems(problems, lang, folder).map((one) => {
    const place = `${one.file}:${String(one.line)}:${String(one.column)}`;
    const field =
      one.fieldName && (one.fieldName === one.field ? one.field : words.field[lang](one.fieldName, one.field));
    const near = one.near.length > 1 ? [`  ${words.near[lang](one.near)}`] : [];
    return [
      [place, field, `[${one.code}]`].filter(Boolean).join('  '),
      ...markedLine(one),
      `  ${one.message}`,
      `  → ${one.hint}`,
      ...mendedLines(one, lang),
      ...near,
      '',
    ].join('\n');
  });
  const files = new Set(problems.map(({ file }) => file));
  return [...described, setText(words.problems[lang](problems.length, files.size), lang)].join('\n');
}

const MOST_OF_A_GROUP = 12;

export function reportAdvice(advice: readonly Problem[], lang: Locale, folder?: string): string {
  const described = describeProblems(advice, lang, folder);
  const groups = [...Map.groupBy(described, ({ code }) => code)].map(([code, found]) => {
    const lines = found.map(({ file, line, column, message, hint }) => {
      const place = `${file}:${String(line)}:${String(column)}`;
      return `  ${place}\n    ${message}${lang === 'fr' ? ' ' : ''}${hint}`;
    });
    const more = lines.length > MOST_OF_A_GROUP ? [`  ${words.more[lang](lines.length - MOST_OF_A_GROUP)}`] : [];
    const heading = `${rules[code].advice?.[lang] ?? code} (${String(lines.length)})`;
    return [heading, ...lines.slice(0, MOST_OF_A_GROUP), ...more, ''].join('\n');
  });
  return described.length === 0 ? '' : [words.advice[lang](described.length), '', ...groups].join('\n').trimEnd();
}

export function countOlderAdvice(count: number, lang: Locale): string {
  return words.generalAdvice[lang](count);
}

export function noProblems(files: number, lang: Locale): string {
  return setText(words.none[lang](files), lang);
}

/**
 * The language of an editor's machine, from the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, as in POSIX. French if it is
 * neither of the archive's two languages, or not set.
 */
export function machineLanguage(env: Readonly<Record<string, string | undefined>>): Locale {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return locale.startsWith('ja') ? 'ja' : 'fr';
}
