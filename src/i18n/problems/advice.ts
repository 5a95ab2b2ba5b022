import { excerpt, problemWordings } from './problem-wording.ts';

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
    'text-long': ({ value, field, count, known }) => ({
      message: `${field === 'lead' ? 'Le chapeau' : field === 'title' ? 'Le titre' : 'Le nom'} « ${excerpt(value)} » compte ${count} caractères ; ${known} tiennent à leur place.`,
      hint: 'Dites-le plus court, si rien ne s’y perd.',
    }),
    'phrase-shared': ({ value, known }) => ({
      message: `« ${value} » se lit aussi dans ${known}.`,
      hint: 'Dites-le autrement dans l’un des deux récits.',
    }),
    'paragraphs-differ': ({ value, count, other }) => ({
      message: `« ${value} » a ${count} alinéa(s) en français et ${other} en japonais.`,
      hint: 'Comparez les deux textes : l’alinéa 2 de l’un se lit à côté de l’alinéa 2 de l’autre.',
    }),
    typography: ({ value, nearest, text, missing }) => ({
      message: `Dans « ${text} », ${value.trim() ? `« ${value} »` : 'l’espace'} n’est pas l’usage ${missing === 'fr' ? 'français' : 'japonais'}.`,
      hint: nearest.trim() ? `Écrivez « ${nearest} ».` : nearest ? 'Gardez une seule espace.' : 'Retirez l’espace.',
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
    'text-long': ({ value, field, count, known }) => ({
      message: `${field === 'lead' ? '要旨' : field === 'title' ? '題名' : '名称'}「${excerpt(value)}」は${count}字で、目安の${known}字を超えています。`,
      hint: '内容を変えずに短くできる場合は、短くしてください。',
    }),
    'phrase-shared': ({ value, known }) => ({
      message: `「${value}」は${known}にもあります。`,
      hint: 'どちらかの本文で言い方を変えてください。',
    }),
    'paragraphs-differ': ({ value, count, other }) => ({
      message: `「${value}」の項の数は、フランス語が${count}、日本語が${other}です。`,
      hint: '二つの文を見比べてください。第2項は、もう一方の第2項と並べて示します。',
    }),
    typography: ({ value, nearest, text, missing }) => ({
      message: `「${text}」の${value.trim() ? `「${value}」` : '空白'}は、${missing === 'fr' ? 'フランス語' : '日本語'}ではふつう使いません。`,
      hint: nearest.trim()
        ? `「${nearest}」に直してください。`
        : nearest
          ? '空白を一つにしてください。'
          : '空白を削除してください。',
    }),
  },
});
