import { z } from 'zod';
import { statement } from './claim.ts';
import { archiveLanguage } from './controlled-words.ts';
import { followUp } from './follow-up.ts';
import { themesField } from './note.ts';
import { meant, oneOf } from './meaning.ts';
import { field, readNotKnown } from './not-known.ts';
import { addMistake } from './problem.ts';
import { oneOrMore, twoSided } from './two-sided.ts';
import { printedText, described, type Language, type Words } from './words.ts';

/** Kinds of text of a declaration, in one language. Nothing else counts as its text. */
export const textWordingWords = {
  official: { fr: 'texte officiel', ja: '公式文' },
  'official-translation': { fr: 'traduction officielle', ja: '公式訳' },
  'our-translation': { fr: 'traduction de l’archive', ja: '当アーカイブ訳' },
} satisfies Record<string, Words>;

const worth = oneOf(textWordingWords).optional();

const sideWords = { fr: ['En français', 'フランス語'], ja: ['En japonais', '日本語'] } as const;

/** Makes the field for the paragraphs of a language. A single paragraph needs no list. */
function paragraphsIn(lang: Language, description: readonly [string, string]) {
  const list = z.array(printedText).min(1);
  const paragraphs = field(oneOrMore(printedText, list));
  return described(paragraphs.optional(), sideWords[lang], description, { lang });
}

const headingIn = (lang: Language) =>
  described(printedText.optional(), sideWords[lang], ['L’intitulé imprimé.', '資料にある見出し。'], { lang });

const passageShape = {
  heading: described(
    z.strictObject({ fr: headingIn('fr'), ja: headingIn('ja') }).optional(),
    ['Intitulé', '見出し'],
    ['L’intitulé imprimé, s’il y en a un.', '見出し（あれば）。'],
  ),
  fr: paragraphsIn('fr', [
    'Les alinéas français, un par ligne ; un seul se passe de liste.',
    'フランス語の項。1行に一つ（一つだけなら一覧にしなくてよい）。',
  ]),
  ja: paragraphsIn('ja', [
    'Les alinéas japonais, un par ligne ; un seul se passe de liste.',
    '日本語の項。1行に一つ（一つだけなら一覧にしなくてよい）。',
  ]),
  themes: themesField,
  follow_up: described(
    z.array(followUp).min(1).optional(),
    ['Suites', 'その後'],
    [
      'Ce qui l’a repris ensuite, selon une source. Ce dont on ne sait rien se dit une fois, pour la déclaration.',
      'その後これを受けたもの（資料による）。分からないことは、宣言全体に一度だけ書く。',
    ],
  ),
};

const articleNumberForm = /^[1-9]\d*$/;

const readArticleNumber = z.string().transform((raw, ctx): number => {
  if (articleNumberForm.test(raw)) return Number(raw);
  addMistake(ctx, readNotKnown(raw) ? 'not-known-here' : 'bad-article-number', { value: raw });
  return z.NEVER;
});

const articleNumber = meant(twoSided(readArticleNumber, z.string().regex(articleNumberForm), z.number()), {
  scalar: 'number',
});

const articleShape = {
  number: described(
    articleNumber,
    ['Numéro', '番号'],
    ['Le numéro de l’article, comme la source l’imprime : 3.', '条の番号（資料のとおり）：3。'],
  ),
  ...passageShape,
};

const preamble = statement(passageShape);

export const article = meant(statement(articleShape), {
  is: 'statement',
  fields: Object.keys(articleShape),
  key: 'number',
});

/** A preamble, or an article without its number: its paragraphs in each language. */
export type PassageText = z.output<typeof preamble>;

/** The text of a declaration as it was published: a preamble without number, and articles as the source numbers them. */
export const officialText = statement({
  wording: described(
    z.strictObject({
      fr: described(worth, sideWords.fr, ['Ce que vaut le texte français.', 'フランス語の文の性格。']),
      ja: described(worth, sideWords.ja, ['Ce que vaut le texte japonais.', '日本語の文の性格。']),
    }),
    ['Nature du texte', '文の性格'],
    [
      'Ce que vaut le texte de chaque langue ; une langue sans texte n’y est pas.',
      '各言語の文の性格。文のない言語は書かない。',
    ],
  ),
  authentic: described(
    field(oneOrMore(archiveLanguage)).optional(),
    ['Fait foi', '正文'],
    ['La langue, ou les langues, dont le texte fait foi, selon une source.', '正文とされる言語（資料による）。'],
  ),
  preamble: described(preamble.optional(), ['Préambule', '前文'], ['Le préambule, sans numéro.', '番号のない前文。']),
  articles: described(z.array(article).default([]), ['Articles', '条文'], ['Les articles.', '条文。']),
});

export type OfficialText = z.output<typeof officialText>;

const placeForm = /^(?:preamble|article-[1-9]\d*)(?:-[1-9]\d*)?$/;

const readPlace = z.string().superRefine((raw, ctx) => {
  if (!placeForm.test(raw)) addMistake(ctx, 'bad-text-place', { value: raw });
});

/** A place in an official text, by its address on the page: `preamble`, `article-3`, `article-3-2`. */
export const textPlace = meant(twoSided(readPlace, z.string().regex(placeForm), z.string()), { scalar: 'text-place' });
