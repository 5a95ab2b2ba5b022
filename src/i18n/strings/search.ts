import type { Bilingual } from '../../text/locales.ts';
import { countFrench, formatNumber } from '../format.ts';

export const resultsInWords = {
  fr: (count: number) => countFrench(count, 'résultat', 'résultats'),
  ja: (count: number) => `${formatNumber(count, 'ja')}件`,
};

const quoted = {
  fr: (words: readonly string[]) => words.map((word) => `«\u00A0${word}\u00A0»`).join(', '),
  ja: (words: readonly string[]) => words.map((word) => `「${word}」`).join(''),
};

/** The words that the search shows while the reader types. They are bundled with its script. */
export const searchStrings = {
  idle: { fr: 'Les résultats s’affichent à mesure que vous écrivez.', ja: '入力すると検索が始まります。' },
  searching: { fr: 'Recherche en cours…', ja: '検索中です…' },
  done: {
    fr: (query: string, count: number, other: number) => {
      const own =
        count > 0
          ? `${resultsInWords.fr(count)} pour «\u00A0${query}\u00A0»`
          : `Aucun résultat en français pour «\u00A0${query}\u00A0»`;
      return other > 0 ? `${own}, ${String(other)} en japonais.` : `${own}.`;
    },
    ja: (query: string, count: number, other: number) => {
      const own =
        count > 0
          ? `「${query}」の検索結果：${resultsInWords.ja(count)}`
          : `「${query}」に一致する日本語の結果はありません`;
      return other > 0 ? `${own}、フランス語${resultsInWords.ja(other)}。` : `${own}。`;
    },
  },
  shown: {
    fr: (shown: number) => `Les ${String(shown)} premiers sont affichés.`,
    ja: (shown: number) => `先頭の${String(shown)}件を表示しています。`,
  },
  onlyApart: { fr: 'Les mots s’y trouvent dans des passages différents.', ja: '語は別々の箇所にあります。' },
  onlyMost: {
    fr: 'Aucune page ne contient tous les mots\u202F; voici celles qui en contiennent le plus.',
    ja: 'すべての語を含むものはありません。多くの語を含むものを表示しています。',
  },
  /** For words that stand nowhere, in either language. */
  absent: {
    fr: (words: readonly string[], hasOthers = true) =>
      `${quoted.fr(words)} ${words.length === 1 ? 'ne figure' : 'ne figurent'} nulle part dans l’archive${hasOthers ? '\u202F; voici ce que donnent les autres mots' : ''}.`,
    ja: (words: readonly string[], hasOthers = true) =>
      `${quoted.ja(words)}はこのアーカイブのどこにもありません。${hasOthers ? 'ほかの語の結果を表示しています。' : ''}`,
  },
  /** For words that only the pages in the other language have. */
  elsewhere: {
    fr: (words: readonly string[]) =>
      `${quoted.fr(words)} ${words.length === 1 ? 'ne figure' : 'ne figurent'} que dans les pages en japonais.`,
    ja: (words: readonly string[]) => `${quoted.ja(words)}はフランス語のページだけにあります。`,
  },
  /** Beside a result. */
  apart: { fr: 'Mots dans des passages différents', ja: '語は別々の箇所にあります' },
  without: {
    fr: (words: readonly string[]) => `Sans\u00A0: ${words.join(', ')}`,
    ja: (words: readonly string[]) => `含まない語：${words.join('、')}`,
  },
  empty: {
    fr: (query: string) => `Aucun résultat pour «\u00A0${query}\u00A0».`,
    ja: (query: string) => `「${query}」に一致する結果はありません。`,
  },
  /** Shown if the query is longer than the part that is searched. */
  cut: {
    fr: ({ words, characters }: { readonly words: number; readonly characters: number }) =>
      `Texte trop long\u00A0: seuls ses ${String(words)} premiers mots (${String(characters)} caractères au plus) sont cherchés.`,
    ja: ({ words, characters }: { readonly words: number; readonly characters: number }) =>
      `入力が長いため、先頭の${String(words)}語（最大${String(characters)}文字）だけを検索しています。`,
  },
  onlyApproximate: {
    fr: (count: number) =>
      count === 1 ? '1\u00A0résultat approchant.' : `${String(count)}\u00A0résultats approchants.`,
    ja: (count: number) => `近い語句の結果：${String(count)}件。`,
  },
  tryOther: {
    fr: 'Vérifier l’orthographe, chercher moins de mots, ou passer par les listes\u00A0:',
    ja: '表記を確かめるか、語を減らすか、次の一覧からお探しください。',
  },
  failed: {
    fr: 'La recherche n’a pas pu être chargée. Recharger la page, ou passer par les listes\u00A0:',
    ja: '検索を読み込めませんでした。ページを再読み込みするか、次の一覧からお探しください。',
  },
  broken: {
    fr: 'Une erreur du site a interrompu la recherche. Recharger la page, ou passer par les listes\u00A0:',
    ja: 'サイトの不具合により、検索が中断しました。ページを再読み込みするか、次の一覧からお探しください。',
  },
  approximateFailed: {
    fr: 'Les résultats approchants n’ont pas pu être chargés.',
    ja: '近い語句の結果は読み込めませんでした。',
  },
  sourcesFailed: {
    fr: 'Les sources et les pages sur le site n’ont pas pu être chargées\u00A0: elles manquent aux résultats.',
    ja: '資料と、このアーカイブについてのページは、読み込めなかったため結果に含まれていません。',
  },
  otherFailed: {
    fr: 'Les résultats en japonais n’ont pas pu être chargés.',
    ja: 'フランス語の結果は読み込めませんでした。',
  },
  more: {
    fr: (rest: number) => (rest === 1 ? 'Afficher le dernier résultat' : `Afficher la suite (${String(rest)})`),
    ja: (rest: number) => `続きを表示（${String(rest)}件）`,
  },
  passages: {
    fr: (count: number) => (count === 1 ? '1\u00A0autre passage' : `${String(count)}\u00A0autres passages`),
    ja: (count: number) => `ほか${String(count)}か所`,
  },
  facets: {
    kind: { fr: 'Type de page', ja: '種類' },
    edition: { fr: 'Édition', ja: '回' },
    country: { fr: 'Pays', ja: '国' },
    theme: { fr: 'Thème', ja: 'テーマ' },
  },
  /** The values of each facet, but for those that are records. */
  values: {
    kind: {
      edition: { fr: 'Édition', ja: '会議' },
      declaration: { fr: 'Déclaration', ja: '宣言' },
      theme: { fr: 'Thème', ja: 'テーマ' },
      authority: { fr: 'Collectivité', ja: '自治体' },
      organisation: { fr: 'Organisme', ja: '関係機関' },
      person: { fr: 'Personne', ja: '公職者・関係者' },
      twinning: { fr: 'Jumelage, accord ou échange', ja: '姉妹都市・提携・交流' },
      term: { fr: 'Terme', ja: '用語' },
      series: { fr: 'La série', ja: '会議の概要' },
      area: { fr: 'Territoire', ja: '地域' },
      article: { fr: 'Article de déclaration', ja: '宣言の条文' },
      point: { fr: 'Point de déclaration', ja: '宣言の項目' },
      item: { fr: 'Programme', ja: 'プログラム' },
      section: { fr: 'Section', ja: '節' },
      milestone: { fr: 'Chronologie', ja: '年表' },
      gap: { fr: 'Question ouverte', ja: '不明点' },
      disagreement: { fr: 'Écart entre les sources', ja: '資料による違い' },
      document: { fr: 'Document', ja: '文書' },
      source: { fr: 'Source', ja: '資料' },
      page: { fr: 'Page', ja: 'ページ' },
      list: { fr: 'Page', ja: 'ページ' },
    },
    country: {
      france: { fr: 'France', ja: 'フランス' },
      japan: { fr: 'Japon', ja: '日本' },
    } satisfies Record<'france' | 'japan', Bilingual<string>>,
  },
  /** Follows the sentence about the results, with the chosen filters: « Édition : 7e ». */
  narrowed: {
    fr: (choices: readonly string[]) => `Filtres\u00A0: ${choices.join('\u202F; ')}.`,
    ja: (choices: readonly string[]) => `条件：${choices.join('、')}。`,
  },
  emptyNarrowed: {
    fr: (query: string) => `Aucun résultat pour «\u00A0${query}\u00A0» avec ces filtres.`,
    ja: (query: string) => `「${query}」には、この条件に合う結果がありません。`,
  },
  offline: {
    fr: 'L’appareil est hors ligne\u00A0: la recherche reprendra avec la connexion. Entre-temps, les listes\u00A0:',
    ja: '端末がオフラインです。接続が戻ると検索を再開します。それまでは次の一覧をご利用ください。',
  },
};
