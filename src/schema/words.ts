import { z } from 'zod';
import { fields, described } from './fields.ts';
import { fieldMeta, withMade, withMeta, type Words } from './meaning.ts';
import { readNotKnown, refuseNotKnown } from './not-known.ts';
import { refuse, type ShapeCode } from './problem.ts';

export type { Locale } from '../text/locales.ts';
export type { Words };

/** The two sides of the meetings. A text has a *language*; a body has a *side*. */
export type Side = 'french' | 'japanese';

export const sides: readonly Side[] = ['french', 'japanese'];

export function otherSide(side: Side): Side {
  return side === 'french' ? 'japanese' : 'french';
}

export const countryNames = {
  french: { fr: 'France', ja: 'フランス' },
  japanese: { fr: 'Japon', ja: '日本' },
} as const satisfies Record<Side, Words>;

/** A text of one language, as an editor types it: neither a word for what is not known nor `to-translate`. */
export const text = z.string().min(1).superRefine(refuseNotKnown).register(fieldMeta, { scalar: 'text' });

/** The same, or the bare word `to-translate`. */
const textOrToTranslate = z
  .string()
  .min(1)
  .superRefine((typed, ctx) => {
    if (readNotKnown(typed)) refuseNotKnown(typed, ctx);
  })
  .register(fieldMeta, { scalar: 'text' });

/** One language of a text that has both. In the published data it is missing where `to-translate` is typed. */
export const eitherText = withMade(
  textOrToTranslate.pipe(z.string().min(1).optional() as z.ZodType<string, string>),
  text.optional(),
);

/** Our own text in one language. */
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

export const printedText = withMeta(text, { by: 'source' });

const inBoth = (one: z.ZodType<string>) =>
  z
    .strictObject(fields('words', { fr: withMeta(one, { lang: 'fr' }), ja: withMeta(one, { lang: 'ja' }) }))
    .register(fieldMeta, { is: 'words', by: 'us' });

/** Our own text in both languages: `{ fr, ja }`. */
export const words = inBoth(eitherText);

/** Our own words that must have both languages at once, since they name something. */
export const wordsInBoth = inBoth(text);

export function isWords(value: unknown): value is Words {
  if (typeof value !== 'object' || value === null || !('fr' in value) || !('ja' in value)) return false;
  return typeof value.fr === 'string' && typeof value.ja === 'string';
}

export const nameWords = withMeta(wordsInBoth, { by: 'name' });

function inKana(form: RegExp, code: ShapeCode) {
  const read = z.string().min(1).superRefine(refuseNotKnown);
  return read.superRefine(refuse((value) => (form.test(value) ? undefined : { code, params: { value } })));
}

/** The reading of a Japanese name: kana alone, since names are put in order by it. What the name writes in katakana stays so. */
export const yomi = withMeta(inKana(/^[\u3041-\u30FF\s]+$/u, 'bad-reading'), {
  scalar: 'text',
  lang: 'ja',
  by: 'name',
});

export const katakanaName = withMeta(inKana(/^[\u30A0-\u30FF＝・\s]+$/u, 'bad-katakana'), {
  scalar: 'text',
  lang: 'ja',
  by: 'name',
});

/** Other words in which readers ask for a record: the search leads to it from them. No page prints them. */
export const asked = described(
  'shared.asked',
  z
    .strictObject(fields('asked', { fr: z.array(nameIn.fr).default([]), ja: z.array(nameIn.ja).default([]) }))
    .default({ fr: [], ja: [] }),
);

/**
 * Sentences that an editor wrote of facts of a record, by what they tell (`src/archive/queries/written-sentences.ts` says which slots there
 * are). `of` is the mark of the data on the day on which they were read: where the data changes, the check asks to read them again.
 */
export const sentencesField = withMeta(
  described(
    'shared.sentences',
    z
      .record(
        z.string(),
        z.strictObject(
          fields('sentences', { fr: ours.fr.optional(), ja: ours.ja.optional(), of: z.string().optional() }),
        ),
      )
      .optional(),
  ),
  { isMetadata: true },
);

export type WrittenSentences = NonNullable<z.output<typeof sentencesField>>;
