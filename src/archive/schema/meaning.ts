import { z } from 'zod';
import type { Language } from '../../language/languages.ts';
import type { Kind } from './kind-name.ts';

/** A word or a label in both languages. */
type Words = Readonly<Record<Language, string>>;

/** What an id may name: the records of a kind, what is defined inside them, a page. */
export type Named = Kind | 'items' | 'counts' | 'pages';

/** The forms of a value that is typed as one word or one text. */
export const scalarNames = [
  'text',
  'id',
  'date',
  'period',
  'day',
  'count',
  'number',
  'address',
  'time',
  'point-id',
  'text-place',
  'word',
] as const;

export type ScalarName = (typeof scalarNames)[number];

/** The fields of a record, a fact or a line, by their names. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * What a value means, beyond its type. It is kept on the schema of the value, and whoever walks through data, typed or parsed, finds it
 * there: nothing is guessed from the name of a field or from the shape of a value.
 */
export interface Meaning {
  /** The name of the field, as readers and editors see it. */
  readonly label?: Words;
  /** How it is typed, where it is one word or one text. */
  readonly scalar?: ScalarName;
  /** What it is as a whole, where it is more than that. A `printed` text has a status, a `worded` one a wording. */
  readonly is?: 'claim' | 'statement' | 'words' | 'printed' | 'worded' | 'gap' | 'record-path' | 'follow-up-path';
  /** The names of the fields of a claim or a statement, without those of its evidence. */
  readonly fields?: readonly string[];
  /** What an id names. */
  readonly ref?: Named;
  /** The language of the texts in it. */
  readonly lang?: Language | 'en';
  /** Whose words the texts in it are: ours, those of a source, or a name, which each language has of its own. */
  readonly by?: 'us' | 'source' | 'name';
  /** The words of a controlled list, as readers see them. */
  readonly words?: Readonly<Record<string, Words>>;
  /** The field by which a line is named in its list, besides an `id` of its own. */
  readonly key?: string;
  /**
   * A field that paths leave out: `unnamed`, the lines of a list that has more to say; `folded`, what is typed in one with what holds it, as
   * the value of a fact is.
   */
  readonly place?: 'unnamed' | 'folded';
  /** What is said about a fact, beside what it says: its evidence, our words on it, what others say instead. */
  readonly isAside?: boolean;
  /** What pages show in another way than among the fields of its fact. */
  readonly isShownElsewhere?: boolean;
  /** What is made of it is published without a change. */
  readonly isAsPublished?: boolean;
  /** The side that the authorities named here are of. */
  readonly of?: 'french' | 'japanese';
  /** What a count of authorities counts: the path of their list, and of the word that says which sides of it are whole. */
  readonly counts?: { readonly list: string; readonly complete: string };
  /** The path of the period that this one lies in. */
  readonly within?: string;
  /** The path of the date or the period that this one is not earlier than. */
  readonly notBefore?: string;
  /** What only an edition that was held has. */
  readonly isOfHeld?: boolean;
  /** A number that is read as it is written: a latitude. */
  readonly isPlain?: boolean;
}

/** Where the meanings are kept: `schema.register(meanings, …)` says what a new schema means. */
export const meanings = z.registry<Meaning>();

/** A schema that means more than the one that it is made from, which stays as it is. */
export function meant<S extends z.ZodType>(schema: S, meaning: Meaning): S {
  const own = schema.clone();
  meanings.add(own, meaning);
  return own;
}

/** What a schema says of the meaning of its values; empty where it says nothing. */
export function meaningOf(schema: z.ZodType): Meaning {
  return meanings.get(schema) ?? {};
}

/** The codes of a controlled list, in their order. */
export function codesOf<C extends string>(words: Readonly<Record<C, Words>>): [C, ...C[]] {
  return Object.keys(words) as [C, ...C[]];
}

/**
 * A controlled list: the codes that may be typed, each with what readers see of it. A code without French or Japanese does not compile.
 */
export function oneOf<C extends string>(words: Readonly<Record<C, Words>>) {
  return z.enum(codesOf(words)).register(meanings, { words });
}
