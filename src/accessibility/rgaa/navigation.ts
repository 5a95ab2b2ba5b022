/** RGAA 4.1, theme 12: navigation. */
import type { Theme } from '../criterion.ts';
import { focusOrder, noTrap, waysToAPage } from '../findings.ts';

/** Theme 12. */
export const navigation: Theme = {
  name: { fr: 'Navigation', ja: 'ナビゲーション' },
  criteria: [
    {
      name: { fr: 'Deux moyens de naviguer', ja: '二つ以上の探し方' },
      result: 'conform',
      seen: waysToAPage,
    },
    {
      name: { fr: 'Menu toujours à la même place', ja: 'メニューの位置' },
      result: 'conform',
      seen: { fr: 'En tête de chaque page, dans le même ordre.', ja: 'どのページも先頭に、同じ順で並びます。' },
    },
    {
      name: { fr: 'Plan du site pertinent', ja: 'サイトマップの内容' },
      result: 'conform',
      seen: {
        fr: 'Fait des données\u00A0: il mène à chaque page, et ses liens sont suivis par un test.',
        ja: 'データから作られ、リンク先をテストで確かめています。',
      },
    },
    {
      name: { fr: 'Plan atteint de façon identique', ja: 'サイトマップへの行き方' },
      result: 'conform',
      seen: { fr: 'Dans le pied de toutes les pages.', ja: '全ページの末尾にあります。' },
    },
    {
      name: { fr: 'Recherche atteinte de façon identique', ja: '検索への行き方' },
      result: 'conform',
      seen: { fr: 'Dans l’en-tête et le pied de toutes les pages.', ja: '全ページの先頭と末尾にあります。' },
    },
    {
      name: { fr: 'Zones atteintes ou évitées', ja: '領域への移動' },
      result: 'conform',
      seen: {
        fr: 'Les zones sont marquées\u202F; un lien saute l’en-tête.',
        ja: '領域を要素で示し、見出し部分を飛ばすリンクがあります。',
      },
    },
    {
      name: { fr: 'Lien d’accès au contenu', ja: '本文へのリンク' },
      result: 'conform',
      seen: { fr: 'Première tabulation de chaque page.', ja: 'どのページでも最初のTabで現れます。' },
    },
    {
      name: { fr: 'Ordre de tabulation', ja: 'フォーカスの順' },
      result: 'conform',
      seen: focusOrder,
    },
    {
      name: { fr: 'Pas de piège au clavier', ja: 'キーボードの閉じ込め' },
      result: 'conform',
      seen: noTrap,
    },
    {
      name: { fr: 'Raccourcis à une touche', ja: '一文字のショートカット' },
      result: 'not-applicable',
      seen: { fr: 'Aucun raccourci.', ja: 'ショートカットキーはありません。' },
    },
    {
      name: { fr: 'Contenus ajoutés atteignables', ja: '現れた内容への移動' },
      result: 'conform',
      seen: {
        fr: 'Le panneau d’affichage et les parties repliées suivent leur bouton.',
        ja: '表示のパネルと折りたたみは、ボタンの次に移れます。',
      },
    },
  ],
};
