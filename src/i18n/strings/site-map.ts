import type { PageName } from '../paths.ts';
import { dictionary } from '../locales.ts';

interface SiteMapStrings {
  readonly title: string;
  readonly description: string;
  readonly authorities: { readonly french: string; readonly japanese: string };
  readonly lead: string;
  readonly pages: string;
  /** What each of the site's other pages holds, in a few words. */
  readonly holds: Readonly<Record<Exclude<PageName, 'map'>, string>>;
  readonly editions: string;
  readonly authoritiesNote: string;
  readonly twinningsNote: string;
  readonly sourcesNote: string;
  readonly noReading: string;
  readonly occasional: string;
  readonly sourceCount: (n: string) => string;
}

/** The words of the site map. */
export const siteMapStrings = dictionary<SiteMapStrings>({
  fr: {
    title: 'Plan du site',
    description:
      'Toutes les pages de l’archive, par groupes\u00A0: éditions, déclarations, villes, thèmes, collectivités, jumelages, organismes, sources.',
    lead: 'Toutes les pages, par groupes. Chaque adresse existe aussi en japonais.',
    pages: 'Pages d’ensemble',
    authorities: { french: 'Collectivités françaises', japanese: 'Collectivités japonaises' },
    holds: {
      editions: 'les éditions dans l’ordre, tenues et annoncées',
      declarations: 'ce qui est connu de chaque déclaration, point par point',
      cities: 'les villes hôtes et la ville associée',
      themes: 'les thèmes suivis d’une édition à l’autre',
      authorities: 'les collectivités des deux pays, par territoire',
      participation: 'quelle collectivité est venue à quelle édition, selon les listes',
      organisations: 'organisateurs, ministères, associations',
      twinnings: 'les liens entre collectivités, et combien il y en a selon qui',
      people: 'les personnes citées pour leur fonction publique',
      sources: 'la bibliographie, par nature et par éditeur',
      gaps: 'les questions sans réponse et les désaccords',
      series: 'origine, rythme, rôles, chronologie',
      years: 'tout ce qui est daté, année par année',
      terms: 'les termes de la série en français et en japonais, et qui les imprime',
      about: 'méthode, portée des mots, droits',
      'about/corrections': 'ce qui a été ajouté ou corrigé, et quand',
      'about/design': 'ce dont les pages sont faites, avec des données réelles',
      contribute: 'signaler, apporter, corriger',
      'contribute/reference': 'ce qui peut s’écrire dans chaque fichier',
      accessibility: 'ce qui a été vérifié',
      search: 'dans les textes, les faits et les sources',
      data: 'toutes les données à télécharger, avec leur description',
    },
    editions: 'Éditions et déclarations',
    authoritiesNote: 'Dans l’ordre alphabétique, sans égard pour « région », « département », « préfecture ».',
    twinningsNote: 'Dans l’ordre alphabétique des collectivités françaises.',
    sourcesNote:
      'Par nature et par éditeur. Un éditeur d’une seule source mène à elle, les autres à leur place dans la bibliographie.',
    noReading: 'nom français inconnu',
    occasional: 'Liens ponctuels',
    sourceCount: (n) => `${n}\u00A0sources`,
  },
  ja: {
    title: 'サイトマップ',
    description: 'アーカイブの全ページの一覧。各回、宣言、都市、テーマ、自治体、姉妹都市・提携、関係機関、資料。',
    lead: 'すべてのページを種類別に示します。どのページにもフランス語版があります。',
    pages: '一覧と案内',
    authorities: { french: 'フランスの自治体', japanese: '日本の自治体' },
    holds: {
      editions: '開催済みと予告の各回',
      declarations: '各宣言について分かっていること',
      cities: '開催都市と関連都市',
      themes: '回をまたぐテーマ',
      authorities: '両国の自治体（地域別）',
      participation: '一覧に基づく、自治体ごと・回ごとの参加',
      organisations: '主催者、省庁、団体',
      twinnings: '自治体間の提携と、資料別の提携数',
      people: '公の役割で名の挙がった人物',
      sources: '種類別・発行者別の資料',
      gaps: '不明点と資料間の相違',
      series: '発端、間隔、役割分担、年表',
      years: '日付の分かる記録（年ごと）',
      terms: '日仏両言語の用語と、それを記す資料',
      about: '調べ方、用語、権利',
      'about/corrections': '追加・訂正した内容と日付',
      'about/design': 'ページを構成する部品（実際のデータによる）',
      contribute: '誤りの連絡、資料の提供、編集',
      'contribute/reference': '各ファイルに書ける項目',
      accessibility: '確認した項目',
      search: '本文、事実、資料の検索',
      data: '全データのダウンロードと各ファイルの説明',
    },
    editions: '各回と宣言',
    authoritiesNote: '五十音順。',
    twinningsNote: 'フランス側の自治体の五十音順。',
    sourcesNote: '種類別、発行者の五十音順。資料が1件の発行者はその資料へ、ほかは一覧の該当箇所へつながります。',
    noReading: '読み不明',
    occasional: 'その他の交流',
    sourceCount: (n) => `${n}件`,
  },
});
