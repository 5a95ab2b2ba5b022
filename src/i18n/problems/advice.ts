import { problemWordings } from './problem-wording.ts';

/** Advice on content that is not wrong but could be better. */
export const adviceProblems = problemWordings({
  fr: {
    'gap-half-read': ({ value, known }) => ({
      message: `La réponse à la lacune « ${value} » est peut-être dans une source lue en partie : ${known}.`,
      hint: 'Lisez la suite ; si la réponse s’y trouve, donnez-la et retirez la lacune. Sinon, écrivez read: whole sur la fiche de la source.',
    }),
    'source-never-cited': ({ value }) => ({
      message: `Rien ne cite la source « ${value} ».`,
      hint: 'Citez-la là où elle apporte quelque chose, ou retirez-la si elle n’a jamais été publiée.',
    }),
    'paragraphs-differ': ({ value, count, other }) => ({
      message: `« ${value} » a ${count} alinéa(s) en français et ${other} en japonais.`,
      hint: 'Comparez les deux textes : l’alinéa 2 de l’un se lit à côté de l’alinéa 2 de l’autre.',
    }),
    typography: ({ value, nearest, text }) => ({
      message: `Dans « ${text} », « ${value} » n’est pas un signe de ponctuation japonais.`,
      hint: `Écrivez « ${nearest} ».`,
    }),
  },
  ja: {
    'gap-half-read': ({ value, known }) => ({
      message: `不明点「${value}」の答えは、最後まで読んでいない資料（${known}）にあるかもしれません。`,
      hint: '続きを読んでください。答えがあれば記入して不明点を削除し、なければその資料にread: wholeと書いてください。',
    }),
    'source-never-cited': ({ value }) => ({
      message: `資料「${value}」はどこにも引用されていません。`,
      hint: '根拠となる箇所で引用してください。公開したことのない資料であれば、削除してください。',
    }),
    'paragraphs-differ': ({ value, count, other }) => ({
      message: `「${value}」の項の数は、フランス語が${count}、日本語が${other}です。`,
      hint: '二つの文を見比べてください。第2項は、もう一方の第2項と並べて示します。',
    }),
    typography: ({ value, nearest, text }) => ({
      message: `「${text}」の「${value}」は、半角の約物です。`,
      hint: `全角の「${nearest}」に直してください。`,
    }),
  },
});
