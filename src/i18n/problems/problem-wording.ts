import type { MistakeCode } from '../../archive/schema/problem.ts';
import { dictionary, type Bilingual } from '../locales.ts';

/** A mistake in an editor's words: the message says what is wrong, the hint what to type. */
export interface ProblemWording {
  readonly message: string;
  readonly hint: string;
}

/** The values that a sentence may take from a mistake. Each mistake has some of them; the others are empty. */
export const noWords = {
  /** The text that was typed. */
  value: '',
  field: '',
  /** The word that was probably meant, by its letters. */
  nearest: '',
  /** Other ids that may be meant, separated by commas. */
  near: '',
  /** The values that may be typed, separated by commas. */
  known: '',
  /** The kind of record or part that an id names. */
  named: '',
  /** The form that a field must have: `text`, `list`, `record`. */
  expected: '',
  /** The missing language. */
  missing: '',
  /** The kind of a record, the file of a record, and another file. */
  kind: '',
  record: '',
  other: '',
  /** The line of the first of two occurrences. */
  line: '',
  /** The text around. */
  text: '',
  /** The list of exceptions, and a number. */
  list: '',
  count: '',
  /** Number of those not named. */
  more: '',
  /** A published address of the site. */
  address: '',
  gap: '',
  /** Dates of an edition; the successor of an authority, and the date of the change. */
  start: '',
  end: '',
  to: '',
  on: '',
  /** The change to an entry: `added`, `changed`, `removed`. */
  is: '',
  /** Tags of prose. */
  opened: '',
  component: '',
  attribute: '',
};

export type WordsOfMistake = Readonly<typeof noWords>;

/** The sentences of one language, one for each mistake: all mistakes of the archive, or those named by `Code`. */
export type ProblemWordings<Code extends MistakeCode = MistakeCode> = Readonly<
  Record<Code, (words: WordsOfMistake) => ProblemWording>
>;

/**
 * Types the sentences for the mistakes of one subject: a mistake that one language lacks does not compile. French is typed with ordinary
 * spaces; its no-break spaces are set where the sentence is made.
 */
export function problemWordings<Code extends MistakeCode>(
  words: Bilingual<ProblemWordings<Code>>,
): Bilingual<ProblemWordings<Code>> {
  return words;
}

/** The remedy that names the word that was meant, or `otherwise` if there is none. */
export const nearestOr = dictionary<(nearest: string, otherwise: string) => string>({
  fr: (nearest, otherwise) => (nearest ? `Écrivez « ${nearest} ».` : otherwise),
  ja: (nearest, otherwise) => (nearest ? `「${nearest}」に直してください。` : otherwise),
});

const LONGEST_EXCERPT = 48;

/** Shortens a typed text to fit in a sentence. */
export function excerpt(typed: string, longest = LONGEST_EXCERPT): string {
  const characters = Array.from(typed.trim());
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

/** Returns the id that was meant, if the letters of the typed text allow one. */
export function asId(typed: string): string | undefined {
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return /^[a-z0-9-]+$/.test(id) ? id : undefined;
}

/** Components without content, which close their own tag. */
export const wordlessComponents: readonly string[] = ['Value', 'Count', 'Title', 'Total', 'Cite'];
