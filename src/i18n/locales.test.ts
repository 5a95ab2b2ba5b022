import { expect, it } from 'vitest';
import { dictionary } from './locales.ts';

it('a dictionary has the words of each language under the same keys, in groups too', () => {
  const words = dictionary({
    title: { fr: 'Titre', ja: '題名' },
    counts: { one: { fr: (n: number) => `${String(n)} fois`, ja: (n: number) => `${String(n)}回` } },
  });
  expect([words.fr.title, words.ja.title]).toEqual(['Titre', '題名']);
  expect([words.fr.counts.one(2), words.ja.counts.one(2)]).toEqual(['2 fois', '2回']);
});

it('a dictionary does not compile where the Japanese side differs from the French one', () => {
  const wrong = [
    // @ts-expect-error A language is missing.
    () => dictionary({ title: { fr: 'Titre' } }),
    // @ts-expect-error A function wants something else.
    () => dictionary({ count: { fr: (n: number) => String(n), ja: (n: string) => n } }),
  ];
  expect(wrong).toHaveLength(2);
});
