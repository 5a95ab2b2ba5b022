import { z } from 'zod';
import { meanings, meant, type Meaning } from './meaning.ts';
import { refuseNotKnown, unless } from './not-known.ts';
import { toTranslate } from './to-translate.ts';
import { twoSided } from './two-sided.ts';

export type { Language } from '../../language/languages.ts';

/** The two sides of the meetings. A text has a *language*; a body has a *side*. */
export type Side = 'french' | 'japanese';

/** The purpose of a field, in each editor's language. The reference for editors is made from it. */
declare module 'zod' {
  interface GlobalMeta {
    /** The Japanese description; `description` holds the French one. */
    descriptionJa?: string;
  }
}

/** A text about a field in both languages, French first. A missing one does not compile. */
type Pair = readonly [fr: string, ja: string];

/** Describes a field: its label, as readers and editors see it, and its purpose. `meaning` adds more about its values. */
export function described<S extends z.ZodType>(schema: S, label: Pair, description: Pair, meaning: Meaning = {}): S {
  const own = schema.meta({ description: description[0], descriptionJa: description[1] });
  meanings.add(own, { ...meaning, label: { fr: label[0], ja: label[1] } });
  return own;
}

/** A text of one language, as an editor types it, between straight double quotes. */
export const text = z.string().min(1).superRefine(refuseNotKnown).register(meanings, { scalar: 'text' });

/** One language of a text that has both, or the bare word `to-translate`. In the parsed data it may be missing. */
export const eitherText = twoSided(
  unless(text, (raw) => (raw === toTranslate ? raw : undefined)),
  z.union([text, z.literal(toTranslate)]),
  text.optional(),
);

/** Our own text, in each language. */
export const ours = {
  fr: meant(eitherText, { by: 'us', lang: 'fr' }),
  ja: meant(eitherText, { by: 'us', lang: 'ja' }),
};

/** A name in each language: neither is a translation of the other. */
export const nameIn = {
  fr: meant(text, { by: 'name', lang: 'fr' }),
  ja: meant(text, { by: 'name', lang: 'ja' }),
  en: meant(text, { by: 'name', lang: 'en' }),
};

/** Text as a source prints it. */
export const printedText = meant(text, { by: 'source' });

const inBoth = (one: z.ZodType<string>) =>
  z
    .strictObject({
      fr: described(one, ['Texte français', 'フランス語の文'], ['Le texte français.', 'フランス語の文。'], {
        lang: 'fr',
      }),
      ja: described(one, ['Texte japonais', '日本語の文'], ['Le texte japonais.', '日本語の文。'], { lang: 'ja' }),
    })
    .register(meanings, { is: 'words', by: 'us' });

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
export const nameWords = meant(wordsInBoth, { by: 'name' });
