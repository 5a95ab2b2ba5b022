/** RGAA 4.1, themes 1 to 4: images, frames, colours, media. */
import type { Finding, Theme } from '../criterion.ts';

const noCaptcha: Finding = { fr: 'Aucune image-test, aucun CAPTCHA.', ja: '画像認証はありません。' };
const noFrame: Finding = { fr: 'Aucun cadre.', ja: 'フレームはありません。' };
const noMedia: Finding = {
  fr: 'Ni son, ni vidéo, ni animation, ni objet incorporé.',
  ja: '音声、動画、アニメーション、埋め込みの部品はありません。',
};

/** Theme 1. */
export const images: Theme = {
  name: { fr: 'Images', ja: '画像' },
  criteria: [
    {
      name: { fr: 'Images qui informent\u00A0: un texte équivalent', ja: '情報を伝える画像の代替テキスト' },
      result: 'conform',
      seen: {
        fr: 'La carte de l’accueil et du plan porte un nom\u202F; les autres dessins répètent un texte voisin.',
        ja: '地図には名前があり、ほかの図は隣の文字を図にしたものです。',
      },
    },
    {
      name: { fr: 'Images de décoration\u00A0: ignorées', ja: '装飾の画像を読み上げない' },
      result: 'conform',
      seen: {
        fr: 'Logo, signes, barres et tracés portent aria-hidden.',
        ja: 'ロゴ、しるし、棒、線画にaria-hiddenを付けています。',
      },
    },
    {
      name: { fr: 'Texte équivalent pertinent', ja: '代替テキストの内容' },
      result: 'conform',
      seen: {
        fr: 'Le nom de la carte dit ce qu’elle montre\u202F; la liste des villes dit le reste.',
        ja: '地図の名前は内容を示し、詳しくは都市の一覧にあります。',
      },
    },
    {
      name: { fr: 'Images-tests et CAPTCHA\u00A0: nature et fonction', ja: '画像認証の説明' },
      result: 'not-applicable',
      seen: noCaptcha,
    },
    {
      name: { fr: 'CAPTCHA\u00A0: une autre solution', ja: '画像認証の代わりの方法' },
      result: 'not-applicable',
      seen: noCaptcha,
    },
    {
      name: { fr: 'Description détaillée, si elle est nécessaire', ja: '必要な画像の詳しい説明' },
      result: 'conform',
      seen: {
        fr: 'Frise, carte, barres et tableau de reports\u00A0: chacun a sa liste ou ses phrases sur la même page.',
        ja: '年表、地図、棒グラフ、延期の図には、同じページに一覧か文章があります。',
      },
    },
    {
      name: { fr: 'Description détaillée pertinente', ja: '詳しい説明の内容' },
      result: 'conform',
      seen: { fr: 'Le dessin et la liste viennent des mêmes données.', ja: '図と一覧は同じデータから作られます。' },
    },
    {
      name: { fr: 'Images de texte\u00A0: du texte à la place', ja: '文字の画像を使わない' },
      result: 'not-applicable',
      seen: {
        fr: 'Aucune image de texte\u00A0: les mots des dessins sont du texte.',
        ja: '文字の画像はなく、図の中の言葉も文字データです。',
      },
    },
    {
      name: { fr: 'Légendes reliées à leur image', ja: '画像と説明文の関連付け' },
      result: 'conform',
      seen: {
        fr: 'Les villes situées sur une carte sont dans un élément figure avec leur légende.',
        ja: '都市の位置図は、説明とともにfigure要素にまとめています。',
      },
    },
  ],
};

/** Theme 2. */
export const frames: Theme = {
  name: { fr: 'Cadres', ja: 'フレーム' },
  criteria: [
    { name: { fr: 'Cadres\u00A0: un titre', ja: 'フレームの題名' }, result: 'not-applicable', seen: noFrame },
    { name: { fr: 'Titre de cadre pertinent', ja: 'フレームの題名の内容' }, result: 'not-applicable', seen: noFrame },
  ],
};

/** Theme 3. */
export const colours: Theme = {
  name: { fr: 'Couleurs', ja: '色' },
  criteria: [
    {
      name: { fr: 'L’information ne tient pas à la couleur seule', ja: '色だけに頼らない情報' },
      result: 'conform',
      seen: {
        fr: 'Un pays est une forme, une certitude un remplissage, et un mot double chaque signe.',
        ja: '国は形で、確かさは塗り方で表し、どのしるしにも言葉を添えています。',
      },
    },
    {
      name: { fr: 'Contraste des textes', ja: '文字のコントラスト' },
      result: 'conform',
      seen: {
        fr: 'Au moins 4,5:1, calculé sur les couleurs et mesuré par axe, clair et sombre.',
        ja: '明暗どちらの配色も4.5:1以上（色の値から計算し、axeでも測定）。',
      },
    },
    {
      name: { fr: 'Contraste des commandes et des graphiques', ja: '操作部品と図のコントラスト' },
      result: 'conform',
      seen: {
        fr: 'Champs bordés d’encre\u202F; signes et barres à 3:1 au moins.',
        ja: '入力欄の枠は文字と同じ色、しるしと棒は3:1以上です。',
      },
    },
  ],
};

/** Theme 4. */
export const media: Theme = {
  name: { fr: 'Multimédia', ja: '動画・音声など' },
  criteria: [
    {
      name: { fr: 'Médias\u00A0: transcription ou audiodescription', ja: '文字起こしまたは音声解説' },
      result: 'not-applicable',
      seen: noMedia,
    },
    {
      name: { fr: 'Transcription ou audiodescription pertinente', ja: '文字起こし・音声解説の内容' },
      result: 'not-applicable',
      seen: noMedia,
    },
    { name: { fr: 'Sous-titres synchronisés', ja: '同期した字幕' }, result: 'not-applicable', seen: noMedia },
    { name: { fr: 'Sous-titres pertinents', ja: '字幕の内容' }, result: 'not-applicable', seen: noMedia },
    { name: { fr: 'Audiodescription synchronisée', ja: '同期した音声解説' }, result: 'not-applicable', seen: noMedia },
    { name: { fr: 'Audiodescription pertinente', ja: '音声解説の内容' }, result: 'not-applicable', seen: noMedia },
    {
      name: { fr: 'Médias identifiables', ja: '何の動画・音声かが分かること' },
      result: 'not-applicable',
      seen: noMedia,
    },
    {
      name: { fr: 'Médias non temporels\u00A0: une alternative', ja: '埋め込み部品の代替' },
      result: 'not-applicable',
      seen: noMedia,
    },
    { name: { fr: 'Cette alternative est pertinente', ja: 'その代替の内容' }, result: 'not-applicable', seen: noMedia },
    {
      name: { fr: 'Sons automatiques\u00A0: contrôlables', ja: '自動で鳴る音の停止' },
      result: 'not-applicable',
      seen: noMedia,
    },
    {
      name: { fr: 'Médias\u00A0: lecture au clavier et au pointeur', ja: '再生の操作' },
      result: 'not-applicable',
      seen: noMedia,
    },
    {
      name: { fr: 'Médias non temporels\u00A0: clavier et pointeur', ja: '埋め込み部品の操作' },
      result: 'not-applicable',
      seen: noMedia,
    },
    {
      name: { fr: 'Médias lisibles par les aides techniques', ja: '支援技術への対応' },
      result: 'not-applicable',
      seen: noMedia,
    },
  ],
};
