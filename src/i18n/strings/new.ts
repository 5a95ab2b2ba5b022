import { dictionary } from '../locales.ts';

/** The words of `npm run new`. Its questions stand in the templates. */
export const newStrings = dictionary({
  fr: {
    usage: 'npm run new -- MOT --drapeau "valeur"… [--lang fr|ja] (* : nécessaire)',
    which: 'Que voulez-vous commencer ? Tapez le premier mot d’une ligne.',
    optional: ' (facultatif)',
    needed: 'Une réponse est nécessaire.',
    unfit: (typed: string) => `« ${typed} » ne peut pas être écrit ici ; pour citer, tapez « ».`,
    taken: (id: string) => `« ${id} » existe déjà.`,
    inBoth: 'Donnez-le dans les deux langues, ou dans aucune.',
    unknown: (typed: string, near: readonly string[], command?: string) =>
      near.length > 0
        ? `« ${typed} » n’existe pas ; ${near.join(', ')} ?`
        : `« ${typed} » n’existe pas, sous aucun nom.${command ? ` Pour commencer sa fiche : ${command}` : ''}`,
    missing: 'Rien n’a été écrit. Il manque, ou ne convient pas :',
    wrong: 'Rien n’a été écrit : avec ces réponses, le contenu ne serait pas en ordre.',
    left: 'Rien n’a été écrit.',
    unreadable: (file: string) => `Rien n’a été écrit : ${file} ne se lit pas. Lancez npm run check -- --lang fr.`,
    written: 'Écrit (les lignes qui commencent par #, s’il y en a, disent ce qui reste à faire) :',
  },
  ja: {
    usage: 'npm run new -- 種類 --項目 "値"… [--lang fr|ja]（*は必須）',
    which: '何を始めますか。行頭の語を入力してください。',
    optional: '（任意）',
    needed: '入力が必要です。',
    unfit: (typed: string) => `「${typed}」はここに書けません。引用には「」を使ってください。`,
    taken: (id: string) => `「${id}」はすでにあります。`,
    inBoth: '両方の言語で入力するか、どちらも空にしてください。',
    unknown: (typed, near, command) =>
      near.length > 0
        ? `「${typed}」はありません（${near.join('、')}でしょうか）。`
        : `「${typed}」はありません。${command ? `新しく登録するには：${command}` : ''}`,
    missing: '何も書き込みませんでした。足りないもの、または使えない値：',
    wrong: '何も書き込みませんでした。この値では内容に問題が生じます。',
    left: '何も書き込みませんでした。',
    unreadable: (file: string) =>
      `何も書き込みませんでした。${file}を読めません。npm run check -- --lang jaを実行してください。`,
    written: '書き込んだもの（#で始まる行があれば、続きに書くことを示しています）：',
  },
});
