import { dictionary } from '../locales.ts';

/** The words of the package in which the archive is deposited. */
export const packageStrings = dictionary({
  fr: {
    /** In the place of the search, where the site is read from a folder. */
    noSearch:
      'Cette copie du site se lit depuis un dossier, et la recherche n’y fonctionne pas\u00A0: hors d’un serveur, un navigateur refuse de charger le programme et l’index dont elle a besoin. Ces listes mènent à tout\u00A0:',
    /** The state that a package holds, by its day as written. */
    state: (day: string) => `L’archive entière, dans son état du ${day}.`,
    parts: {
      copy: 'Le site, à lire sans serveur\u00A0: ouvrir copy/index.html dans un navigateur. Seule la recherche y manque.',
      site: 'Le site tel qu’un serveur le sert, recherche comprise.',
      data: 'Les données ouvertes\u00A0; datapackage.json en décrit les fichiers et les champs.',
      content: 'Ce qu’écrivent les éditeurs\u00A0: faits, récits, sources, journal des changements.',
      crate: 'La description de l’ensemble pour les programmes (RO-Crate).',
      licences: 'Ce qu’il est permis de faire de chaque partie.',
      citation: 'Comment citer l’archive.',
    },
    /** How to know whether the package is whole. */
    whole:
      'Au-dessus de ce dossier, manifest-sha512.txt donne la somme de contrôle de chaque fichier (BagIt, RFC\u00A08493)\u00A0: un programme BagIt dit s’il en manque un, ou si l’un d’eux a changé.',
  },
  ja: {
    noSearch:
      'これはフォルダーから開くためのコピーで、検索は使えません。検索に必要なプログラムと索引は、サーバーを介さないとブラウザーが読み込まないためです。次の一覧からすべてのページに進めます。',
    state: (day) => `${day}時点のアーカイブの全体です。`,
    parts: {
      copy: 'サーバーなしで読めるサイト。copy/index.htmlをブラウザーで開きます。検索だけは使えません。',
      site: 'サーバーが配信するとおりのサイト。検索を含みます。',
      data: 'オープンデータ。ファイルと項目の説明はdatapackage.jsonにあります。',
      content: '編集者が書くもの：事実、解説、資料、変更の記録。',
      crate: 'プログラムのための全体の記述（RO-Crate）。',
      licences: '部分ごとの利用条件。',
      citation: 'アーカイブの引用のしかた。',
    },
    whole:
      '一つ上のフォルダーのmanifest-sha512.txtに、各ファイルのハッシュ値があります（BagIt、RFC 8493）。欠けたファイルや変わったファイルの有無は、BagIt対応のプログラムで確かめられます。',
  },
});
