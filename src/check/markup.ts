import { wordlessComponents } from '../archive/prose.ts';
import { family, type InBoth } from './rule.ts';

const elements: Readonly<Record<string, InBoth<string>>> = {
  blockquote: { fr: 'les citations en retrait (>)', ja: '引用の字下げ（>）' },
  thematicBreak: { fr: 'les traits de séparation', ja: '区切り線' },
  html: { fr: 'les balises HTML', ja: 'HTMLのタグ' },
  table: { fr: 'les tableaux', ja: '表' },
  title: { fr: 'de titre derrière l’adresse d’un lien', ja: 'リンクの題名（アドレスの後の"…"）' },
};

export const markupRules = family(undefined, {
  'mdx-unclosed-tag': {
    fr: ({ value }) => [
      '<{value}> n’est pas fermé dans son paragraphe.',
      wordlessComponents.includes(value)
        ? 'Terminez la balise par une barre : <{value} … />.'
        : 'Tapez </{value}> après les mots qu’il contient.',
    ],
    ja: ({ value }) => [
      '<{value}>が同じ段落の中で閉じていません。',
      wordlessComponents.includes(value)
        ? '<{value} … />のように、斜線で終えてください。'
        : '囲む語の後に</{value}>を入力してください。',
    ],
  },
  'mdx-closing-tag': {
    fr: ({ opened }) =>
      opened
        ? '</{value}> ne ferme pas <{opened}>. → Tapez </{opened}>.'
        : '</{value}> ne ferme rien. → Retirez-le, ou ouvrez <{value} …> devant les mots.',
    ja: ({ opened }) =>
      opened
        ? '</{value}>では<{opened}>を閉じられません。 → </{opened}>に直してください。'
        : '</{value}>に対応する開始タグがありません。 → 削除するか、語の前に<{value} …>を入力してください。',
  },
  'mdx-tag': {
    fr: 'La balise « {value…} » est mal écrite. → Suivez ce modèle, avec des guillemets droits : <Value of="dates.days" />.',
    ja: 'タグ「{value…}」の書き方が正しくありません。 → <Value of="dates.days" />のように、半角の二重引用符を使って書いてください。',
  },
  'mdx-less-than': {
    fr: 'Le signe < ouvre une balise. → Écrivez « moins de » en toutes lettres, ou tapez &lt;.',
    ja: '<はタグの始まりとして読まれます。 → 「未満」などの語にするか、&lt;と入力してください。',
  },
  'mdx-comment': {
    fr: 'Un récit n’a pas de commentaire <!-- -->. → Retirez-le ; une remarque pour les éditeurs se met dans le fichier .yaml, après le signe #.',
    ja: '本文に<!-- -->の覚え書きは書けません。 → 削除してください。編集者への覚え書きは、.yamlファイルの#の後に書けます。',
  },
  'mdx-expression': {
    fr: 'Un récit n’a pas d’accolades { }. → Retirez-les ; pour une valeur des données, tapez <Value of="…" />.',
    ja: '本文に波括弧（{ }）は使えません。 → 削除してください。データの値は<Value of="…" />で表示します。',
  },
  'mdx-import': {
    fr: 'Un récit n’a ni import ni export. → Retirez la ligne : les composants sont là sans elle.',
    ja: '本文にimportやexportは書けません。 → その行を削除してください。部品はそのまま使えます。',
  },
  'mdx-element': {
    fr: ({ value }) =>
      `Un récit n’admet pas ${elements[value]?.fr ?? 'cette forme de Markdown'}. → On dispose des paragraphes, des titres ## et ###, des listes, de l’italique, du gras et des liens [mots](adresse).`,
    ja: ({ value }) =>
      `本文に${elements[value]?.ja ?? 'このMarkdownの書き方'}は使えません。 → 段落、見出し（##と###）、箇条書き、強調、[語](アドレス)のリンクだけを使ってください。`,
  },
  'mdx-image': {
    fr: 'Un récit n’admet pas les images. → Le site mène aux photographies sans les reproduire : retirez l’image, et donnez l’adresse de la photo ou de l’album, avec qui créditer, dans photos de l’édition (npm run new -- photo).',
    ja: '本文に画像は使えません。 → 写真は載せず、リンクで示します。画像を削除し、写真やアルバムのアドレスと撮影者を、その回の記録のphotosに書いてください（npm run new -- photo）。',
  },
  'mdx-heading': {
    fr: 'Un titre ne commence pas par {value}. → Tapez ## ou ###.',
    ja: '見出しを{value}で始めることはできません。 → ##か###に直してください。',
  },
  'mdx-unknown-component': {
    fr: 'Le composant <{value}> n’existe pas. → Retirez la balise ; les composants sont dans README.fr.md, « Écrire un récit ».',
    ja: '<{value}>という部品はありません。 → タグを削除してください。使える部品はREADME.ja.mdの「本文の書き方」にあります。',
    correction: { fr: 'Tapez <{nearest}>.', ja: '<{nearest}>に直してください。' },
  },
  'mdx-unknown-attribute': {
    fr: '<{component}> n’a pas d’attribut « {value} ». → Choisissez parmi : {known}.',
    ja: '<{component}>に「{value}」という属性はありません。 → 次の中から選んでください：{known}。',
    correction: true,
  },
  'mdx-missing-attribute': {
    fr: ({ component }) =>
      `Il manque à <{component}> son attribut « {value} ». → Tapez <{component} {value}="…"${wordlessComponents.includes(component) ? ' /' : ''}>.`,
    ja: ({ component }) =>
      `<{component}>に属性「{value}」がありません。 → <{component} {value}="…"${wordlessComponents.includes(component) ? ' /' : ''}>のように書いてください。`,
  },
  'mdx-unclosed-quote': {
    fr: 'Dans la balise « {value…} », un guillemet n’est pas fermé. → Tapez un guillemet droit (") après la valeur, avant la fin de la balise : <Cite id="clair-edition-5" />.',
    ja: 'タグ「{value…}」の中の引用符が閉じていません。 → <Cite id="clair-edition-5" />のように、値の後に半角の二重引用符（"）を入力してください。',
  },
  'mdx-full-width-tag': {
    fr: 'La balise « {value…} » est tapée avec des signes japonais (pleine chasse). → Tapez < et > en demi-chasse : <Cite id="clair-edition-5" />.',
    ja: 'タグ「{value…}」が全角の記号で入力されています。 → <Cite id="clair-edition-5" />のように、半角の<と>を使ってください。',
  },
  'mdx-heading-space': {
    fr: 'Une espace manque après {value}, et le titre se lirait comme un paragraphe. → Tapez ## ou ###, une espace, puis le titre.',
    ja: '{value}の後に空白がないため、見出しになりません。 → ##か###、半角の空白、見出しの順に入力してください。',
  },
  'mdx-stray-mark': {
    fr: 'Le signe {value} ne forme rien, et s’imprimerait tel quel. → Retirez-le, ou complétez-le : *italique*, **gras**, [mots](adresse).',
    ja: '{value}が記号として働かず、そのまま表示されてしまいます。 → 削除するか、*斜体*、**太字**、[語](アドレス)の形に整えてください。',
  },
});
