import { describe, expect, it } from 'vitest';
import { dictionary, locales } from './locales.ts';

describe('a dictionary', () => {
  const fr = { title: 'Titre', count: (n: number) => String(n) };

  it('does not compile where the Japanese side differs from the French one', () => {
    const wrong = [
      // @ts-expect-error A key is missing.
      dictionary({ fr, ja: { title: '題名' } }),
      // @ts-expect-error A key is beyond the French ones.
      dictionary({ fr, ja: { title: '題名', count: (n) => String(n), other: '' } }),
      // @ts-expect-error A function wants something else.
      dictionary({ fr, ja: { title: '題名', count: (n: string) => n } }),
    ];
    expect(wrong.flatMap(Object.keys)).toEqual(wrong.flatMap(() => locales));
  });
});
