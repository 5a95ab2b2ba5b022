import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** How a way to read the data is told: a sentence, then what to type. */
export interface LoadingWords {
  readonly title: string;
  readonly step: string;
}

function frenchSize(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00A0Mo`;
  return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), 'fr')}\u00A0ko`;
}

function japaneseSize(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)}MB`;
  return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), 'ja')}KB`;
}

/** The words of the page of the open data. */
export const dataStrings = dictionary({
  fr: {
    description: (tables: string, rows: string) =>
      `Les données de l’archive à télécharger\u00A0: ${tables}\u00A0tableaux, ${rows}\u00A0lignes, en Excel, CSV, JSON et GeoJSON, chaque colonne décrite.`,
    lead: 'Tout ce que montrent les pages est aussi ici, en fichiers\u00A0: chaque fait avec ses sources, ses autres versions, et ce que l’on ignore.',
    version: 'État des données',
    licence: 'Licence',
    licenceNote:
      'Citez l’archive et, pour un fait, les sources qu’elle en donne. Titres et citations restent à leurs auteurs.',
    descriptor: 'Description',
    descriptorNote: 'décrit chaque fichier et chaque colonne dans les deux langues (Data Package\u00A02).',
    whole: 'Tout en un fichier',
    wholeFiles: { fr: 'Classeur Excel', ja: 'Classeur Excel', database: 'Base SQLite', zip: 'Tous les fichiers (ZIP)' },
    wholeNote:
      'Le classeur s’ouvre aussi dans LibreOffice\u00A0: une feuille par tableau, codes et dates gardés tels quels. La première feuille décrit les colonnes. La base s’ouvre dans Datasette, par exemple\u00A0: les tableaux y sont reliés par leurs clés.',
    tablesVersion: (version: string) => `Forme des tableaux\u00A0: ${version}`,
    columnsSheet: 'Colonnes',
    columnsHeads: ['Tableau', 'Colonne', 'Contenu'],
    files: 'Fichiers',
    filesNote:
      'CSV\u00A0: UTF-8, séparé par des virgules. Sous chaque tableau, ses colonnes, et les valeurs des deux premières lignes, abrégées si elles sont longues.',
    formats: 'Télécharger',
    rows: (n: number) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? 'ligne' : 'lignes'}`,
    columns: (n: number) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? 'colonne' : 'colonnes'}`,
    size: frenchSize,
    loading: 'Ouvrir les fichiers',
    loadingNote: 'Dans un champ, les membres d’une liste sont séparés par un point-virgule.',
    inR: { title: 'R', step: 'Avec readr, tidyr et dplyr\u00A0:' } satisfies LoadingWords,
    inPython: { title: 'Python', step: 'Avec pandas\u00A0:' } satisfies LoadingWords,
    /** Comments in the code. */
    code: {
      count: 'collectivités présentes, par édition et par pays',
      numbers: 'nombre annoncé, ou pourquoi il manque',
      lists: 'une ligne par ville hôte',
    },
    noValue: 'Quand il n’y a pas de valeur',
    noValueNote:
      'Ces mots se trouvent dans les colonnes de texte. Une colonne de nombres ne contient que des nombres\u202F; quand elle est vide, la colonne voisine, en «\u00A0_state\u00A0», dit pourquoi. En JSON, un champ vide est null.',
    empty: 'vide',
    types: {
      string: 'texte',
      integer: 'entier',
      number: 'nombre',
      boolean: 'true ou false',
      list: 'liste',
      date: 'date',
      address: 'adresse web',
      word: 'mot choisi',
      id: 'identifiant',
    },
    key: 'Clé\u00A0:',
    schema: 'Schéma JSON',
    records: 'Fiches',
    recordsNote:
      'Un fichier JSON par fiche, avec tout ce qu’en montre sa page. Chaque page a le sien, indiqué dans son en-tête (alternate).',
    textPages: 'Pages de texte',
    recordFiles: (n: number) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? 'fichier' : 'fichiers'}`,
  },
  ja: {
    description: (tables, rows) =>
      `アーカイブの全データのダウンロード。${tables}の表、計${rows}行をExcel・CSV・JSON・GeoJSONで公開し、すべての列を説明します。`,
    lead: '各ページに示した内容は、すべてファイルとしても公開しています。どの事実にも出典、他の記述、まだ分かっていないことを添えています。',
    version: 'データの時点',
    licence: 'ライセンス',
    licenceNote:
      '利用の際は当アーカイブを、個々の事実についてはその出典も示してください。題名と引用文の権利は権利者にあります。',
    descriptor: '説明ファイル',
    descriptorNote: 'すべてのファイルと列を両言語で説明しています（Data Package 2）。',
    whole: '一括ダウンロード',
    wholeFiles: { fr: 'Excelブック', ja: 'Excelブック', database: 'SQLiteデータベース', zip: '全ファイル（ZIP）' },
    wholeNote:
      '表ごとに1シートで、LibreOfficeでも開けます。コードの先頭の0も日付も、そのまま表示されます。列の説明は最初のシートにあります。SQLiteデータベースはDatasetteなどで開けます。表どうしはキーで結ばれています。',
    tablesVersion: (version) => `表の形式 ${version}`,
    columnsSheet: '列の説明',
    columnsHeads: ['表', '列', '内容'],
    files: 'ファイル',
    filesNote: 'CSVはUTF-8、カンマ区切りです。各表の下に列の説明と初めの2行の値を示します（長いものは省略）。',
    formats: 'ダウンロード',
    rows: (n) => `${formatNumber(n, 'ja')}行`,
    columns: (n) => `${formatNumber(n, 'ja')}列`,
    size: japaneseSize,
    loading: 'ファイルの開き方',
    loadingNote: '一つの欄に入るリストは、半角セミコロンで区切っています。',
    inR: { title: 'R', step: 'readr・tidyr・dplyrを使います。' },
    inPython: { title: 'Python', step: 'pandasを使います。' },
    code: {
      count: '参加自治体数（回別・国別）',
      numbers: '公表された数、ない場合はその理由',
      lists: '開催都市ごとに1行',
    },
    noValue: '値がない場合',
    noValueNote:
      '文字列の列には、値の代わりに次の語が入ることがあります。数の列に入るのは数だけです。空欄の場合は、隣の「_state」の列にその理由があります。JSONでは空欄をnullとしています。',
    empty: '空欄',
    types: {
      string: '文字列',
      integer: '整数',
      number: '数値',
      boolean: 'trueまたはfalse',
      list: 'リスト',
      date: '日付',
      address: 'URL',
      word: '選択語',
      id: 'ID',
    },
    key: 'キー：',
    schema: 'JSONスキーマ',
    records: '個別の記録',
    recordsNote:
      '記録ごとに1つのJSONファイルがあり、そのページに示す内容をすべて含みます。各ページのhead要素からリンクしています（alternate）。',
    textPages: '案内のページ',
    recordFiles: (n) => `${formatNumber(n, 'ja')}件`,
  },
});
