import { excerpt, problemWordings } from './problem-wording.ts';

const languages = { fr: { fr: 'français', ja: 'フランス語' }, ja: { fr: 'japonais', ja: '日本語' } } as const;

function nameOf(lang: string, locale: 'fr' | 'ja'): string {
  return languages[lang === 'ja' ? 'ja' : 'fr'][locale];
}

/** Mistakes in the official text of a declaration. */
export const officialTextProblems = problemWordings({
  fr: {
    'text-not-known-with-text': ({ value }) => ({
      message: `Le texte est là, et text_known dit « ${value} ».`,
      hint: 'Écrivez full si le texte est entier, partial s’il y manque quelque chose.',
    }),
    'text-language-missing': ({ value, missing }) => ({
      message: `« ${value} » n’a pas de texte ${nameOf(missing, 'fr')}, alors que la déclaration en a un.`,
      hint: `Ajoutez ${missing}: et son texte ; si la publication ne l’a pas, écrivez ${missing}: not-stated.`,
    }),
    'text-language-unnamed': ({ value, missing }) => ({
      message: `« ${value} » a un texte ${nameOf(missing, 'fr')}, et rien ne dit ce qu’il vaut.`,
      hint: `Ajoutez ${missing}: official, official-translation ou our-translation dans text.wording.`,
    }),
    'authentic-without-text': ({ missing }) => ({
      message: `Le texte ${nameOf(missing, 'fr')} est dit faire foi, et la déclaration n’en a pas.`,
      hint: `Ajoutez-le, avec ${missing}: official dans text.wording, ou retirez ${missing} de authentic.`,
    }),
    'article-out-of-order': ({ value, other }) => ({
      message: `L’article ${value} vient après l’article ${other}.`,
      hint: 'Rangez les articles dans l’ordre de leurs numéros, chacun une fois.',
    }),
    'article-number-skipped': ({ value, nearest }) => ({
      message: `Le texte est dit connu en entier, et l’article ${nearest} manque devant l’article ${value}.`,
      hint: `Ajoutez l’article ${nearest}, ou écrivez text_known: partial.`,
    }),
    'became-nothing': ({ value, known }) => ({
      message: `Rien dans le texte n’est à l’endroit « ${excerpt(value)} ».`,
      hint: known
        ? `Écrivez l’un des endroits du texte : ${known} ; un alinéa a son rang derrière, article-3-2.`
        : 'Ajoutez d’abord text:, ou retirez became.',
    }),
  },
  ja: {
    'text-not-known-with-text': ({ value }) => ({
      message: `本文があるのに、text_knownが「${value}」となっています。`,
      hint: '全文であればfull、欠けているところがあればpartialとしてください。',
    }),
    'text-language-missing': ({ value, missing }) => ({
      message: `宣言には${nameOf(missing, 'ja')}の文がありますが、「${value}」にはありません。`,
      hint: `${missing}:に文を書いてください。公表された文にないときは${missing}: not-statedとしてください。`,
    }),
    'text-language-unnamed': ({ value, missing }) => ({
      message: `「${value}」に${nameOf(missing, 'ja')}の文がありますが、その性格が書かれていません。`,
      hint: `text.wordingに${missing}: official、official-translation、our-translationのいずれかを加えてください。`,
    }),
    'authentic-without-text': ({ missing }) => ({
      message: `${nameOf(missing, 'ja')}の文が正文とされていますが、その文がありません。`,
      hint: `文を加えてtext.wordingに${missing}: officialと書くか、authenticから${missing}を除いてください。`,
    }),
    'article-out-of-order': ({ value, other }) => ({
      message: `第${value}条が第${other}条の後にあります。`,
      hint: '条は番号の順に、一つずつ並べてください。',
    }),
    'article-number-skipped': ({ value, nearest }) => ({
      message: `全文判明としながら、第${value}条の前に第${nearest}条がありません。`,
      hint: `第${nearest}条を加えるか、text_known: partialとしてください。`,
    }),
    'became-nothing': ({ value, known }) => ({
      message: `本文に「${excerpt(value)}」という位置はありません。`,
      hint: known
        ? `本文の位置のいずれかを書いてください：${known}。項はarticle-3-2のように番号を添えます。`
        : '先にtext:を書くか、becameを削除してください。',
    }),
  },
});
