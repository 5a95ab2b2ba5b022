/** RGAA 4.1, theme 11: forms. */
import type { Finding, Theme } from '../criterion.ts';
import { noForm } from '../findings.ts';

const noGroup: Finding = { fr: 'Un seul champ par formulaire.', ja: 'フォームの入力欄は一つだけです。' };
const noCheck: Finding = {
  fr: 'La recherche n’a ni saisie obligatoire, ni erreur de saisie.',
  ja: '検索には必須の入力も入力の誤りもありません。',
};

/** Theme 11. */
export const forms: Theme = {
  name: { fr: 'Formulaires', ja: 'フォーム' },
  criteria: [
    {
      name: { fr: 'Champs\u00A0: une étiquette', ja: '入力欄のラベル' },
      result: 'conform',
      seen: { fr: 'Un label pour chaque champ de recherche.', ja: '検索欄にはlabel要素があります。' },
    },
    {
      name: { fr: 'Étiquette pertinente', ja: 'ラベルの内容' },
      result: 'conform',
      seen: { fr: '«\u00A0Rechercher dans l’archive\u00A0».', ja: '「アーカイブ内を検索」などです。' },
    },
    {
      name: { fr: 'Étiquettes cohérentes', ja: 'ラベルの統一' },
      result: 'conform',
      seen: {
        fr: 'Le même champ porte la même étiquette dans l’en-tête de toutes les pages.',
        ja: '見出し部分の検索欄のラベルは全ページ同じです。',
      },
    },
    {
      name: { fr: 'Étiquette et champ accolés', ja: 'ラベルと入力欄の近さ' },
      result: 'conform',
      seen: {
        fr: 'Le label précède le champ\u202F; dans l’en-tête, le bouton et l’indication le doublent à la vue.',
        ja: 'ラベルは入力欄の直前です。見出し部分ではボタンと欄内の語が目に見える代わりになります。',
      },
    },
    {
      name: { fr: 'Champs de même nature groupés', ja: '同種の入力欄のまとめ' },
      result: 'not-applicable',
      seen: noGroup,
    },
    { name: { fr: 'Groupes\u00A0: une légende', ja: 'まとまりの題名' }, result: 'not-applicable', seen: noGroup },
    { name: { fr: 'Légende pertinente', ja: '題名の内容' }, result: 'not-applicable', seen: noGroup },
    {
      name: { fr: 'Choix groupés dans les listes', ja: '選択肢のまとめ' },
      result: 'not-applicable',
      seen: { fr: 'Aucune liste de choix.', ja: '選択肢のリストはありません。' },
    },
    {
      name: { fr: 'Boutons\u00A0: intitulé pertinent', ja: 'ボタンの文言' },
      result: 'conform',
      seen: {
        fr: '«\u00A0Rechercher\u00A0», «\u00A0Affichage\u00A0», «\u00A0Clair\u00A0»…\u202F; A− et A+ sont doublés de «\u00A0Réduire\u00A0» et «\u00A0Agrandir\u00A0».',
        ja: '「検索」「表示」など。A−とA+には「縮小」「拡大」を添えています。',
      },
    },
    { name: { fr: 'Contrôle de saisie', ja: '入力の確認' }, result: 'not-applicable', seen: noCheck },
    { name: { fr: 'Aide à corriger la saisie', ja: '修正の手助け' }, result: 'not-applicable', seen: noCheck },
    {
      name: { fr: 'Données modifiées, enjeux juridiques ou financiers', ja: '取り消しと確認' },
      result: 'not-applicable',
      seen: noForm,
    },
    {
      name: { fr: 'Finalité des champs de données personnelles', ja: '個人情報の入力欄の目的' },
      result: 'not-applicable',
      seen: { fr: 'Aucune donnée personnelle n’est demandée.', ja: '個人情報の入力欄はありません。' },
    },
  ],
};
