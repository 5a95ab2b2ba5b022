import { dictionary } from '../locales.ts';

/** The words of the search page that stand there before its script runs. */
export const searchPageStrings = dictionary({
  fr: {
    title: 'Recherche',
    description: 'Chercher un mot, un nom ou une année dans toute l’archive, en français et en japonais.',
    field: 'Mots, noms ou années',
    button: 'Rechercher',
    hint: 'Plusieurs mots\u00A0: tous sont cherchés. Entre guillemets\u00A0: l’expression exacte. Les accents, les apostrophes et les majuscules ne comptent pas.',
    /** The link from the field to the first result, past what narrows them. */
    onward: 'Aller aux résultats',
    resultsTitle: 'Résultats',
    approximate: 'Résultats approchants',
    approximateNote: 'Mots proches de votre recherche.',
    otherLanguage: 'En japonais',
    otherLanguageNote: 'Pages où le mot ne paraît que dans la version japonaise.',
    noScript: 'La recherche requiert JavaScript. Sans lui, ces listes mènent à tout\u00A0:',
    indexes: 'Listes de l’archive',
    point: (number: string) => `Point\u00A0${number}`,
    /** Until the script of the page says more, and for good where it never runs. */
    notStarted: 'La recherche se charge. Vous pouvez aussi passer par les listes\u00A0:',
    where: 'Dans quelles éditions',
    filter: 'Filtrer',
    chosen: 'Filtres choisis',
    spelling: 'Noms proches dans l’archive\u00A0:',
    preview:
      'Aperçu\u00A0: la recherche répond d’après la dernière construction du site. S’il n’y en a pas encore, ou pour la renouveler\u00A0: npm run build',
  },
  ja: {
    title: '検索',
    description: '語句、名前、年をアーカイブ全体から日本語とフランス語で検索します。',
    field: '語句・名前・年',
    button: '検索',
    hint: '複数の語を入れると、すべてを含むものを探します。半角の引用符（"…"）で囲むと、その語句どおりに探します。全角・半角、「ヴ」と「バ」の違いは区別しません。',
    onward: '検索結果へ',
    resultsTitle: '検索結果',
    approximate: '近い語句の結果',
    approximateNote: '語形の近いものです。入力した語そのものは含みません。',
    otherLanguage: 'フランス語の結果',
    otherLanguageNote: 'フランス語版だけに語句が見つかったページです。',
    noScript: '検索にはJavaScriptが必要です。使えない場合も、次の一覧からすべてのページに進めます。',
    indexes: 'アーカイブの一覧',
    point: (number) => `項目${number}`,
    notStarted: '検索を準備しています。始まらない場合は、次の一覧をご利用ください。',
    where: '回ごとの件数',
    filter: '絞り込む',
    chosen: '絞り込みの条件',
    spelling: 'アーカイブにある近い名称：',
    preview:
      'プレビュー：検索は、最後に構築したサイトの内容で答えます。まだ構築していないとき、または更新するときは npm run build を実行してください。',
  },
});
