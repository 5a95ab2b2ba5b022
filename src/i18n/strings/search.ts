import { dictionary } from '../locales.ts';

function resultsFr(count: number): string {
  // eslint-disable-next-line regexp/no-super-linear-move -- a number is short
  return count === 1 ? '1\u00A0résultat' : `${String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202F')}\u00A0résultats`;
}

function resultsJa(count: number): string {
  // eslint-disable-next-line regexp/no-super-linear-move -- a number is short
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')}件`;
}

/** The words that the search shows while the reader types. They are bundled with its script. */
export const searchStrings = dictionary({
  fr: {
    idle: 'Les résultats s’affichent à mesure que vous écrivez.',
    searching: 'Recherche en cours…',
    done: (query: string, count: number, other: number) => {
      const own =
        count > 0
          ? `${resultsFr(count)} pour «\u00A0${query}\u00A0»`
          : `Aucun résultat en français pour «\u00A0${query}\u00A0»`;
      return other > 0 ? `${own}, ${String(other)} en japonais.` : `${own}.`;
    },
    shown: (shown: number) => `Les ${String(shown)} premiers sont affichés.`,
    onlyApart: 'Les mots s’y trouvent dans des passages différents.',
    onlyMost: 'Aucune page ne contient tous les mots\u202F; voici celles qui en contiennent le plus.',
    /** Beside a result. */
    apart: 'Mots dans des passages différents',
    without: (words: readonly string[]) => `Sans\u00A0: ${words.join(', ')}`,
    empty: (query: string) => `Aucun résultat pour «\u00A0${query}\u00A0».`,
    /** Shown if the query is longer than the part that is searched. */
    cut: ({ words, characters }: { readonly words: number; readonly characters: number }) =>
      `Texte trop long\u00A0: seuls ses ${String(words)} premiers mots (${String(characters)} caractères au plus) sont cherchés.`,
    onlyApproximate: (count: number) =>
      count === 1 ? '1\u00A0résultat approchant.' : `${String(count)}\u00A0résultats approchants.`,
    tryOther: 'Vérifier l’orthographe, chercher moins de mots, ou passer par les listes\u00A0:',
    failed: 'La recherche n’a pas pu être chargée. Recharger la page, ou passer par les listes\u00A0:',
    approximateFailed: 'Les résultats approchants n’ont pas pu être chargés.',
    sourcesFailed:
      'Les sources et les pages sur le site n’ont pas pu être chargées\u00A0: elles manquent aux résultats.',
    otherFailed: 'Les résultats en japonais n’ont pas pu être chargés.',
    more: (rest: number) => (rest === 1 ? 'Afficher le dernier résultat' : `Afficher la suite (${String(rest)})`),
    passages: (count: number) => (count === 1 ? '1\u00A0autre passage' : `${String(count)}\u00A0autres passages`),
    french: 'France',
    japanese: 'Japon',
    kinds: {
      edition: 'Édition',
      declaration: 'Déclaration',
      city: 'Ville hôte ou associée',
      theme: 'Thème',
      authority: 'Collectivité',
      organisation: 'Organisme',
      person: 'Personne',
      twinning: 'Jumelage ou accord',
      term: 'Terme',
      series: 'La série',
      area: 'Territoire',
      article: 'Article de déclaration',
      point: 'Point de déclaration',
      item: 'Programme',
      section: 'Section',
      milestone: 'Chronologie',
      gap: 'Question ouverte',
      disagreement: 'Écart entre les sources',
      document: 'Document',
      source: 'Source',
      page: 'Page',
      list: 'Page',
    },
    places: (count: number) => (count === 1 ? '1\u00A0passage' : `${String(count)}\u00A0passages`),
    facets: {
      kind: 'Type de page',
      edition: 'Édition',
      country: 'Pays',
      theme: 'Thème',
    },
    countries: { france: 'France', japan: 'Japon' } satisfies Record<'france' | 'japan', string>,
    orderBy: 'Trier par',
    orders: {
      relevance: 'Pertinence',
      newest: 'Date, les plus récents',
      oldest: 'Date, les plus anciens',
    },
    remove: (label: string) => `Retirer\u00A0: ${label}`,
    clear: 'Effacer les filtres',
    moreValues: (count: number) => (count === 1 ? '1\u00A0autre' : `${String(count)}\u00A0autres`),
    /** Follows the number of a value, for screen readers. */
    resultCount: resultsFr,
    /** Follows the sentence about the results, with the chosen filters: « Édition : 7e ». */
    narrowed: (choices: readonly string[]) => `Filtres\u00A0: ${choices.join('\u202F; ')}.`,
    emptyNarrowed: (query: string) => `Aucun résultat pour «\u00A0${query}\u00A0» avec ces filtres.`,
    offline:
      'L’appareil est hors ligne\u00A0: la recherche reprendra avec la connexion. Entre-temps, les listes\u00A0:',
  },
  ja: {
    idle: '入力すると検索が始まります。',
    searching: '検索中です…',
    done: (query, count, other) => {
      const own =
        count > 0 ? `「${query}」の検索結果：${resultsJa(count)}` : `「${query}」に一致する日本語の結果はありません`;
      return other > 0 ? `${own}、フランス語${resultsJa(other)}。` : `${own}。`;
    },
    shown: (shown) => `先頭の${String(shown)}件を表示しています。`,
    onlyApart: '語は別々の箇所にあります。',
    onlyMost: 'すべての語を含むものはありません。多くの語を含むものを表示しています。',
    apart: '語は別々の箇所にあります',
    without: (words) => `含まない語：${words.join('、')}`,
    empty: (query) => `「${query}」に一致する結果はありません。`,
    cut: ({ words, characters }) =>
      `入力が長いため、先頭の${String(words)}語（最大${String(characters)}文字）だけを検索しています。`,
    onlyApproximate: (count) => `近い語句の結果：${String(count)}件。`,
    tryOther: '表記を確かめるか、語を減らすか、次の一覧からお探しください。',
    failed: '検索を読み込めませんでした。ページを再読み込みするか、次の一覧からお探しください。',
    approximateFailed: '近い語句の結果は読み込めませんでした。',
    sourcesFailed: '資料と、このアーカイブについてのページは、読み込めなかったため結果に含まれていません。',
    otherFailed: 'フランス語の結果は読み込めませんでした。',
    more: (rest) => `続きを表示（${String(rest)}件）`,
    passages: (count) => `ほか${String(count)}か所`,
    french: 'フランス',
    japanese: '日本',
    kinds: {
      edition: '会議',
      declaration: '宣言',
      city: '開催都市・関連都市',
      theme: 'テーマ',
      authority: '自治体',
      organisation: '関係機関',
      person: '公職者・関係者',
      twinning: '姉妹都市・提携',
      term: '用語',
      series: '会議の概要',
      area: '地域',
      article: '宣言の条文',
      point: '宣言の項目',
      item: 'プログラム',
      section: '節',
      milestone: '年表',
      gap: '不明点',
      disagreement: '資料による違い',
      document: '文書',
      source: '資料',
      page: 'ページ',
      list: 'ページ',
    },
    places: (count) => `${String(count)}か所`,
    facets: { kind: '種類', edition: '回', country: '国', theme: 'テーマ' },
    countries: { france: 'フランス', japan: '日本' },
    orderBy: '並べ替え',
    orders: { relevance: '関連度順', newest: '新しい順', oldest: '古い順' },
    remove: (label) => `条件を外す：${label}`,
    clear: '条件をクリア',
    moreValues: (count) => `ほか${String(count)}件`,
    resultCount: resultsJa,
    narrowed: (choices) => `条件：${choices.join('、')}。`,
    emptyNarrowed: (query) => `「${query}」には、この条件に合う結果がありません。`,
    offline: '端末がオフラインです。接続が戻ると検索を再開します。それまでは次の一覧をご利用ください。',
  },
});
