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

/** The interface words of one subject, in both languages: a key that one of them lacks does not compile. */
export function dictionary<T>(words: { readonly fr: T; readonly ja: NoInfer<T> }): Bilingual<T> {
  return words;
}
