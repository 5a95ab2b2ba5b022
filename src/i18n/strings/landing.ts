import { dictionary } from '../locales.ts';

/** The words of the bar that says what is marked on a page opened from a search. */
export const landingStrings = dictionary({
  fr: {
    label: 'Mots cherchés',
    marked: (typed: string, count: number) =>
      `«\u00A0${typed}\u00A0»\u00A0: ${count === 1 ? '1\u00A0passage marqué' : `${String(count)}\u00A0passages marqués`} sur cette page.`,
    /** If the address asks for more words than are marked. */
    cut: ({ words, characters }: { readonly words: number; readonly characters: number }) =>
      `Texte trop long\u00A0: seuls ses ${String(words)} premiers mots (${String(characters)} caractères au plus) sont cherchés.`,
    remove: 'Retirer les marques',
  },
  ja: {
    label: '検索した語句',
    marked: (typed, count) => `「${typed}」：このページの${String(count)}か所に印を付けています。`,
    cut: ({ words, characters }) =>
      `検索した語句が長いため、先頭の${String(words)}語（最大${String(characters)}文字）だけを探しています。`,
    remove: '印を消す',
  },
});
