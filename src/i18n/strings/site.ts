import { dictionary } from '../locales.ts';
import type { PageName } from '../paths.ts';

interface SiteStrings {
  readonly name: string;
  readonly shortName: string;
  readonly series: string;
  readonly tagline: string;
  readonly skip: string;
  readonly menu: string;
  readonly mainNavigation: string;
  readonly otherLanguage: string;
  readonly breadcrumb: string;
  readonly home: string;
  readonly search: string;
  readonly searchButton: string;
  readonly contents: string;
  readonly top: string;
  readonly previousEdition: string;
  readonly nextEdition: string;
  readonly knownUntil: string;
  /** Before the day on which the record or page was last changed. */
  readonly changed: string;
  readonly licence: string;
  readonly correct: string;
  /** A link to the very part that it stands in. */
  readonly link: string;
  /** Behind the words of a link to another site, for whoever hears the page. */
  readonly otherSite: string;
  readonly footerAbout: string;
  readonly footerRead: string;
  readonly footerSite: string;
  readonly pages: Readonly<Record<PageName, string>>;
  /** Shorter names, for the row at the head of every page. */
  readonly shortPages: Readonly<Partial<Record<PageName, string>>>;
  readonly signsTitle: string;
  /** What the signs mean, each with its class. */
  readonly signs: readonly { readonly sign: string; readonly meaning: string }[];
}

/** The words of the frame around every page. */
export const siteStrings = dictionary<SiteStrings>({
  fr: {
    name: 'Archives des Rencontres franco-japonaises de la coopération décentralisée',
    shortName: 'Rencontres franco-japonaises, archives',
    series: 'Rencontres franco-japonaises de la coopération décentralisée',
    tagline: 'Ce que les sources disent de chaque édition, en français et en japonais.',
    skip: 'Aller au contenu',
    menu: 'Menu',
    mainNavigation: 'Navigation principale',
    otherLanguage: '日本語',
    breadcrumb: 'Vous êtes ici\u00A0:',
    home: 'Accueil',
    search: 'Rechercher dans l’archive',
    searchButton: 'Rechercher',
    contents: 'Sommaire',
    top: 'Haut de page',
    previousEdition: 'Édition précédente',
    nextEdition: 'Édition suivante',
    knownUntil: 'État des connaissances\u00A0:',
    changed: 'Dernière modification\u00A0:',
    licence: 'Textes de l’archive\u00A0: CC BY 4.0. Code\u00A0: MIT.',
    correct: 'Signaler une erreur',
    link: 'Lien',
    otherSite: ' (autre site)',
    footerAbout: 'L’archive',
    footerRead: 'Lire',
    footerSite: 'Le site',
    pages: {
      editions: 'Éditions',
      declarations: 'Déclarations',
      cities: 'Villes',
      themes: 'Thèmes',
      authorities: 'Collectivités',
      participation: 'Tableau des participations',
      organisations: 'Organismes',
      twinnings: 'Jumelages et accords',
      years: 'Année par année',
      terms: 'Les mots de la série',
      people: 'Personnes',
      sources: 'Sources',
      gaps: 'Ce que l’on ignore',
      series: 'La série',
      about: 'À propos de l’archive',
      'about/corrections': 'Changements et corrections',
      'about/design': 'Composants et signes',
      contribute: 'Contribuer',
      'contribute/reference': 'Référence des champs',
      accessibility: 'Accessibilité',
      map: 'Plan du site',
      search: 'Recherche',
      data: 'Données',
    },
    shortPages: { gaps: 'Lacunes' },
    signsTitle: 'Signes',
    signs: [
      { sign: 'french', meaning: 'France' },
      { sign: 'japanese', meaning: 'Japon' },
      { sign: 'established', meaning: 'établi, nommé' },
      { sign: 'differ', meaning: 'les sources diffèrent' },
      { sign: 'derived', meaning: 'déduit, ou connu en partie' },
      { sign: 'unknown', meaning: 'inconnu' },
    ],
  },
  ja: {
    name: '日仏自治体交流会議アーカイブ',
    shortName: '日仏自治体交流会議アーカイブ',
    series: '日仏自治体交流会議',
    tagline: '各回について資料が伝えることを、日本語とフランス語で。',
    skip: '本文へ移動',
    menu: 'メニュー',
    mainNavigation: '主なメニュー',
    otherLanguage: 'Français',
    breadcrumb: '現在位置：',
    home: 'ホーム',
    search: 'アーカイブ内を検索',
    searchButton: '検索',
    contents: '目次',
    top: 'ページの先頭へ',
    previousEdition: '前の回',
    nextEdition: '次の回',
    knownUntil: '情報の時点：',
    changed: '最終更新：',
    licence: 'アーカイブの文章：CC BY 4.0。コード：MIT。',
    correct: '誤りを知らせる',
    link: 'リンク',
    otherSite: '（外部サイト）',
    footerAbout: 'アーカイブ',
    footerRead: '読む',
    footerSite: 'サイト',
    pages: {
      editions: '各回',
      declarations: '宣言',
      cities: '都市',
      themes: 'テーマ',
      authorities: '自治体',
      participation: '参加一覧表',
      organisations: '関係機関',
      twinnings: '姉妹都市・提携',
      years: '年別索引',
      terms: '用語対照',
      people: '公職者・関係者',
      sources: '資料一覧',
      gaps: 'まだ分かっていないこと',
      series: '会議全体',
      about: 'このアーカイブについて',
      'about/corrections': '変更と訂正',
      'about/design': 'ページの部品と記号',
      contribute: '編集に協力する',
      'contribute/reference': '項目一覧',
      accessibility: 'ウェブアクセシビリティ',
      map: 'サイトマップ',
      search: '検索',
      data: 'データ',
    },
    shortPages: { gaps: '不明点', sources: '資料' },
    signsTitle: '記号',
    signs: [
      { sign: 'french', meaning: 'フランス' },
      { sign: 'japanese', meaning: '日本' },
      { sign: 'established', meaning: '確定、名称判明' },
      { sign: 'differ', meaning: '資料間に相違' },
      { sign: 'derived', meaning: '算出・推定、一部判明' },
      { sign: 'unknown', meaning: '不明' },
    ],
  },
});
