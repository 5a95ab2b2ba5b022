/** What the system refuses, in the words of an editor: no room, no leave, nothing there. */
import { dictionary, locales, type Bilingual, type Locale } from '../src/i18n/locales.ts';
import { machineLanguage } from '../src/i18n/problem-report.ts';

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

/** By the code that the system gives (errno(3)). */
const sentences: Readonly<Record<string, Bilingual<Sentence>>> = {
  ENOSPC: noRoom,
  EFBIG: noRoom,
  EDQUOT: noRoom,
  EACCES: noLeave,
  EPERM: noLeave,
  EROFS: noLeave,
  EISDIR: isFolder,
  ELOOP: isMissing,
  ENOTDIR: isMissing,
  ENOENT: isMissing,
  EIO: isFaulty,
};

/** The sentence for a failure of the system; `undefined` where it is none that a person can mend. */
export function systemFailure(error: unknown, locale: Locale): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  return sentences[String(error.code)]?.[locale](path);
}

/** The sentence for what a program that we started printed of such a failure. */
export function systemFailureIn(printed: string, locale: Locale): string | undefined {
  const [, code = ''] = /\b(ENOSPC|EFBIG|EDQUOT|EACCES|EROFS|EIO)\b/.exec(printed) ?? [];
  const [, path = ''] = /\b(?:open|mkdir|copyfile|rename) '([^']+)'/.exec(printed) ?? [];
  return sentences[code]?.[locale](path);
}

/** The language in which a program answers: the one that was asked for, else that of the machine. */
export function askedLanguage(
  args: readonly string[] = process.argv,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Locale {
  const typed = args[args.indexOf('--lang') + 1] ?? '';
  const said = args.includes('--lang') ? typed : (args.find((one) => one.startsWith('--lang='))?.slice(7) ?? '');
  return locales.find((one) => one === said) ?? machineLanguage(env);
}
