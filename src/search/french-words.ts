/** French words as a search takes them: by their stem, and without those that carry nothing. */
import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import { fold } from './fold.ts';

/** What questions begin with, beside the articles, pronouns and forms of « être » and « avoir » of the list. */
const asking = 'comment combien pourquoi quand quoi où dont trouve trouvent lors grâce'.split(' ');
/** Forms of « avoir » in the list that readers of an archive write as nouns: no text of it says « nous avions » of itself. */
const nouns = new Set(['avions']);
const carriesNothing = new Set([...stopwords, ...asking].filter((word) => !nouns.has(word)).map((word) => fold(word)));

/** True for a folded word, or a joined one such as « est-ce » or « a-t-elle », that carries nothing. */
export function isEmptyWord(folded: string): boolean {
  return folded.split(' ').every((word) => carriesNothing.has(word));
}

const stems = new Map<string, string>();

/** The stem of a folded word: *jumelages*, *jumelée* and *jumeler* have one. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word.replace(/ees?$/, 'e').replace(/os$/, 'o')).replace(/(?<=.{5})ag$/, '');
  stems.set(word, stem);
  return stem;
}
