import { expect, it } from 'vitest';
import { dictionary } from './locales.ts';

it('a dictionary does not compile where the Japanese side differs from the French one', () => {
  const wrong = [
    // @ts-expect-error A language is missing.
    () => dictionary({ title: { fr: 'Titre' } }),
    // @ts-expect-error A function wants something else.
    () => dictionary({ count: { fr: (n: number) => String(n), ja: (n: string) => n } }),
  ];
  expect(wrong).toHaveLength(2);
});
