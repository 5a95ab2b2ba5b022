import { otherLocale, type Locale } from '../text/locales.ts';
import { mapRecords } from '../text/map-records.ts';

/** The bare word for a text that for now exists only in the other language. */
export const toTranslate = 'to-translate';

/** True if one language of a text is still to be translated, and holds the text of the other instead. */
export function lacks(text: object, lang: Locale): boolean {
  return 'missing' in text && text.missing === lang;
}

export function textIn<T>(text: { readonly fr?: T; readonly ja?: T }, lang: Locale): T | undefined {
  return lacks(text, lang) ? undefined : text[lang];
}

export function availableLanguage(text: object, lang: Locale): Locale {
  return lacks(text, lang) ? otherLocale(lang) : lang;
}

/**
 * Replaces each language still to be translated by the text of the other, and names it: `{ fr, ja, missing: 'ja' }`. Returns the same
 * value if nothing is missing.
 */
export function withFallbackTexts<T>(value: T): T {
  return mapRecords(value, (record) => {
    const { fr, ja } = record;
    const missing = isToTranslate(ja) ? 'ja' : isToTranslate(fr) ? 'fr' : undefined;
    return missing ? { ...record, [missing]: missing === 'ja' ? fr : ja, missing } : record;
  }) as T;
}

/** True if one language of a text, or of a point, is the word `to-translate`. */
export function isToTranslate(text: unknown): boolean {
  return (
    text === toTranslate || (typeof text === 'object' && text !== null && 'text' in text && text.text === toTranslate)
  );
}
