import { excerpt, problemWordings } from './problem-wording.ts';

/** Mistakes in the excerpt of a source. */
export const excerptProblems = problemWordings({
  fr: {
    'excerpt-long': ({ value: count, expected: most }) => ({
      message: `Un extrait compte ${count} caractères : c’est plus qu’une phrase (${most} au plus).`,
      hint: 'Gardez la phrase sur laquelle le fait repose ; marquez les coupes par « … ».',
    }),
    'excerpt-of-nothing': ({ value, record: source, nearest }) => ({
      message: `L’extrait de « ${source} » n’appuie aucun fait : « ${excerpt(value)} » ne cite pas cette source.`,
      hint: nearest ? `Écrivez « ${nearest} ».` : `Écrivez le chemin d’un fait dont les sources nomment « ${source} ».`,
    }),
  },
  ja: {
    'excerpt-long': ({ value: count, expected: most }) => ({
      message: `抜粋が${count}字あります。1文（${most}字まで）に収めてください。`,
      hint: '事実の根拠となる文だけを残し、省略した箇所は「…」で示してください。',
    }),
    'excerpt-of-nothing': ({ value, record: source, nearest }) => ({
      message: `「${source}」の抜粋が裏付ける事実がありません。「${excerpt(value)}」はこの資料を出典としていません。`,
      hint: nearest ? `「${nearest}」に直してください。` : `「${source}」を出典とする事実のパスを書いてください。`,
    }),
  },
});
