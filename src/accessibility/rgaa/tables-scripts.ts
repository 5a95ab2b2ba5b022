/** RGAA 4.1, themes 5 to 7: tables, links, scripts. */
import type { Finding, Theme } from '../criterion.ts';

const noLayout: Finding = { fr: 'Aucun tableau ne sert à la mise en forme.', ja: 'レイアウトに表を使っていません。' };

/** Theme 5. */
export const tables: Theme = {
  name: { fr: 'Tableaux', ja: '表' },
  criteria: [
    {
      name: { fr: 'Tableaux complexes\u00A0: un résumé', ja: '複雑な表の要約' },
      result: 'conform',
      seen: {
        fr: 'Les tableaux à lignes de groupe (décennie, lettre, sorte) disent dans leur caption comment ils sont faits.',
        ja: '年代や頭文字などの行で区切った表は、組み立てをcaption要素で説明しています。',
      },
    },
    {
      name: { fr: 'Résumé pertinent', ja: '要約の内容' },
      result: 'conform',
      seen: {
        fr: 'Le résumé dit ce qu’est une ligne, ce que sont les titres entre les lignes, et si l’ordre se change.',
        ja: '1行が何を示すか、行の間の見出しが何か、並べ替えができるかを述べています。',
      },
    },
    {
      name: { fr: 'Tableaux de mise en forme\u00A0: ordre de lecture', ja: 'レイアウト用の表の読み順' },
      result: 'not-applicable',
      seen: noLayout,
    },
    {
      name: { fr: 'Titre associé au tableau', ja: '表と題名の関連付け' },
      result: 'conform',
      seen: { fr: 'Un élément caption dans chaque tableau.', ja: 'どの表にもcaption要素があります。' },
    },
    {
      name: { fr: 'Titre pertinent', ja: '題名の内容' },
      result: 'conform',
      seen: { fr: 'Il dit ce que le tableau liste.', ja: '何の一覧かを示しています。' },
    },
    {
      name: { fr: 'En-têtes déclarés', ja: '見出しセルの指定' },
      result: 'conform',
      seen: { fr: 'En-têtes en th, de colonne, de ligne et de groupe.', ja: '列、行、区切りの見出しはth要素です。' },
    },
    {
      name: { fr: 'Cellules liées à leurs en-têtes', ja: 'セルと見出しの対応' },
      result: 'conform',
      seen: { fr: 'Attribut scope sur chaque en-tête.', ja: 'どの見出しにもscope属性があります。' },
    },
    {
      name: { fr: 'Tableaux de mise en forme sans balises de données', ja: 'レイアウト用の表の要素' },
      result: 'not-applicable',
      seen: noLayout,
    },
  ],
};

/** Theme 6. */
export const links: Theme = {
  name: { fr: 'Liens', ja: 'リンク' },
  criteria: [
    {
      name: { fr: 'Liens explicites', ja: '行き先の分かるリンク' },
      result: 'conform',
      seen: {
        fr: 'Les renvois chiffrés ont un titre\u202F; «\u00A0CSV\u00A0» ou «\u00A0Fiche\u00A0» se comprennent par leur ligne.',
        ja: '番号だけのリンクには題名があり、「CSV」や「記録」は同じ行の言葉で分かります。',
      },
    },
    {
      name: { fr: 'Liens\u00A0: un intitulé', ja: 'リンクの文言' },
      result: 'conform',
      seen: { fr: 'Aucun lien vide (axe, et le contrôle du HTML).', ja: '空のリンクはありません（axeとHTML検査）。' },
    },
  ],
};

/** Theme 7. */
export const scripts: Theme = {
  name: { fr: 'Scripts', ja: 'スクリプト' },
  criteria: [
    {
      name: { fr: 'Compatibles avec les aides techniques', ja: '支援技術への対応' },
      result: 'conform',
      seen: {
        fr: 'Boutons, champ et panneau sont des éléments HTML, avec leur état (aria-pressed).',
        ja: 'ボタン、入力欄、パネルはHTMLの要素で、状態も伝えます（aria-pressed）。',
      },
    },
    {
      name: { fr: 'Alternative pertinente', ja: '代わりの手段' },
      result: 'conform',
      seen: {
        fr: 'Tout se lit sans script\u202F; sans lui, la recherche renvoie au plan du site.',
        ja: 'スクリプトなしで読めます。検索のページは、そのとき各一覧へ案内します。',
      },
    },
    {
      name: { fr: 'Clavier et pointeur', ja: 'キーボードとポインター' },
      result: 'conform',
      seen: {
        fr: 'Affichage, parties repliées et recherche ont été employés au clavier seul.',
        ja: '表示の設定、折りたたみ、検索をキーボードだけで操作しました。',
      },
    },
    {
      name: { fr: 'Changements de contexte\u00A0: annoncés ou voulus', ja: '画面が切り替わる前の予告' },
      result: 'not-applicable',
      seen: {
        fr: 'Aucun script ne change de page ni de fenêtre de lui-même.',
        ja: 'スクリプトがページや窓を切り替えることはありません。',
      },
    },
    {
      name: { fr: 'Messages d’état restitués', ja: '状態の知らせ' },
      result: 'conform',
      seen: {
        fr: 'Le nombre de résultats est dans une zone role=status.',
        ja: '検索結果の件数はrole=statusの領域に入ります。',
      },
    },
  ],
};
