import { z } from 'zod';
import { archiveLanguage } from './controlled-words.ts';
import { statement } from './claim.ts';
import { fields } from './fields.ts';
import { withMeta } from './meaning.ts';
import { nameIn, printedText, words, asked } from './words.ts';

/** Subjects for which the archive uses a term: a kind of session, a kind of link, the committee. */
const termSubjects = [
  'series',
  'committee',
  'meeting',
  'plenary',
  'roundtable',
  'workshop',
  'twinning',
  'agreement',
  'declaration',
  'organisers',
] as const;

export type TermSubject = (typeof termSubjects)[number];

export function isTermSubject(word: string): word is TermSubject {
  return termSubjects.some((one) => one === word);
}

const termForm = statement(fields('term.forms', { text: printedText, lang: archiveLanguage }));

/**
 * A term of the series: the word that the archive uses in each language, which is ours to choose, what it means here, and the forms that
 * sources print.
 */
export const term = z.strictObject(
  fields('term', {
    fr: nameIn.fr,
    ja: nameIn.ja,
    stands: withMeta(z.enum(termSubjects), { identifies: true }).optional(),
    definition: words,
    forms: z.array(termForm).min(1),
    asked,
  }),
);
