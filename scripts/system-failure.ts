/** System errors in the editor's terms: no space, no permission, no such file. */
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { dictionary, locales, type Bilingual, type Locale } from '../src/i18n/locales.ts';
import { machineLanguage } from '../src/i18n/problem-report.ts';
import { visible } from '../src/i18n/visible-signs.ts';

type Sentence = (place: string) => string;

const noRoom = dictionary<Sentence>({
  fr: (place) =>
    `Il n’y a plus de place pour écrire${place && ` ${place}`}. Rien de ce qui était en place n’a été remplacé. Libérez de la place, puis relancez la commande.`,
  ja: (place) =>
    `${place && `${place}を`}書き込む空き容量がありません。元のファイルはそのままです。空きを作ってから、もう一度実行してください。`,
});
const noLeave = dictionary<Sentence>({
  fr: (place) =>
    `L’accès est refusé${place && ` : ${place}`}. Vérifiez les droits du fichier et du dossier, puis relancez la commande.`,
  ja: (place) =>
    `${place && `${place}への`}アクセスが許可されていません。ファイルとフォルダーの権限を確かめてから、もう一度実行してください。`,
});
const isReadOnly = dictionary<Sentence>({
  fr: (place) =>
    `Ce disque est en lecture seule${place && ` : ${place}`}. Copiez le projet sur un disque où l’on peut écrire, ou nommez-y un dossier (SITE_DIR, PACKAGE_DIR), puis relancez la commande.`,
  ja: (place) =>
    `このディスクは読み取り専用です${place && `（${place}）`}。書き込めるディスクにプロジェクトをコピーするか、そのディスク上のフォルダーを指定してから（SITE_DIR、PACKAGE_DIR）、もう一度実行してください。`,
});
const isInUse = dictionary<Sentence>({
  fr: (place) =>
    `Le système se sert de ce dossier, qui ne peut être ni déplacé ni remplacé${place && ` : ${place}`}. Si un disque y est monté, nommez un dossier à l’intérieur ; sinon, fermez les programmes qui l’ont ouvert. Puis relancez la commande.`,
  ja: (place) =>
    `このフォルダーはシステムが使用中のため、移動も置き換えもできません${place && `（${place}）`}。ディスクがマウントされている場合はその中のフォルダーを指定し、そうでない場合は使用中のプログラムを閉じてから、もう一度実行してください。`,
});
const isFolder = dictionary<Sentence>({
  fr: (place) =>
    `Un dossier se trouve là où un fichier est attendu${place && ` : ${place}`}. Déplacez-le ou renommez-le.`,
  ja: (place) =>
    `ファイルがあるはずの場所にフォルダーがあります${place && `（${place}）`}。移動するか、名前を変えてください。`,
});
const isMissing = dictionary<Sentence>({
  fr: (place) =>
    `Un fichier ou un dossier manque${place && ` : ${place}`}. Remettez-le en place, puis relancez la commande.`,
  ja: (place) =>
    `ファイルまたはフォルダーがありません${place && `（${place}）`}。元に戻してから、もう一度実行してください。`,
});
const isFaulty = dictionary<Sentence>({
  fr: (place) =>
    `Le disque ne répond pas comme il devrait${place && ` : ${place}`}. Copiez le projet sur un autre disque.`,
  ja: (place) => `ディスクの読み書きに失敗しました${place && `（${place}）`}。別のディスクにコピーして使ってください。`,
});

/** By error code (errno(3)). */
const sentences: Readonly<Record<string, Bilingual<Sentence>>> = {
  ENOSPC: noRoom,
  EFBIG: noRoom,
  EDQUOT: noRoom,
  EACCES: noLeave,
  EPERM: noLeave,
  EROFS: isReadOnly,
  EBUSY: isInUse,
  EISDIR: isFolder,
  ELOOP: isMissing,
  ENOTDIR: isMissing,
  ENOENT: isMissing,
  EIO: isFaulty,
};

/** The sentence for a system error; `undefined` if it is not one that a person can fix. */
export function systemFailure(error: unknown, locale: Locale): string | undefined {
  if (!isOfSystem(error)) return undefined;
  const path = (error.syscall === 'copyfile' ? error.dest : error.path) ?? '';
  return sentences[codeOf(error)]?.[locale](visible(path));
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
  return sentences[code]?.[locale](path);
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
