/** A language of the archive: of a text in it, and of the site, whose every page stands in each of them. */
export type Locale = 'fr' | 'ja';

export const locales = ['fr', 'ja'] as const satisfies readonly Locale[];

export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'ja' : 'fr';
}

export type Bilingual<T> = Readonly<Record<Locale, T>>;

export const languageNames: Bilingual<string> = { fr: 'Français', ja: '日本語' };
