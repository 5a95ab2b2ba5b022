import type { MistakeCode } from '../../archive/schema/problem.ts';
import { dictionary, type Bilingual } from '../locales.ts';

/** A mistake in an editor's words: what is wrong, and what to type. */
export interface Telling {
  readonly message: string;
  readonly hint: string;
}

/** The words that a sentence may take from a mistake. Each mistake has some of them; the others are empty. */
export const noWords = {
  /** What was typed. */
  value: '',
  field: '',
  /** What was meant, as near as the letters tell. */
  nearest: '',
  /** Other ids that may be meant, separated by commas. */
  near: '',
  /** What may be typed, separated by commas. */
  known: '',
  /** What an id names. */
  named: '',
  /** What a field must be: `text`, `list`, `record`. */
  expected: '',
  /** The language that is missing. */
  missing: '',
  /** The kind of records, the file of one, another file. */
  kind: '',
  record: '',
  other: '',
  /** The line of the first of two. */
  line: '',
  /** Signs and texts of YAML. */
  text: '',
  closing: '',
  /** The list of exceptions, how many statuses there are. */
  list: '',
  count: '',
  /** How many are not named. */
  more: '',
  /** A published address of the site. */
  address: '',
  gap: '',
  /** Dates of an edition; what an authority became, and when. */
  start: '',
  end: '',
  to: '',
  on: '',
  /** What became of an entry: `added`, `changed`, `removed`. */
  is: '',
  /** Tags of prose. */
  opened: '',
  component: '',
  attribute: '',
};

export type WordsOfMistake = Readonly<typeof noWords>;

/** The sentences of one language: one for each of the mistakes, which are all that the archive knows unless some are named. */
export type Tellings<Code extends MistakeCode = MistakeCode> = Readonly<
  Record<Code, (words: WordsOfMistake) => Telling>
>;

/**
 * The sentences of the mistakes of one subject: a mistake that one language lacks does not compile. In French ordinary spaces are typed;
 * those of French are set where the sentence is made.
 */
export function tellings<Code extends MistakeCode>(words: Bilingual<Tellings<Code>>): Bilingual<Tellings<Code>> {
  return words;
}

/** The remedy that names the word that was meant, or another where there is none. */
export const nearestOr = dictionary<(nearest: string, otherwise: string) => string>({
  fr: (nearest, otherwise) => (nearest ? `Écrivez « ${nearest} ».` : otherwise),
  ja: (nearest, otherwise) => (nearest ? `「${nearest}」に直してください。` : otherwise),
});

const LONGEST_EXCERPT = 48;

/** What was typed, short enough to stand in a sentence. */
export function excerpt(typed: string, longest = LONGEST_EXCERPT): string {
  const characters = Array.from(typed.trim());
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

/** The id that was meant, where the letters of what was typed allow one. */
export function asId(typed: string): string | undefined {
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return /^[a-z0-9-]+$/.test(id) ? id : undefined;
}

/** Full-width signs and the ones to type instead. */
export const plainSigns: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
};

/** Full-width signs that a space must follow once they are plain. */
export const separators: readonly string[] = ['：', '，', '、'];

/** Components that hold no words, closed by their own tag. */
export const wordlessComponents: readonly string[] = ['Value', 'Count', 'Title', 'Total', 'Cite'];

/** `status held` as it should be typed: `status: held`. */
export function withColon(line: string): string {
  return excerpt(line.replace(/^((?:- )?[\w-]+)\s*/, '$1: ').trim());
}
