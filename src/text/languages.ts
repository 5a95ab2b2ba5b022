/** The languages of the archive. A *language* is of a text; a locale is that of a page. */
export type Language = 'fr' | 'ja';

export const languages = ['fr', 'ja'] as const satisfies readonly Language[];

export function otherLanguage(language: Language): Language {
  return language === 'fr' ? 'ja' : 'fr';
}
