import { z } from 'zod';
import { nameIn, described } from './words.ts';

/** Other words in which readers ask for a record: the search leads to it from them. No page prints them. */
export const asked = described(
  z
    .strictObject({
      fr: described(
        z.array(nameIn.fr).default([]),
        ['Mots français', 'フランス語の語'],
        ['Les mots français.', 'フランス語の語。'],
      ),
      ja: described(
        z.array(nameIn.ja).default([]),
        ['Mots japonais', '日本語の語'],
        ['Les mots japonais.', '日本語の語。'],
      ),
    })
    .default({ fr: [], ja: [] }),
  ['Mots pour chercher', '検索に使われる語'],
  [
    'D’autres mots que l’on tape pour trouver la fiche : la recherche y mène, aucune page ne les imprime.',
    'この項目を探すときに入力される別の語。検索でここにつながり、ページには表示しない。',
  ],
);
