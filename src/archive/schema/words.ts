import { z } from 'zod';
import { fields } from './fields.ts';
import { fieldMeta, withMeta } from './meaning.ts';
import { refuseNotKnown, unless } from './not-known.ts';
import { toTranslate } from './to-translate.ts';
import { codec } from './codec.ts';

export type { Language } from '../../i18n/typography/languages.ts';

/** The two sides of the meetings. A text has a *language*; a body has a *side*. */
export type Side = 'french' | 'japanese';

/** Both sides, the French one first. */
export const sides: readonly Side[] = ['french', 'japanese'];

/** The country of each side. */
export const countryNames = {
  french: { fr: 'France', ja: 'フランス' },
  japanese: { fr: 'Japon', ja: '日本' },
} as const satisfies Record<Side, Words>;

/** A text of one language, as an editor types it, between straight double quotes. */
export const text = z.string().min(1).superRefine(refuseNotKnown).register(fieldMeta, { scalar: 'text' });

/** One language of a text that has both, or the bare word `to-translate`. In the parsed data it may be missing. */
export const eitherText = codec(
  unless(text, (raw) => (raw === toTranslate ? raw : undefined)),
  z.union([text, z.literal(toTranslate)]),
  text.optional(),
);

/** Our own text, in each language. */
export const ours = {
  fr: withMeta(eitherText, { by: 'us', lang: 'fr' }),
  ja: withMeta(eitherText, { by: 'us', lang: 'ja' }),
};

/** A name in each language: neither is a translation of the other. */
export const nameIn = {
  fr: withMeta(text, { by: 'name', lang: 'fr' }),
  ja: withMeta(text, { by: 'name', lang: 'ja' }),
  en: withMeta(text, { by: 'name', lang: 'en' }),
};

/** Text as a source prints it. */
export const printedText = withMeta(text, { by: 'source' });

const inBoth = (one: z.ZodType<string>) =>
  z
    .strictObject(fields('words', { fr: withMeta(one, { lang: 'fr' }), ja: withMeta(one, { lang: 'ja' }) }))
    .register(fieldMeta, { is: 'words', by: 'us' });

/** Our own words, in both languages; one of them may still be to be translated. */
export const words = inBoth(eitherText);

/** Our own words that must have both languages at once, since they name something. */
export const wordsInBoth = inBoth(text);

export type Words = z.output<typeof words>;

/** True for a text in both languages. */
export function isWords(value: unknown): value is Words {
  if (typeof value !== 'object' || value === null || !('fr' in value) || !('ja' in value)) return false;
  return typeof value.fr === 'string' && typeof value.ja === 'string';
}

/** A name in both languages. */
export const nameWords = withMeta(wordsInBoth, { by: 'name' });
