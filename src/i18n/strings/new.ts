export const newStrings = {
  usage: {
    fr: 'npm run new -- MOT --drapeau "valeur"… [--lang fr|ja] (* : nécessaire)',
    ja: 'npm run new -- 種類 --項目 "値"… [--lang fr|ja]（*は必須）',
  },
  which: {
    fr: 'Que voulez-vous commencer ? Tapez le premier mot d’une ligne.',
    ja: '何を始めますか。行頭の語を入力してください。',
  },
  optional: { fr: ' (facultatif)', ja: '（任意）' },
  needed: { fr: 'Une réponse est nécessaire.', ja: '入力が必要です。' },
  unfit: {
    fr: (typed: string) => `« ${typed} » ne peut pas être écrit ici ; pour citer, tapez « ».`,
    ja: (typed: string) => `「${typed}」はここに書けません。引用には「」を使ってください。`,
  },
  taken: { fr: (id: string) => `« ${id} » existe déjà.`, ja: (id: string) => `「${id}」はすでにあります。` },
  inBoth: {
    fr: 'Donnez-le dans les deux langues, ou dans aucune.',
    ja: '両方の言語で入力するか、どちらも空にしてください。',
  },
  unknown: {
    fr: (typed: string, near: readonly string[], command?: string) =>
      near.length > 0
        ? `« ${typed} » n’existe pas ; ${near.join(', ')} ?`
        : `« ${typed} » n’existe pas, sous aucun nom.${command ? ` Pour commencer sa fiche : ${command}` : ''}`,
    ja: (typed: string, near: readonly string[], command?: string) =>
      near.length > 0
        ? `「${typed}」はありません（${near.join('、')}でしょうか）。`
        : `「${typed}」はありません。${command ? `新しく登録するには：${command}` : ''}`,
  },
  missing: {
    fr: 'Rien n’a été écrit. Il manque, ou ne convient pas :',
    ja: '何も書き込みませんでした。足りないもの、または使えない値：',
  },
  wrong: {
    fr: 'Rien n’a été écrit : avec ces réponses, le contenu ne serait pas en ordre.',
    ja: '何も書き込みませんでした。この値では内容に問題が生じます。',
  },
  noFact: {
    fr: (of: string) =>
      `« ${of} » n’est pas le champ d’un fait dont une valeur est retenue : editions/8-shizuoka/attendance.authorities.total.`,
    ja: (of: string): string =>
      `「${of}」は、採用した値のある事実の項目ではありません（例：editions/8-shizuoka/attendance.authorities.total）。`,
  },
  sameValue: {
    fr: (of: string) => `« ${of} » a déjà cette valeur. Ajoutez la source à celles du fait (sources).`,
    ja: (of: string) => `「${of}」はすでにこの値です。事実の出典（sources）に資料を加えてください。`,
  },
  restUnsaid: {
    fr: () =>
      'Le fait a d’autres valeurs. La source les donne-t-elle aussi, telles quelles (--rest yes) ? Sinon (--rest no), elles restent à la source d’avant, et la valeur retenue s’en passe.',
    ja: (): string =>
      'この事実にはほかの値もあります。資料がそれらも同じに述べていれば--rest yes、触れていなければ--rest noとしてください（前の資料の値として残り、採用した値からは除かれます）。',
  },
  left: { fr: 'Rien n’a été écrit.', ja: '何も書き込みませんでした。' },
  unreadable: {
    fr: (file: string) => `Rien n’a été écrit : ${file} ne se lit pas. Lancez npm run check -- --lang fr.`,
    ja: (file: string): string =>
      `何も書き込みませんでした。${file}を読めません。npm run check -- --lang jaを実行してください。`,
  },
  written: {
    fr: 'Écrit (les lignes qui commencent par #, s’il y en a, disent ce qui reste à faire) :',
    ja: '書き込んだもの（#で始まる行があれば、続きに書くことを示しています）：',
  },
};
