import { z } from 'zod';
import { asked } from './asked.ts';
import { archiveLanguage } from './controlled-words.ts';
import { statement } from './claim.ts';
import { nameIn, printedText, described, words } from './words.ts';

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
  'participants',
] as const;

export type TermSubject = (typeof termSubjects)[number];

/** True if a word is a subject that a term may stand for. */
export function isTermSubject(word: string): word is TermSubject {
  return termSubjects.some((one) => one === word);
}

/** A form of a term as sources print it. */
export const termForm = statement({
  text: described(printedText, ['Nom', '名称'], ['La forme imprimée.', '資料に記された表記。']),
  lang: described(archiveLanguage, ['Langue', '言語'], ['La langue de la forme.', '表記の言語。']),
});

export type TermForm = z.output<typeof termForm>;

/** A term of the series: the word that the archive uses in each language, which is ours to choose, and the forms that sources print. */
export const term = z.strictObject({
  fr: described(
    nameIn.fr,
    ['Nom français', 'フランス語名'],
    ['Le mot de l’archive, en français.', '当アーカイブの用語（フランス語）。'],
  ),
  ja: described(
    nameIn.ja,
    ['Nom japonais', '日本語名'],
    ['Le mot de l’archive, en japonais.', '当アーカイブの用語（日本語）。'],
  ),
  stands: described(
    z.enum(termSubjects).optional(),
    ['Ce que le terme désigne', '用語の対象'],
    [
      'Ce que l’archive nomme ainsi : ses pages y mènent.',
      '当アーカイブでこの語を用いる対象。該当ページからここへつながる。',
    ],
  ),
  note: described(
    words.optional(),
    ['Remarque', '注記'],
    ['Ce qu’il faut savoir de ces mots.', '用語についての注記。'],
  ),
  forms: described(
    z.array(termForm).default([]),
    ['Graphie relevée', '表記'],
    ['Les formes que des sources impriment.', '資料に記された表記。'],
  ),
  asked,
});

export type TermRecord = z.output<typeof term>;
