/** JIS X 8341-3:2016, principles 1 and 2, levels A and AA. */
import type { Finding, NumberedCriterion } from '../criterion.ts';
import { focusOrder, noTimeLimit, noTrap, readingOrder, waysToAPage } from '../findings.ts';

const noMedia: Finding = { fr: 'Ni son, ni vidéo, ni animation.', ja: '音声、動画、アニメーションはありません。' };

/** Principle 1. */
export const perceivable: readonly NumberedCriterion[] = [
  {
    number: '1.1.1',
    level: 'A',
    name: { fr: 'Contenu non textuel', ja: '非テキストコンテンツ' },
    result: 'conform',
    seen: {
      fr: 'Les dessins sont tus et doublés de texte\u202F; la carte porte un nom et sa liste.',
      ja: '図は読み上げから外し、文字でも示しています。地図には名前と一覧があります。',
    },
  },
  {
    number: '1.2.1',
    level: 'A',
    name: { fr: 'Son seul ou vidéo seule', ja: '音声だけ・映像だけ' },
    result: 'not-applicable',
    seen: noMedia,
  },
  {
    number: '1.2.2',
    level: 'A',
    name: { fr: 'Sous-titres', ja: '収録済みの字幕' },
    result: 'not-applicable',
    seen: noMedia,
  },
  {
    number: '1.2.3',
    level: 'A',
    name: { fr: 'Audiodescription ou alternative', ja: '音声解説または代替' },
    result: 'not-applicable',
    seen: noMedia,
  },
  {
    number: '1.2.4',
    level: 'AA',
    name: { fr: 'Sous-titres en direct', ja: 'ライブの字幕' },
    result: 'not-applicable',
    seen: noMedia,
  },
  {
    number: '1.2.5',
    level: 'AA',
    name: { fr: 'Audiodescription', ja: '収録済みの音声解説' },
    result: 'not-applicable',
    seen: noMedia,
  },
  {
    number: '1.3.1',
    level: 'A',
    name: { fr: 'Information et relations', ja: '情報及び関係性' },
    result: 'conform',
    seen: {
      fr: 'Titres, listes, zones et étiquettes sont dans le code\u202F; les citations ont leurs guillemets.',
      ja: '見出し、リスト、領域、ラベルをHTMLで示し、引用には括弧があります。',
    },
  },
  {
    number: '1.3.2',
    level: 'A',
    name: { fr: 'Ordre de lecture', ja: '意味のある順序' },
    result: 'conform',
    seen: readingOrder,
  },
  {
    number: '1.3.3',
    level: 'A',
    name: { fr: 'Caractéristiques sensorielles', ja: '感覚的な特徴' },
    result: 'conform',
    seen: { fr: 'Chaque signe est doublé d’un mot.', ja: 'どのしるしにも言葉があります。' },
  },
  {
    number: '1.4.1',
    level: 'A',
    name: { fr: 'Couleur', ja: '色の使用' },
    result: 'conform',
    seen: {
      fr: 'La couleur ne dit rien seule\u202F; liens soulignés dans les phrases.',
      ja: '色だけで伝えることはなく、文中のリンクには下線があります。',
    },
  },
  {
    number: '1.4.2',
    level: 'A',
    name: { fr: 'Contrôle du son', ja: '音声の制御' },
    result: 'not-applicable',
    seen: noMedia,
  },
  {
    number: '1.4.3',
    level: 'AA',
    name: { fr: 'Contraste', ja: '最低限のコントラスト' },
    result: 'conform',
    seen: { fr: '4,5:1 au moins, clair et sombre (calcul et axe).', ja: '明暗どちらも4.5:1以上（計算とaxe）。' },
  },
  {
    number: '1.4.4',
    level: 'AA',
    name: { fr: 'Taille du texte', ja: 'テキストのサイズ変更' },
    result: 'conform',
    seen: {
      fr: 'Caractères du navigateur doublés\u00A0: rien de coupé.',
      ja: 'ブラウザーの文字を2倍にしても切れません。',
    },
  },
  {
    number: '1.4.5',
    level: 'AA',
    name: { fr: 'Images de texte', ja: '文字画像' },
    result: 'conform',
    seen: { fr: 'Aucune image de texte.', ja: '文字の画像はありません。' },
  },
];

/** Principle 2. */
export const operable: readonly NumberedCriterion[] = [
  {
    number: '2.1.1',
    level: 'A',
    name: { fr: 'Clavier', ja: 'キーボード' },
    result: 'conform',
    seen: {
      fr: 'Toutes les commandes ont été employées au clavier seul.',
      ja: 'すべての操作をキーボードだけで試しました。',
    },
  },
  {
    number: '2.1.2',
    level: 'A',
    name: { fr: 'Pas de piège', ja: 'キーボードトラップなし' },
    result: 'conform',
    seen: noTrap,
  },
  {
    number: '2.2.1',
    level: 'A',
    name: { fr: 'Délais', ja: 'タイミング調整可能' },
    result: 'not-applicable',
    seen: noTimeLimit,
  },
  {
    number: '2.2.2',
    level: 'A',
    name: { fr: 'Pause, arrêt, masquage', ja: '一時停止、停止、非表示' },
    result: 'not-applicable',
    seen: { fr: 'Rien ne bouge ni ne se met à jour seul.', ja: '動くものも、自動で更新されるものもありません。' },
  },
  {
    number: '2.3.1',
    level: 'A',
    name: { fr: 'Flashs', ja: '閃光' },
    result: 'conform',
    seen: { fr: 'Rien ne clignote.', ja: '点滅はありません。' },
  },
  {
    number: '2.4.1',
    level: 'A',
    name: { fr: 'Contourner des blocs', ja: 'ブロックスキップ' },
    result: 'conform',
    seen: { fr: 'Un lien mène au contenu dès la première tabulation.', ja: '最初のTabで本文へのリンクが現れます。' },
  },
  {
    number: '2.4.2',
    level: 'A',
    name: { fr: 'Titre de page', ja: 'ページタイトル' },
    result: 'conform',
    seen: { fr: 'Unique, et commence par le sujet de la page.', ja: 'ページごとに異なり、主題から始まります。' },
  },
  {
    number: '2.4.3',
    level: 'A',
    name: { fr: 'Ordre du focus', ja: 'フォーカス順序' },
    result: 'conform',
    seen: focusOrder,
  },
  {
    number: '2.4.4',
    level: 'A',
    name: { fr: 'But des liens', ja: 'リンクの目的' },
    result: 'conform',
    seen: { fr: 'Par leur texte, ou par leur ligne.', ja: 'リンクの文言か、同じ行の言葉で分かります。' },
  },
  {
    number: '2.4.5',
    level: 'AA',
    name: { fr: 'Plusieurs moyens', ja: '複数の手段' },
    result: 'conform',
    seen: waysToAPage,
  },
  {
    number: '2.4.6',
    level: 'AA',
    name: { fr: 'Titres et étiquettes', ja: '見出し及びラベル' },
    result: 'conform',
    seen: {
      fr: 'Les titres disent le contenu de leur partie\u202F; le champ a son étiquette.',
      ja: '見出しは内容を示し、検索欄にはラベルがあります。',
    },
  },
  {
    number: '2.4.7',
    level: 'AA',
    name: { fr: 'Focus visible', ja: 'フォーカスの可視化' },
    result: 'conform',
    seen: { fr: 'Un contour épais sur chaque commande.', ja: 'どの部品にも太い枠線が出ます。' },
  },
];
