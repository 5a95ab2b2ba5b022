/** JIS X 8341-3:2016, principles 3 and 4, levels A and AA. */
import type { Finding, NumberedCriterion } from '../criterion.ts';
import { noForm } from '../findings.ts';

const noError: Finding = {
  fr: 'Aucune saisie ne peut être fausse\u00A0: la recherche accepte tout.',
  ja: '検索には入力の誤りがありません。',
};

/** Principle 3. */
export const understandable: readonly NumberedCriterion[] = [
  {
    number: '3.1.1',
    level: 'A',
    name: { fr: 'Langue de la page', ja: 'ページの言語' },
    result: 'conform',
    seen: { fr: 'Déclarée partout, vérifiée sur toutes les pages.', ja: '全ページに指定があり、検査しています。' },
  },
  {
    number: '3.1.2',
    level: 'AA',
    name: { fr: 'Langue d’un passage', ja: '一部分の言語' },
    result: 'conform',
    seen: {
      fr: 'Chaque passage dans l’autre langue est marqué\u202F; un contrôle lit tout le site.',
      ja: 'もう一方の言語の部分に指定があり、全ページを検査しています。',
    },
  },
  {
    number: '3.2.1',
    level: 'A',
    name: { fr: 'Au focus', ja: 'フォーカス時' },
    result: 'conform',
    seen: { fr: 'Rien ne change à la prise de focus.', ja: 'フォーカスで画面が変わることはありません。' },
  },
  {
    number: '3.2.2',
    level: 'A',
    name: { fr: 'À la saisie', ja: '入力時' },
    result: 'conform',
    seen: {
      fr: 'Seuls les résultats de la page de recherche suivent la saisie\u202F; le focus reste au champ.',
      ja: '検索ページの結果だけが入力に従い、フォーカスは入力欄に残ります。',
    },
  },
  {
    number: '3.2.3',
    level: 'AA',
    name: { fr: 'Navigation cohérente', ja: '一貫したナビゲーション' },
    result: 'conform',
    seen: {
      fr: 'Le même menu, au même endroit, dans le même ordre.',
      ja: '同じメニューが同じ場所に同じ順で並びます。',
    },
  },
  {
    number: '3.2.4',
    level: 'AA',
    name: { fr: 'Identification cohérente', ja: '一貫した識別性' },
    result: 'conform',
    seen: { fr: 'Mêmes signes, mêmes mots sur tout le site.', ja: 'しるしと言葉は全体で同じです。' },
  },
  {
    number: '3.3.1',
    level: 'A',
    name: { fr: 'Erreurs identifiées', ja: 'エラーの特定' },
    result: 'not-applicable',
    seen: noError,
  },
  {
    number: '3.3.2',
    level: 'A',
    name: { fr: 'Étiquettes ou consignes', ja: 'ラベル又は説明' },
    result: 'conform',
    seen: { fr: 'Un label et une indication au champ de recherche.', ja: '検索欄にラベルと説明があります。' },
  },
  {
    number: '3.3.3',
    level: 'AA',
    name: { fr: 'Suggestions de correction', ja: 'エラー修正の提案' },
    result: 'not-applicable',
    seen: noError,
  },
  {
    number: '3.3.4',
    level: 'AA',
    name: { fr: 'Prévention des erreurs', ja: 'エラー回避' },
    result: 'not-applicable',
    seen: noForm,
  },
];

/** Principle 4. */
export const robust: readonly NumberedCriterion[] = [
  {
    number: '4.1.1',
    level: 'A',
    name: { fr: 'Analyse du code', ja: '構文解析' },
    result: 'conform',
    seen: { fr: 'Toutes les pages passent le contrôle du HTML.', ja: '全ページがHTML検査を通ります。' },
  },
  {
    number: '4.1.2',
    level: 'A',
    name: { fr: 'Nom, rôle, valeur', ja: '名前、役割、値' },
    result: 'conform',
    seen: {
      fr: 'Éléments HTML, états compris\u202F; rien de bâti avec des div.',
      ja: 'HTMLの要素を使い、状態も伝えます。',
    },
  },
];
