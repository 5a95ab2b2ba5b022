import type { Language } from '../../language/languages.ts';

/** A text in both languages. */
export type InBoth<T> = Readonly<Record<Language, T>>;

/** The values that a sentence may take from a mistake. Each mistake has some of them; the others are empty. */
export const noWords = {
  /** The text that was typed, its field, and the text around. */
  value: '',
  field: '',
  text: '',
  /** The word that was probably meant, other ids that may be meant, and the values that may be typed, separated by commas. */
  nearest: '',
  near: '',
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
  /** The list of exceptions, a number, and the number of those not named. */
  list: '',
  count: '',
  more: '',
  /** A published address of the site. */
  address: '',
  gap: '',
  /** Dates of an edition; the successor of an authority, and the date of the change. */
  start: '',
  end: '',
  to: '',
  on: '',
  /** Tags of prose. */
  opened: '',
  component: '',
  attribute: '',
};

export type Words = Readonly<typeof noWords>;

/**
 * What an editor reads: what is wrong → what to type. `{value}` is a word of the mistake, `{value…}` the same cut to fit in a sentence. Where
 * grammar asks for more, a function returns the two. French is typed with ordinary spaces; its no-break spaces are set where it is told.
 */
export type Sentence = `${string} → ${string}` | ((words: Words) => readonly [message: string, remedy: string]);

/** A mistake in the content, with all that the archive knows of it. */
export interface Rule extends InBoth<Sentence> {
  /** It stops nothing: content that is valid but could be better. The heading of its lines in the report. */
  readonly advice?: InBoth<string>;
  /** An editor can answer it by `seen`: a source may say so. */
  readonly answer?: true;
}

/** The rules of one subject, by their codes. */
export function family<Code extends string>(rules: Readonly<Record<Code, Rule>>): Readonly<Record<Code, Rule>> {
  return rules;
}

/** The field in which an editor answers a contradiction. */
export const answer = 'seen: { fr: "…", ja: "…" }';

/** A side, as written after a number of authorities. */
export const ofSide: InBoth<Readonly<Record<string, string>>> = {
  fr: { french: ' du côté français', japanese: ' du côté japonais', total: '', both: '' },
  ja: { french: 'フランス側の', japanese: '日本側の', total: '', both: '' },
};

/** The remedy that names the word that was meant, or `otherwise` if there is none. */
export const nearestOr: InBoth<(nearest: string, otherwise: string) => string> = {
  fr: (nearest, otherwise) => (nearest ? `Écrivez « ${nearest} ».` : otherwise),
  ja: (nearest, otherwise) => (nearest ? `「${nearest}」に直してください。` : otherwise),
};

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
