/** RGAA 4.1, theme 10: presentation. */
import type { Theme } from '../criterion.ts';
import { readingOrder } from '../findings.ts';

/** Theme 10. */
export const presentation: Theme = {
  name: { fr: 'Présentation de l’information', ja: '見た目' },
  criteria: [
    {
      name: { fr: 'Mise en forme par les styles', ja: 'スタイルシートの使用' },
      result: 'conform',
      seen: {
        fr: 'Aucun attribut ni élément de mise en forme dans le HTML.',
        ja: '見た目を決める属性や要素をHTMLに書いていません。',
      },
    },
    {
      name: { fr: 'Sans styles, tout reste', ja: 'スタイルなしでも残る情報' },
      result: 'conform',
      seen: {
        fr: 'Les signes tracés par les styles sont tous doublés d’un mot.',
        ja: 'スタイルで描くしるしには、必ず言葉が添えてあります。',
      },
    },
    {
      name: { fr: 'Sans styles, l’ordre reste compréhensible', ja: 'スタイルなしの読み順' },
      result: 'conform',
      seen: readingOrder,
    },
    {
      name: { fr: 'Textes à 200\u00A0%', ja: '200％の文字' },
      result: 'conform',
      seen: {
        fr: 'Caractères du navigateur doublés à 1280 pixels\u00A0: rien de coupé, aucun défilement horizontal.',
        ja: 'ブラウザーの文字を2倍にしても（幅1280ピクセル）、切れや横スクロールはありません。',
      },
    },
    {
      name: { fr: 'Couleurs de texte et de fond ensemble', ja: '文字色と背景色の組' },
      result: 'conform',
      seen: {
        fr: 'Déclarées par paires, dans les deux affichages.',
        ja: '明暗どちらの配色でも、組にして指定しています。',
      },
    },
    {
      name: { fr: 'Liens visibles dans le texte', ja: '文中のリンクの見分け' },
      result: 'conform',
      seen: { fr: 'Soulignés dans les phrases (axe).', ja: '文中のリンクには下線があります（axe）。' },
    },
    {
      name: { fr: 'Prise de focus visible', ja: 'フォーカスの表示' },
      result: 'conform',
      seen: {
        fr: 'Un contour épais, vérifié commande après commande.',
        ja: '太い枠線が出ることを、部品ごとに確かめました。',
      },
    },
    {
      name: { fr: 'Contenus cachés', ja: '隠した内容' },
      result: 'conform',
      seen: {
        fr: 'Ce qui est tu aux lecteurs d’écran est un doublon ou un dessin.',
        ja: '読み上げから外したのは、重複する語と図だけです。',
      },
    },
    {
      name: { fr: 'Pas de forme, taille ou position seule', ja: '形・大きさ・位置だけに頼らない' },
      result: 'conform',
      seen: {
        fr: 'Chaque signe a un mot\u202F; aucune consigne ne dit «\u00A0à droite\u00A0» ou «\u00A0en rouge\u00A0».',
        ja: 'しるしには言葉があり、位置や色だけを示す説明はありません。',
      },
    },
    {
      name: { fr: 'Ces indications sont bien doublées', ja: 'その補い方' },
      result: 'conform',
      seen: {
        fr: 'Le mot est à côté du signe, ou réservé à la lecture vocale.',
        ja: '言葉はしるしの隣か、読み上げ用の文字にあります。',
      },
    },
    {
      name: { fr: '320 pixels de large, 256 de haut', ja: '320×256ピクセルでの表示' },
      result: 'conform',
      seen: {
        fr: 'Aucun défilement horizontal, aucun bandeau fixe, sur chaque type de page.',
        ja: 'どの種類のページも横スクロールがなく、固定された帯もありません。',
      },
    },
    {
      name: { fr: 'Espacement du texte modifiable', ja: '文字間隔の変更' },
      result: 'conform',
      seen: {
        fr: 'Interligne, lettres, mots et paragraphes écartés à 1280 et à 320 pixels\u00A0: rien de coupé.',
        ja: '行間、字間、単語間、段落間を広げても切れません（幅1280と320）。',
      },
    },
    {
      name: { fr: 'Contenus au survol ou au focus', ja: '重ねたときに出る内容' },
      result: 'not-applicable',
      seen: {
        fr: 'Rien n’apparaît au survol ni au focus, hors les infobulles du navigateur.',
        ja: 'ブラウザーの吹き出しのほか、重ねて出る内容はありません。',
      },
    },
    {
      name: { fr: 'Contenus montrés par les styles seuls', ja: 'スタイルだけで出る内容' },
      result: 'not-applicable',
      seen: { fr: 'Aucun.', ja: 'ありません。' },
    },
  ],
};
