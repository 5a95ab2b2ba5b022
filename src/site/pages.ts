/** Menus, site map, addresses, search, the data that a page names and the pages that tests check follow from these and from `pageKinds`. */
import type { Words } from '../schema/words.ts';

/** A page that exists once in each language. Its name is its address: `about/corrections` for `/fr/about/corrections/`. */
interface SinglePage {
  readonly title: Words;
  readonly shortTitle?: Words;
  /** The contents of the page in words, for the site map, which lists no page without them. */
  readonly holds?: Words;
  /** The files of the open data that hold its contents, below `/data/`. */
  readonly data?: readonly string[];
  /** The one file of the content that holds everything it lists. */
  readonly file?: string;
}

const all = {
  editions: {
    title: { fr: 'Éditions', ja: '開催記録' },
    holds: { fr: 'les éditions dans l’ordre, tenues et annoncées', ja: '開催済みの会議と、予告された会議' },
    data: ['editions.csv'],
  },
  declarations: {
    title: { fr: 'Déclarations', ja: '宣言' },
    holds: {
      fr: 'ce qui est connu de chaque déclaration, les engagements et leurs suites',
      ja: '各宣言について分かっていること、合意事項とその後',
    },
    data: ['declarations.csv', 'points.csv', 'follow-ups.csv'],
  },
  cities: {
    title: { fr: 'Villes', ja: '都市' },
    holds: { fr: 'les villes hôtes et la ville associée', ja: '開催都市と関連都市' },
    data: ['cities.csv'],
  },
  themes: {
    title: { fr: 'Thèmes', ja: 'テーマ' },
    holds: { fr: 'les thèmes suivis d’une édition à l’autre', ja: '回をまたぐテーマ' },
    data: ['themes.csv'],
  },
  series: {
    title: { fr: 'La série des Rencontres', ja: '会議の概要' },
    shortTitle: { fr: 'La série', ja: '会議の概要' },
    holds: { fr: 'ce que sont les Rencontres, et comment elles sont nées', ja: '会議の性格と成り立ち' },
    data: ['series.json'],
  },
  'series/facts': {
    title: { fr: 'La série\u00A0: les faits et leurs sources', ja: '会議の概要：記録と出典' },
    holds: { fr: 'noms, origine, rythme, rôles', ja: '名称、設立の経緯、開催の間隔、役割分担' },
    data: ['series.json'],
  },
  years: {
    title: { fr: 'Chronologie', ja: '年表' },
    holds: { fr: 'ce qui s’est passé, année par année', ja: '年ごとの出来事' },
    data: ['editions.csv', 'declarations.csv', 'milestones.csv', 'twinnings.csv'],
  },
  terms: {
    title: { fr: 'Glossaire', ja: '用語集' },
    holds: {
      fr: 'les termes en français et en japonais, leur sens et qui les emploie',
      ja: '日仏両言語の用語の意味と用例',
    },
    file: 'terms.yaml',
    data: ['terms.csv'],
  },
  authorities: {
    title: { fr: 'Collectivités', ja: '自治体' },
    holds: { fr: 'les collectivités des deux pays, par territoire', ja: '両国の自治体（地域別）' },
    data: ['authorities.csv', 'areas.csv'],
  },
  'authorities/by/name': {
    title: { fr: 'Collectivités de A à Z', ja: '自治体（五十音順）' },
    data: ['authorities.csv', 'areas.csv'],
  },
  'authorities/unidentified': {
    title: { fr: 'Noms non identifiés', ja: '特定できていない自治体' },
    holds: {
      fr: 'les noms imprimés dont on ne sait pas, ou dont on n’a pas su, qui ils désignent',
      ja: '資料に記された名称のうち、どの自治体か確かでないもの',
    },
  },
  participation: {
    title: { fr: 'Qui est venu', ja: '参加した自治体' },
    shortTitle: { fr: 'Participation', ja: '参加自治体' },
    holds: {
      fr: 'quelle collectivité est venue à quelle édition, selon les listes',
      ja: '自治体ごと・回ごとの参加',
    },
    data: ['participation-matrix.csv', 'participations.csv'],
  },
  organisations: {
    title: { fr: 'Organismes', ja: '関係機関' },
    holds: { fr: 'organisateurs, ministères, associations', ja: '主催者、省庁、団体' },
    file: 'organisations.yaml',
    data: ['organisations.csv'],
  },
  twinnings: {
    title: { fr: 'Jumelages et accords', ja: '姉妹都市・提携' },
    shortTitle: { fr: 'Jumelages', ja: '姉妹都市' },
    holds: {
      fr: 'les liens entre collectivités, et combien il y en a selon qui',
      ja: '自治体間の提携と、資料別の提携数',
    },
    file: 'twinnings.yaml',
    data: ['twinnings.csv', 'link-counts.csv'],
  },
  why: {
    title: { fr: 'Pourquoi ces deux villes\u202F?', ja: 'なぜこの二つのまちが？' },
    holds: { fr: 'la raison de chaque lien, en un mot', ja: '提携の経緯を一語で' },
    data: ['twinnings.csv'],
  },
  threads: {
    title: { fr: 'Les fils', ja: '糸' },
    holds: { fr: 'tous les liens et toutes les éditions en un dessin', ja: '提携と会議のすべてを一枚の図に' },
    data: ['twinnings.csv'],
  },
  people: {
    title: { fr: 'Personnes', ja: '公職者・関係者' },
    holds: { fr: 'les personnes citées pour leur fonction publique', ja: '公の役割で名の挙がった人物' },
    file: 'people.yaml',
    data: ['people.csv', 'roles.csv'],
  },
  sources: {
    title: { fr: 'Sources', ja: '資料一覧' },
    shortTitle: { fr: 'Sources', ja: '資料' },
    holds: { fr: 'la bibliographie, par nature et par éditeur', ja: '種類別・発行者別の資料' },
    data: ['sources.csv'],
  },
  gaps: {
    title: { fr: 'Ce que l’on ne sait pas', ja: '分かっていないこと' },
    holds: {
      fr: 'ce qui est connu de chaque édition, les questions sans réponse',
      ja: '各回について分かっていることと不明点',
    },
    data: ['gaps.csv'],
  },
  disagreements: {
    title: { fr: 'Écarts entre les sources', ja: '資料による違い' },
    holds: { fr: 'où les sources ne disent pas la même chose', ja: '資料によって記述の異なる点' },
    data: ['disagreements.csv', 'claims.csv'],
  },
  data: {
    title: { fr: 'Données', ja: 'データ' },
    holds: {
      fr: 'toutes les données à télécharger, avec leur description',
      ja: '全データのダウンロードと各ファイルの説明',
    },
  },
  search: {
    title: { fr: 'Recherche', ja: '検索' },
    holds: { fr: 'dans les textes, les faits et les sources', ja: '本文、事実、資料の検索' },
    data: [],
  },
  about: {
    title: { fr: 'À propos de ce site', ja: 'このアーカイブについて' },
    shortTitle: { fr: 'À propos', ja: 'このアーカイブについて' },
    holds: { fr: 'méthode, portée des mots, droits', ja: '調べ方、用語、権利' },
    data: ['pages/about.json'],
  },
  'about/corrections': {
    title: { fr: 'Changements et corrections', ja: '変更と訂正' },
    holds: { fr: 'ce qui a été ajouté ou corrigé, et quand', ja: '追加・訂正した内容と日付' },
  },
  contribute: {
    title: { fr: 'Contribuer', ja: '編集に協力する' },
    holds: { fr: 'signaler, apporter, corriger', ja: '誤りの連絡、資料の提供、編集' },
    data: ['pages/contribute.json'],
  },
  legal: {
    title: { fr: 'Mentions légales', ja: '運営・お問い合わせ' },
    holds: { fr: 'qui publie ce site, et à qui écrire', ja: 'サイトの運営者と連絡先' },
  },
  accessibility: {
    title: { fr: 'Accessibilité', ja: 'ウェブアクセシビリティ' },
    holds: { fr: 'ce qui a été vérifié', ja: '確認した項目' },
    data: ['pages/accessibility.json'],
  },
  map: {
    title: { fr: 'Plan du site', ja: 'サイトマップ' },
  },
} as const satisfies Record<string, SinglePage>;

export type PageName = keyof typeof all;

export const pages: Readonly<Record<PageName, SinglePage>> = all;

export const pageNames = /* @__PURE__ */ Object.keys(all) as readonly PageName[];

export const menus = {
  main: ['editions', 'declarations', 'participation', 'authorities', 'twinnings', 'themes', 'sources'],
  foot: [
    'gaps',
    'disagreements',
    'series',
    'years',
    'people',
    'organisations',
    'data',
    'contribute',
    'about',
    'legal',
    'accessibility',
    'map',
  ],
} as const satisfies Record<string, readonly PageName[]>;
