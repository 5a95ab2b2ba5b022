import { dictionary } from '../locales.ts';

/** The words of the pages that stand in both languages at once: the first one, that of the folder of the data, and the one for an address that leads nowhere. */
export const bilingualStrings = dictionary({
  fr: {
    /** The language's own name. */
    language: 'Français',
    enter: 'Entrer en français',
    notFound: 'Page introuvable',
    notFoundWhy:
      'Aucune page de l’archive n’a cette adresse. Elle a peut-être été mal recopiée\u00A0: les adresses publiées ne changent pas.',
    waysOn: 'Où aller',
    data: 'Données',
    dataWhat: 'Toutes les données de l’archive à télécharger, avec leur description.',
    dataEnter: 'Voir les données',
  },
  ja: {
    language: '日本語',
    enter: '日本語で読む',
    notFound: 'ページが見つかりません',
    notFoundWhy: 'お探しのページは見つかりませんでした。公開したURLは変わりません。URLに誤りがないかご確認ください。',
    waysOn: '次のページへ',
    data: 'データ',
    dataWhat: 'アーカイブの全データのダウンロードと、各ファイルの説明です。',
    dataEnter: 'データのページへ',
  },
});

/** Titles and descriptions of those pages: names of both languages, short enough to need no mark, the rest in Japanese. */
export const bilingualHeads = {
  lang: 'ja',
  first: {
    title: '日仏自治体交流会議 · Rencontres franco-japonaises',
    description: '日仏自治体交流会議の記録を、日本語とフランス語で。Rencontres franco-japonaises, archives bilingues.',
  },
  data: {
    title: 'データ · Données',
    description: '日仏自治体交流会議アーカイブのデータ。Rencontres franco-japonaises, données.',
  },
  notFound: {
    title: 'ページが見つかりません · Page introuvable',
    description: 'お探しのページは見つかりませんでした。Page introuvable.',
  },
} as const;
