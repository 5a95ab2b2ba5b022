import { dictionary } from '../locales.ts';

interface LandingStrings {
  readonly label: string;
  readonly marked: (typed: string, count: number) => string;
  readonly remove: string;
}

/** The words of the bar that says what is marked on the page a search led to. */
export const landingStrings = dictionary<LandingStrings>({
  fr: {
    label: 'Mots cherchés',
    marked: (typed, count) =>
      `«\u00A0${typed}\u00A0»\u00A0: ${count === 1 ? '1\u00A0passage marqué' : `${String(count)}\u00A0passages marqués`} sur cette page.`,
    remove: 'Retirer les marques',
  },
  ja: {
    label: '検索した語句',
    marked: (typed, count) => `「${typed}」：このページの${String(count)}か所に印を付けています。`,
    remove: '印を消す',
  },
});
