export const siteStrings = {
  name: {
    fr: 'Archives des Rencontres franco-japonaises de la coopération décentralisée',
    ja: '日仏自治体交流会議アーカイブ',
  },
  shortName: { fr: 'Archives des Rencontres franco-japonaises', ja: '日仏自治体交流会議アーカイブ' },
  /** The name in the row at the head, in two parts: a narrow row shows only the first. */
  rowName: { fr: ['Rencontres', ' franco-japonaises'], ja: ['日仏自治体\u200B交流会議', 'アーカイブ'] },
  series: { fr: 'Rencontres franco-japonaises de la coopération décentralisée', ja: '日仏自治体交流会議' },
  tagline: {
    fr: 'Ce que les sources disent de chaque édition, en français et en japonais.',
    ja: '各回について資料が伝えることを、日本語とフランス語で。',
  },
  skip: { fr: 'Aller au contenu', ja: '本文へ移動' },
  /** Label of the control that opens the lists if they do not fit in the row. */
  menu: { fr: 'Menu', ja: 'メニュー' },
  mainNavigation: { fr: 'Navigation principale', ja: '主なメニュー' },
  footNavigation: { fr: 'Autres pages', ja: 'その他のページ' },
  breadcrumb: { fr: 'Vous êtes ici\u00A0:', ja: '現在位置：' },
  home: { fr: 'Accueil', ja: 'ホーム' },
  searchButton: { fr: 'Rechercher', ja: '検索' },
  contents: { fr: 'Sommaire', ja: '目次' },
  knownUntil: {
    fr: (date: string) => `Recherche des sources arrêtée en ${date}`,
    ja: (date: string) => `情報の時点：${date}`,
  },
  /** Precedes the day on which the record or page was last changed. */
  changed: { fr: 'Page révisée le', ja: 'ページの改訂：' },
  licence: {
    fr: 'Textes du site\u00A0: CC BY 4.0. Code\u00A0: MIT.',
    ja: 'アーカイブの文章：CC BY 4.0。コード：MIT。',
  },
  correct: { fr: 'Signaler une erreur', ja: '誤りを知らせる' },
  /** Links to edit the source of a page: its only file, the files of its data and of its account. */
  edit: {
    only: { fr: 'Modifier ce fichier', ja: 'このファイルを編集' },
    data: { fr: 'Modifier ce fichier\u00A0: données', ja: 'このファイルを編集（データ）' },
    account: { fr: 'Modifier ce fichier\u00A0: récit', ja: 'このファイルを編集（本文）' },
  },
  /** Follows the text of a link to another site, for screen readers. */
  otherSite: { fr: ' (autre site)', ja: '（外部サイト）' },
};
