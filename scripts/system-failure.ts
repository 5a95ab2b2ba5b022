/** System errors in the editor's terms: no space, no permission, no such file. */
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { locales, type Bilingual, type Locale } from '../src/i18n/locales.ts';
import { machineLanguage } from '../src/i18n/problem-report.ts';
import { visible } from '../src/i18n/visible-signs.ts';

/** By error code (errno(3)). What is in braces is said with the place for `%`, or left out where the place is not known. */
const sentences: readonly (Bilingual<string> & { readonly codes: readonly string[] })[] = [
  {
    codes: ['ENOSPC', 'EFBIG', 'EDQUOT'],
    fr: 'Il n’y a plus de place pour écrire{ %}. Rien de ce qui était en place n’a été remplacé. Libérez de la place, puis relancez la commande.',
    ja: '{%を}書き込む空き容量がありません。元のファイルはそのままです。空きを作ってから、もう一度実行してください。',
  },
  {
    codes: ['EACCES', 'EPERM'],
    fr: 'L’accès est refusé{ : %}. Vérifiez les droits du fichier et du dossier, puis relancez la commande.',
    ja: '{%への}アクセスが許可されていません。ファイルとフォルダーの権限を確かめてから、もう一度実行してください。',
  },
  {
    codes: ['EROFS'],
    fr: 'Ce disque est en lecture seule{ : %}. Copiez le projet sur un disque où l’on peut écrire, ou nommez-y un dossier (SITE_DIR), puis relancez la commande.',
    ja: 'このディスクは読み取り専用です{（%）}。書き込めるディスクにプロジェクトをコピーするか、そのディスク上のフォルダーを指定してから（SITE_DIR）、もう一度実行してください。',
  },
  {
    codes: ['EBUSY'],
    fr: 'Le système se sert de ce dossier, qui ne peut être ni déplacé ni remplacé{ : %}. Si un disque y est monté, nommez un dossier à l’intérieur ; sinon, fermez les programmes qui l’ont ouvert. Puis relancez la commande.',
    ja: 'このフォルダーはシステムが使用中のため、移動も置き換えもできません{（%）}。ディスクがマウントされている場合はその中のフォルダーを指定し、そうでない場合は使用中のプログラムを閉じてから、もう一度実行してください。',
  },
  {
    codes: ['EISDIR'],
    fr: 'Un dossier se trouve là où un fichier est attendu{ : %}. Déplacez-le ou renommez-le.',
    ja: 'ファイルがあるはずの場所にフォルダーがあります{（%）}。移動するか、名前を変えてください。',
  },
  {
    codes: ['ELOOP', 'ENOTDIR', 'ENOENT'],
    fr: 'Un fichier ou un dossier manque{ : %}. Remettez-le en place, puis relancez la commande.',
    ja: 'ファイルまたはフォルダーがありません{（%）}。元に戻してから、もう一度実行してください。',
  },
  {
    codes: ['EIO'],
    fr: 'Le disque ne répond pas comme il devrait{ : %}. Copiez le projet sur un autre disque.',
    ja: 'ディスクの読み書きに失敗しました{（%）}。別のディスクにコピーして使ってください。',
  },
];

function sentenceFor(code: string, place: string, locale: Locale): string | undefined {
  const found = sentences.find(({ codes }) => codes.includes(code));
  return found?.[locale].replace(/\{(.*?)\}/, (_, said: string) => (place ? said.replace('%', () => place) : ''));
}

/** The sentence for a system error; `undefined` if it is not one that a person can fix. */
export function systemFailure(error: unknown, locale: Locale): string | undefined {
  if (!isOfSystem(error)) return undefined;
  const path = (error.syscall === 'copyfile' ? error.dest : error.path) ?? '';
  return sentenceFor(codeOf(error), visible(path), locale);
}

/** If the disk is read-only or the quota used up, Node reports a failed recursive mkdir as a missing folder. */
function codeOf(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT' || error.syscall !== 'mkdir' || !error.path) return String(error.code);
  let missing = resolve(error.path);
  while (!existsSync(dirname(missing))) missing = dirname(missing);
  try {
    mkdirSync(missing);
    rmdirSync(missing);
    return error.code;
  } catch (reason) {
    return String((reason as NodeJS.ErrnoException).code);
  }
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException & { readonly dest?: string } {
  return error instanceof Error && 'code' in error;
}

/** The sentence for a system error in the output of a child process. */
export function systemFailureIn(printed: string, locale: Locale): string | undefined {
  const [, code = ''] = /\b(ENOSPC|EFBIG|EDQUOT|EACCES|EROFS|EBUSY|EIO)\b/.exec(printed) ?? [];
  const [, path = ''] = /\b(?:open|mkdir|copyfile|rename) '([^']+)'/.exec(printed) ?? [];
  return sentenceFor(code, path, locale);
}

/** The language of a program's answers: the requested one, else that of the machine. */
export function askedLanguage(
  args: readonly string[] = process.argv,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Locale {
  const typed = args[args.indexOf('--lang') + 1] ?? '';
  const said = args.includes('--lang') ? typed : (args.find((one) => one.startsWith('--lang='))?.slice(7) ?? '');
  return locales.find((one) => one === said) ?? machineLanguage(env);
}
