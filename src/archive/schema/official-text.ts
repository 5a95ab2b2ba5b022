import { z } from 'zod';
import { statement } from './claim.ts';
import { archiveLanguage } from './controlled-words.ts';
import { followUp } from './follow-up.ts';
import { themesField } from './note.ts';
import { withMeta, oneOf } from './meaning.ts';
import { field, readNotKnown } from './not-known.ts';
import { addMistake } from './problem.ts';
import { oneOrMore, codec } from './codec.ts';
import { fields } from './fields.ts';
import { printedText, type Language, type Words } from './words.ts';

/** Kinds of text of a declaration, in one language. Nothing else counts as its text. */
export const textWordingWords = {
  official: { fr: 'texte officiel', ja: '公式文' },
  'official-translation': { fr: 'traduction officielle', ja: '公式訳' },
  'our-translation': { fr: 'traduction du site', ja: '当アーカイブ訳' },
} satisfies Record<string, Words>;

const worth = oneOf(textWordingWords).optional();

/** Makes the field for the paragraphs of a language. A single paragraph needs no list. */
function paragraphsIn(lang: Language) {
  const list = z.array(printedText).min(1);
  return withMeta(field(oneOrMore(printedText, list)).optional(), { lang });
}

const headingIn = (lang: Language) => withMeta(printedText.optional(), { lang });

const passageShape = fields('declaration.text.passage', {
  heading: z
    .strictObject(fields('declaration.text.passage.heading', { fr: headingIn('fr'), ja: headingIn('ja') }))
    .optional(),
  fr: paragraphsIn('fr'),
  ja: paragraphsIn('ja'),
  themes: themesField,
  follow_up: z.array(followUp).min(1).optional(),
});

const articleNumberForm = /^[1-9]\d*$/;

const readArticleNumber = z.string().transform((raw, ctx): number => {
  if (articleNumberForm.test(raw)) return Number(raw);
  addMistake(ctx, readNotKnown(raw) ? 'not-known-here' : 'bad-article-number', { value: raw });
  return z.NEVER;
});

const articleNumber = withMeta(codec(readArticleNumber, z.string().regex(articleNumberForm), z.number()), {
  scalar: 'number',
});

const articleShape = fields('declaration.text.articles', { number: articleNumber, ...passageShape });

const preamble = statement(passageShape);

export const article = statement(articleShape, 'number');

/** A preamble, or an article without its number: its paragraphs in each language. */
export type PassageText = z.output<typeof preamble>;

/** The text of a declaration as it was published: a preamble without number, and articles as the source numbers them. */
export const officialText = statement(
  fields('declaration.text', {
    wording: z.strictObject(fields('declaration.text.wording', { fr: worth, ja: worth })),
    authentic: field(oneOrMore(archiveLanguage)).optional(),
    preamble: preamble.optional(),
    articles: z.array(article).default([]),
  }),
);

const placeForm = /^(?:preamble|article-[1-9]\d*)(?:-[1-9]\d*)?$/;

const readPlace = z.string().superRefine((raw, ctx) => {
  if (!placeForm.test(raw)) addMistake(ctx, 'bad-text-place', { value: raw });
});

/** A place in an official text, by its address on the page: `preamble`, `article-3`, `article-3-2`. */
export const textPlace = withMeta(codec(readPlace, z.string().regex(placeForm), z.string()), {
  scalar: 'text-place',
});
