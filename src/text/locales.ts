import { languages, otherLanguage, type Language } from './languages.ts';

/** A language of the site: every page stands in each language of the archive. */
export type Locale = Language;

export { languages as locales, otherLanguage as otherLocale };

export type Bilingual<T> = Readonly<Record<Locale, T>>;

export const languageNames: Bilingual<string> = { fr: 'Français', ja: '日本語' };
