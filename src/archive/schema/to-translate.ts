import { otherLanguage, type Language } from '../../language/languages.ts';

/** The bare word for a text that stands in the other language only, for a while. */
export const toTranslate = 'to-translate';

/** True for a text with both languages, of which this one is still to be translated: what stands there is the text of the other. */
export function lacks(text: object, lang: Language): boolean {
  return 'missing' in text && text.missing === lang;
}

/** One language of a text; nothing where it is still to be translated. */
export function textIn<T>(text: { readonly fr?: T; readonly ja?: T }, lang: Language): T | undefined {
  return lacks(text, lang) ? undefined : text[lang];
}

/** The language in which a text stands, where one is asked for. */
export function standingLanguage(text: object, lang: Language): Language {
  return lacks(text, lang) ? otherLanguage(lang) : lang;
}

/**
 * What was read, each language that is still to be translated replaced by the text of the other, and named: `{ fr, ja, missing: 'ja' }`.
 * The same value where nothing is missing.
 */
export function withTextsStanding<T>(value: T): T {
  return standing(value) as T;
}

function standing(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  if (Array.isArray(value)) {
    const lines = value.map(standing);
    return lines.every((one, index) => one === value[index]) ? value : lines;
  }
  const fields = Object.entries(value).map(([field, one]: [string, unknown]) => [field, standing(one)] as const);
  const made = fields.every(([field, one]) => (value as Record<string, unknown>)[field] === one)
    ? value
    : Object.fromEntries(fields);
  const { fr, ja } = made as { fr?: unknown; ja?: unknown };
  const missing = isToTranslate(ja) ? 'ja' : isToTranslate(fr) ? 'fr' : undefined;
  return missing ? { ...made, [missing]: missing === 'ja' ? fr : ja, missing } : made;
}

/** True where a language of a text, or of a point, is that word. */
export function isToTranslate(text: unknown): boolean {
  return (
    text === toTranslate || (typeof text === 'object' && text !== null && 'text' in text && text.text === toTranslate)
  );
}
