import { languages, otherLanguage, type Language } from './languages.ts';

/** A language of the site: every page stands in each language of the archive. */
export type Locale = Language;

export { languages as locales, otherLanguage as otherLocale };

export type Bilingual<T> = Readonly<Record<Locale, T>>;

/** The shape of the words that both languages must share: the same keys, and functions of the same parameters. */
type SameShape<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => R extends string ? string : SameShape<R>
  : T extends object
    ? { readonly [K in keyof T]: SameShape<T[K]> }
    : T;

/** Words by their keys: each in both languages. */
interface Pairs {
  readonly [key: string]: { readonly fr: unknown; readonly ja: unknown } | Pairs;
}

/** The French side defines the types: a Japanese function with other parameters does not compile. */
type SameOnBothSides<T> = {
  [K in keyof T]: T[K] extends { readonly fr: infer French; readonly ja: unknown }
    ? { readonly fr: French; readonly ja: SameShape<French> }
    : SameOnBothSides<T[K]>;
};

type OneSide<T> = {
  readonly [K in keyof T]: T[K] extends { readonly fr: infer French; readonly ja: unknown }
    ? SameShape<French>
    : OneSide<T[K]>;
};

/** The interface words of one subject, by language. They are typed as pairs: what one language lacks does not compile. */
export function dictionary<T extends Pairs>(pairs: T & SameOnBothSides<T>): Bilingual<OneSide<T>> {
  const side = (words: Pairs, locale: Locale): unknown =>
    Object.fromEntries(
      Object.entries(words).map(([key, one]) => [
        key,
        'fr' in one && 'ja' in one ? one[locale] : side(one as Pairs, locale),
      ]),
    );
  return { fr: side(pairs, 'fr'), ja: side(pairs, 'ja') } as Bilingual<OneSide<T>>;
}

export const languageNames: Bilingual<string> = { fr: 'Français', ja: '日本語' };
