import { dictionary } from '../locales.ts';

/** The words of the site map. */
export const siteMapStrings = dictionary({
  fr: {
    description:
      'Toutes les pages de l’archive, par groupes\u00A0: éditions, déclarations, villes, thèmes, collectivités, jumelages, organismes, sources.',
    lead: 'Toutes les pages, par groupes. Chaque adresse existe aussi en japonais.',
    pages: 'Pages d’ensemble',
    authorities: { french: 'Collectivités françaises', japanese: 'Collectivités japonaises' },
    editions: 'Éditions et déclarations',
    authoritiesNote:
      'Dans l’ordre alphabétique, sans égard pour «\u00A0région\u00A0», «\u00A0département\u00A0», «\u00A0préfecture\u00A0».',
    twinningsNote: 'Dans l’ordre alphabétique des collectivités françaises.',
    sourcesNote:
      'Par nature et par éditeur. Un éditeur d’une seule source mène à elle, les autres à leur place dans la bibliographie.',
    noReading: 'nom français inconnu',
    occasional: 'Liens ponctuels',
    sourceCount: (n: string) => `${n}\u00A0sources`,
  },
  ja: {
    description: 'アーカイブの全ページの一覧。各回、宣言、都市、テーマ、自治体、姉妹都市・提携、関係機関、資料。',
    lead: 'すべてのページを種類別に示します。どのページにもフランス語版があります。',
    pages: '一覧と案内',
    authorities: { french: 'フランスの自治体', japanese: '日本の自治体' },
    editions: '各回と宣言',
    authoritiesNote: '五十音順。',
    twinningsNote: 'フランス側の自治体の五十音順。',
    sourcesNote: '種類別、発行者の五十音順。資料が1件の発行者はその資料へ、ほかは一覧の該当箇所へつながります。',
    noReading: '読み不明',
    occasional: 'その他の交流',
    sourceCount: (n) => `${n}件`,
  },
});
