import { z } from 'zod';
import { refuseNotKnown } from './not-known.ts';
import { typedAs } from './typed-form.ts';

/** The two languages of the archive. A *language* is of a text; a *side* is of a body. */
export type Language = 'fr' | 'ja';

/** The two sides of the meetings. */
export type Side = 'french' | 'japanese';

/** What a field is for, in each editor's language. Kept on the schema itself, so that the reference for editors is made from it. */
declare module 'zod' {
  interface GlobalMeta {
    /** The Japanese description; `description` holds the French one. */
    descriptionJa?: string;
  }
}

/** Tells what a field is for, in French and in Japanese. */
export function told<S extends z.ZodType>(schema: S, fr: string, ja: string): S {
  return schema.meta({ description: fr, descriptionJa: ja });
}

/** A text of one language, as an editor types it, between straight double quotes. */
export const text = typedAs(z.string().min(1).superRefine(refuseNotKnown), 'text');

/** Our own words, in both languages, always. */
export const words = z.strictObject({
  fr: told(text, 'Le texte français.', 'フランス語の文。'),
  ja: told(text, 'Le texte japonais.', '日本語の文。'),
});

export type Words = z.output<typeof words>;
