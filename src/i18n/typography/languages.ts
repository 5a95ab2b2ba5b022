/** The languages of the archive. A *language* is of a text; a locale is that of a page. */
export type Language = 'fr' | 'ja';

/** Both languages, in display order. */
export const languages = ['fr', 'ja'] as const satisfies readonly Language[];

/** The other language. */
export function otherLanguage(language: Language): Language {
  return language === 'fr' ? 'ja' : 'fr';
}
