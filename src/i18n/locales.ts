import { languages, otherLanguage, type Language } from './typography/languages.ts';

/** A language of the site: every page stands in each language of the archive. */
export type Locale = Language;

export { languages as locales, otherLanguage as otherLocale };

/** A value for each language. */
export type Bilingual<T> = Readonly<Record<Locale, T>>;

/** The shape of the words that both languages must share: the same keys, and functions of the same parameters. */
type SameShape<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => R extends string ? string : SameShape<R>
  : T extends object
    ? { readonly [K in keyof T]: SameShape<T[K]> }
    : T;

/**
 * The interface words of one subject, in both languages. The French side defines the types: missing or extra keys on the Japanese side do not
 * compile, nor do functions with other parameters.
 */
export function dictionary<T>(words: { readonly fr: T; readonly ja: SameShape<NoInfer<T>> }): Bilingual<SameShape<T>>;
export function dictionary(words: Bilingual<unknown>): Bilingual<unknown> {
  return words;
}

/** Each language with its country, as in Open Graph. */
export const openGraphLocales: Bilingual<string> = { fr: 'fr_FR', ja: 'ja_JP' };

/** Each language by its own name. */
export const languageNames: Bilingual<string> = { fr: 'Français', ja: '日本語' };
