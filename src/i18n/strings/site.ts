import { dictionary } from '../locales.ts';
import { pageTitles } from '../../site/pages.ts';

/** The strings of the frame around every page. */
export const siteStrings = dictionary({
  fr: {
    name: 'Archives des Rencontres franco-japonaises de la coopération décentralisée',
    shortName: 'Archives des Rencontres franco-japonaises',
    /** The name in the row at the head, in two parts: a narrow row shows only the first. */
    rowName: ['Rencontres', ' franco-japonaises'],
    series: 'Rencontres franco-japonaises de la coopération décentralisée',
    tagline: 'Ce que les sources disent de chaque édition, en français et en japonais.',
    skip: 'Aller au contenu',
    /** Label of the control that opens the lists if they do not fit in the row. */
    menu: 'Menu',
    mainNavigation: 'Navigation principale',
    footNavigation: 'Autres pages',
    breadcrumb: 'Vous êtes ici\u00A0:',
    home: 'Accueil',
    searchButton: 'Rechercher',
    contents: 'Sommaire',
    knownUntil: (date: string) => `Sources cherchées jusqu’en ${date}`,
    /** Precedes the day on which the record or page was last changed. */
    changed: 'Dernière modification\u00A0:',
    licence: 'Textes du site\u00A0: CC BY 4.0. Code\u00A0: MIT.',
    correct: 'Signaler une erreur',
    /** Links to edit the source of a page: its only file, the files of its data and of its account, or the line of one fact. */
    edit: {
      only: 'Modifier ce fichier',
      data: 'Modifier ce fichier\u00A0: données',
      account: 'Modifier ce fichier\u00A0: récit',
      line: (line: number) => `Modifier ce fichier, ligne\u00A0${String(line)}`,
    },
    /** Follows the text of a link to another site, for screen readers. */
    otherSite: ' (autre site)',
    pages: pageTitles('fr'),
    signsTitle: 'Signes',
    /** The meanings of the signs, each with its class. */
    signs: [
      { sign: 'french', meaning: 'France' },
      { sign: 'japanese', meaning: 'Japon' },
      { sign: 'established', meaning: 'établi' },
      { sign: 'differ', meaning: 'les sources se contredisent' },
      { sign: 'derived', meaning: 'établi en partie' },
      { sign: 'unknown', meaning: 'inconnu' },
    ],
  },
  ja: {
    name: '日仏自治体交流会議アーカイブ',
    shortName: '日仏自治体交流会議アーカイブ',
    rowName: ['日仏自治体交流会議', 'アーカイブ'],
    series: '日仏自治体交流会議',
    tagline: '各回について資料が伝えることを、日本語とフランス語で。',
    skip: '本文へ移動',
    menu: 'メニュー',
    mainNavigation: '主なメニュー',
    footNavigation: 'その他のページ',
    breadcrumb: '現在位置：',
    home: 'ホーム',
    searchButton: '検索',
    contents: '目次',
    knownUntil: (date) => `${date}までの資料を調査`,
    changed: '最終更新：',
    licence: 'アーカイブの文章：CC BY 4.0。コード：MIT。',
    correct: '誤りを知らせる',
    edit: {
      only: 'このファイルを編集',
      data: 'このファイルを編集（データ）',
      account: 'このファイルを編集（本文）',
      line: (line) => `このファイルを編集（${String(line)}行目）`,
    },
    otherSite: '（外部サイト）',
    pages: pageTitles('ja'),
    signsTitle: '記号',
    signs: [
      { sign: 'french', meaning: 'フランス' },
      { sign: 'japanese', meaning: '日本' },
      { sign: 'established', meaning: '確認済み、名称判明' },
      { sign: 'differ', meaning: '資料が食い違う' },
      { sign: 'derived', meaning: '推定、一部判明' },
      { sign: 'unknown', meaning: '不明' },
    ],
  },
});
