import type { Language } from '../archive/schema/words.ts';

/** A language that the site is read in. */
export type Locale = Language;

/** Both languages, in the order in which they are offered. */
export const locales = ['fr', 'ja'] as const satisfies readonly Locale[];

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'ja' : 'fr';
}

/** A value for each language. */
export type Bilingual<T> = Readonly<Record<Locale, T>>;

/** The shape that the words of one language give to the other's: the same keys, and functions of the same parameters. */
type SameShape<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => R extends string ? string : SameShape<R>
  : T extends object
    ? { readonly [K in keyof T]: SameShape<T[K]> }
    : T;

/**
 * The interface words of one subject, in both languages. The French side gives the types: a key that the Japanese side lacks or has beyond
 * it does not compile, nor a function with other parameters.
 */
export function dictionary<T>(words: { readonly fr: T; readonly ja: SameShape<NoInfer<T>> }): Bilingual<SameShape<T>>;
export function dictionary(words: Bilingual<unknown>): Bilingual<unknown> {
  return words;
}

/** Each language with the country it is read in, as Open Graph writes it. */
export const openGraphLocales: Bilingual<string> = { fr: 'fr_FR', ja: 'ja_JP' };
