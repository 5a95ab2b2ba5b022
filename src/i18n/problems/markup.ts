import { dictionary } from '../locales.ts';
import { excerpt, nearestOr, problemWordings, wordlessComponents } from './problem-wording.ts';

const elements = dictionary<Readonly<Record<string, string>>>({
  fr: {
    image: 'les images',
    blockquote: 'les citations en retrait (>)',
    thematicBreak: 'les traits de séparation',
    html: 'les balises HTML',
  },
  ja: {
    image: '画像',
    blockquote: '引用の字下げ（>）',
    thematicBreak: '区切り線',
    html: 'HTMLのタグ',
  },
});

/** Mistakes in the tags and signs of an account. */
export const markupProblems = problemWordings({
  fr: {
    'mdx-unclosed-tag': ({ value }) => ({
      message: `<${value}> n’est pas fermé dans son paragraphe.`,
      hint: wordlessComponents.includes(value)
        ? `Terminez la balise par une barre : <${value} … />.`
        : `Tapez </${value}> après les mots qu’il contient.`,
    }),
    'mdx-closing-tag': ({ value, opened }) => ({
      message: opened ? `</${value}> ne ferme pas <${opened}>.` : `</${value}> ne ferme rien.`,
      hint: opened ? `Tapez </${opened}>.` : `Retirez-le, ou ouvrez <${value} …> devant les mots.`,
    }),
    'mdx-tag': ({ value }) => ({
      message: `La balise « ${excerpt(value)} » est mal écrite.`,
      hint: 'Suivez ce modèle, avec des guillemets droits : <Value of="dates.days" />.',
    }),
    'mdx-less-than': () => ({
      message: 'Le signe < ouvre une balise.',
      hint: 'Écrivez « moins de » en toutes lettres, ou tapez &lt;.',
    }),
    'mdx-comment': () => ({
      message: 'Un récit n’a pas de commentaire <!-- -->.',
      hint: 'Retirez-le ; une remarque pour les éditeurs se met dans le fichier .yaml, après le signe #.',
    }),
    'mdx-expression': () => ({
      message: 'Un récit n’a pas d’accolades { }.',
      hint: 'Retirez-les ; pour une valeur des données, tapez <Value of="…" />.',
    }),
    'mdx-import': () => ({
      message: 'Un récit n’a ni import ni export.',
      hint: 'Retirez la ligne : les composants sont là sans elle.',
    }),
    'mdx-element': ({ value }) => ({
      message: `Un récit n’admet pas ${elements.fr[value] ?? 'cette forme de Markdown'}.`,
      hint: 'On dispose des paragraphes, des titres ## et ###, des listes, de l’italique, du gras et des liens [mots](adresse).',
    }),
    'mdx-heading': ({ value }) => ({
      message: `Un titre ne commence pas par ${value}.`,
      hint: 'Tapez ## ou ###.',
    }),
    'mdx-unknown-component': ({ value, nearest }) => ({
      message: `Le composant <${value}> n’existe pas.`,
      hint: nearest
        ? `Tapez <${nearest}>.`
        : 'Retirez la balise ; les composants sont dans README.fr.md, « Écrire un récit ».',
    }),
    'mdx-unknown-attribute': ({ component, value, nearest, known }) => ({
      message: `<${component}> n’a pas d’attribut « ${value} ».`,
      hint: nearestOr.fr(nearest, `Choisissez parmi : ${known}.`),
    }),
    'mdx-missing-attribute': ({ component, value }) => ({
      message: `Il manque à <${component}> son attribut « ${value} ».`,
      hint: `Tapez <${component} ${value}="…"${wordlessComponents.includes(component) ? ' /' : ''}>.`,
    }),
    'mdx-attribute-value': ({ attribute, value, nearest, known }) => ({
      message: `« ${value} » n’est pas un mot possible pour « ${attribute} ».`,
      hint: nearest ? `Écrivez « ${nearest} » (mots possibles : ${known}).` : `Choisissez parmi : ${known}.`,
    }),
    'mdx-unclosed-quote': ({ value }) => ({
      message: `Dans la balise « ${excerpt(value)} », un guillemet n’est pas fermé.`,
      hint: 'Tapez un guillemet droit (") après la valeur, avant la fin de la balise : <Cite id="clair-edition-5" />.',
    }),
    'mdx-full-width-tag': ({ value }) => ({
      message: `La balise « ${excerpt(value)} » est tapée avec des signes japonais (pleine chasse).`,
      hint: 'Tapez < et > en demi-chasse : <Cite id="clair-edition-5" />.',
    }),
    'mdx-heading-space': ({ value }) => ({
      message: `Une espace manque après ${value}, et le titre se lirait comme un paragraphe.`,
      hint: 'Tapez ## ou ###, une espace, puis le titre.',
    }),
    'mdx-stray-mark': ({ value }) => ({
      message: `Le signe ${value} ne forme rien, et s’imprimerait tel quel.`,
      hint: 'Retirez-le, ou complétez-le : *italique*, **gras**, [mots](adresse).',
    }),
  },
  ja: {
    'mdx-unclosed-tag': ({ value }) => ({
      message: `<${value}>が同じ段落の中で閉じていません。`,
      hint: wordlessComponents.includes(value)
        ? `<${value} … />のように、斜線で終えてください。`
        : `囲む語の後に</${value}>を入力してください。`,
    }),
    'mdx-closing-tag': ({ value, opened }) => ({
      message: opened ? `</${value}>では<${opened}>を閉じられません。` : `</${value}>に対応する開始タグがありません。`,
      hint: opened ? `</${opened}>に直してください。` : `削除するか、語の前に<${value} …>を入力してください。`,
    }),
    'mdx-tag': ({ value }) => ({
      message: `タグ「${excerpt(value)}」の書き方が正しくありません。`,
      hint: '<Value of="dates.days" />のように、半角の二重引用符を使って書いてください。',
    }),
    'mdx-less-than': () => ({
      message: '<はタグの始まりとして読まれます。',
      hint: '「未満」などの語にするか、&lt;と入力してください。',
    }),
    'mdx-comment': () => ({
      message: '本文に<!-- -->の覚え書きは書けません。',
      hint: '削除してください。編集者への覚え書きは、.yamlファイルの#の後に書けます。',
    }),
    'mdx-expression': () => ({
      message: '本文に波括弧（{ }）は使えません。',
      hint: '削除してください。データの値は<Value of="…" />で表示します。',
    }),
    'mdx-import': () => ({
      message: '本文にimportやexportは書けません。',
      hint: 'その行を削除してください。部品はそのまま使えます。',
    }),
    'mdx-element': ({ value }) => ({
      message: `本文に${elements.ja[value] ?? 'このMarkdownの書き方'}は使えません。`,
      hint: '段落、見出し（##と###）、箇条書き、強調、[語](アドレス)のリンクだけを使ってください。',
    }),
    'mdx-heading': ({ value }) => ({
      message: `見出しを${value}で始めることはできません。`,
      hint: '##か###に直してください。',
    }),
    'mdx-unknown-component': ({ value, nearest }) => ({
      message: `<${value}>という部品はありません。`,
      hint: nearest
        ? `<${nearest}>に直してください。`
        : 'タグを削除してください。使える部品はREADME.ja.mdの「本文の書き方」にあります。',
    }),
    'mdx-unknown-attribute': ({ component, value, nearest, known }) => ({
      message: `<${component}>に「${value}」という属性はありません。`,
      hint: nearestOr.ja(nearest, `次の中から選んでください：${known}。`),
    }),
    'mdx-missing-attribute': ({ component, value }) => ({
      message: `<${component}>に属性「${value}」がありません。`,
      hint: `<${component} ${value}="…"${wordlessComponents.includes(component) ? ' /' : ''}>のように書いてください。`,
    }),
    'mdx-attribute-value': ({ attribute, value, nearest, known }) => ({
      message: `「${attribute}」に「${value}」という語は使えません。`,
      hint: nearest ? `「${nearest}」に直してください（使える語：${known}）。` : `次の中から選んでください：${known}。`,
    }),
    'mdx-unclosed-quote': ({ value }) => ({
      message: `タグ「${excerpt(value)}」の中の引用符が閉じていません。`,
      hint: '<Cite id="clair-edition-5" />のように、値の後に半角の二重引用符（"）を入力してください。',
    }),
    'mdx-full-width-tag': ({ value }) => ({
      message: `タグ「${excerpt(value)}」が全角の記号で入力されています。`,
      hint: '<Cite id="clair-edition-5" />のように、半角の<と>を使ってください。',
    }),
    'mdx-heading-space': ({ value }) => ({
      message: `${value}の後に空白がないため、見出しになりません。`,
      hint: '##か###、半角の空白、見出しの順に入力してください。',
    }),
    'mdx-stray-mark': ({ value }) => ({
      message: `${value}が記号として働かず、そのまま表示されてしまいます。`,
      hint: '削除するか、*斜体*、**太字**、[語](アドレス)の形に整えてください。',
    }),
  },
});
