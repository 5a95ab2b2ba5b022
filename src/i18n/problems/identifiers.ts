import { excerpt, problemWordings } from './problem-wording.ts';

/** Mistakes in what an authority is called elsewhere. */
export const identifierProblems = problemWordings({
  fr: {
    'bad-wikidata': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas un élément de Wikidata.`,
      hint: 'Tapez la lettre Q et son numéro, sans l’adresse : Q90 pour Paris.',
    }),
    'bad-geonames': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas un numéro GeoNames.`,
      hint: 'Tapez les chiffres seuls, sans l’adresse : 2988507 pour Paris.',
    }),
  },
  ja: {
    'bad-wikidata': ({ value }) => ({
      message: `「${excerpt(value)}」はWikidataの項目ではありません。`,
      hint: 'アドレスは付けずに、Qと数字だけで入力してください（パリはQ90）。',
    }),
    'bad-geonames': ({ value }) => ({
      message: `「${excerpt(value)}」はGeoNamesの番号ではありません。`,
      hint: 'アドレスは付けずに、数字だけで入力してください（パリは2988507）。',
    }),
  },
});
