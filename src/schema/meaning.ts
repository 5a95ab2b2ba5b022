import { z } from 'zod';
import type { Locale } from '../text/locales.ts';
import type { ShapeCode } from './problem.ts';

export const kindNames = [
  'editions',
  'declarations',
  'cities',
  'themes',
  'authorities',
  'areas',
  'people',
  'twinnings',
  'organisations',
  'milestones',
  'terms',
  'link-counts',
  'series',
  'sources',
] as const;

export type Kind = (typeof kindNames)[number];

export type Words = Readonly<Record<Locale, string>>;

export type Named = Kind | 'items' | 'counts' | 'pages';

export type ScalarName =
  | 'text'
  | 'id'
  | 'date'
  | 'period'
  | 'day'
  | 'count'
  | 'number'
  | 'address'
  | 'time'
  | 'point-id'
  | 'text-place'
  | 'word';

/** What a number counts, for the word that follows it in Japanese; `bare` where the words around it say so. */
export type Counter = 'authorities' | 'persons' | 'inhabitants' | 'bare';

export type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * The meaning of a value, beyond its type. It is kept on the schema of the value, where code that walks through data, typed or parsed,
 * finds it: nothing is guessed from the name of a field or from the shape of a value.
 */
export interface Meaning {
  readonly label?: Words;
  readonly scalar?: ScalarName;
  /** The kind of value, if it is more than one word or one text. A `printed` text has a status, a `worded` one a wording. */
  readonly is?: 'claim' | 'statement' | 'words' | 'printed' | 'worded' | 'gap' | 'record-path' | 'follow-up-path';
  /** The names of the fields of a claim or a statement, without those of its evidence. */
  readonly fields?: readonly string[];
  readonly ref?: Named;
  readonly lang?: Locale | 'en';
  /** The origin of the texts in it: us, a source, or a name, of which each language has its own. */
  readonly by?: 'us' | 'source' | 'name';
  readonly words?: Readonly<Record<string, Words>>;
  /** The fields by which a line without an `id` is named in its list, the first that has a value: `status said` makes `planned-2019-11`. */
  readonly key?: readonly string[];
  /**
   * A field that paths leave out: `unnamed`, the lines of a list that has further fields; `folded`, a field typed together with its
   * holder, as the value of a fact is.
   */
  readonly place?: 'unnamed' | 'folded';
  /** True for information about a fact, as opposed to its value: its evidence, our words on it, other versions. */
  readonly isMetadata?: boolean;
  /** True for a field that is typed, and told elsewhere in what is made of it. */
  readonly isTypedOnly?: boolean;
  /** True if pages do not show it among the fields of its fact, but elsewhere. */
  readonly isShownElsewhere?: boolean;
  /** True if its parsed form is published without a change. */
  readonly isPublishedAsIs?: boolean;
  /** The side of each authority of a list. */
  readonly of?: 'french' | 'japanese';
  readonly counter?: Counter;
  /** For a count of authorities: the path of their list, and of the word that says on which sides it is complete. */
  readonly counts?: { readonly list: string; readonly complete: string };
  /** The path of the period in which this date lies. */
  readonly within?: string;
  /** The path of the date or the period that this one must not precede. */
  readonly notBefore?: string;
  /** True for a value that names one record: no other of its kind and sort has it. */
  readonly identifies?: boolean;
  /** For a record: the fields by which one is told from another of the same time. */
  readonly toldApartBy?: readonly string[];
  /** The path of the words beside which this value is the same in every record. */
  readonly goesWith?: string;
  /** The path of the list in which an id is found too: of the presenters among the authorities of a session. */
  readonly among?: string;
  /** The path of the count that this one is no smaller than: of persons, than of authorities. */
  readonly noFewerThan?: string;
  /** True for a date of what is to come, later than what announces it. */
  readonly isAhead?: boolean;
  /** True for what only a meeting that was held can have. */
  readonly isOfHeld?: boolean;
  /** True for a latitude or a longitude: no whole number, and shown without the format of a language. */
  readonly isDegrees?: boolean;
}

/** The registry of meanings: `schema.register(fieldMeta, …)` gives a new schema its meaning. */
export const fieldMeta = z.registry<Meaning>();

/** What may be typed for short, if a schema describes it, and the full form of it. */
export interface Short {
  readonly form: z.ZodType | undefined;
  readonly expand: (raw: unknown) => unknown;
}

/**
 * The registry of what stands on either side of what a schema reads: its short form, and the data made of it. Schemas go too deep for its
 * type.
 */
export const sideMeta = z.registry<{ readonly short?: unknown; readonly made?: unknown }>();

export function shortOf(schema: z.ZodType): Short | undefined {
  return sideMeta.get(schema)?.short as Short | undefined;
}

export function madeOf(schema: z.ZodType): z.ZodType | undefined {
  return sideMeta.get(schema)?.made as z.ZodType | undefined;
}

/** Says which data are made of what a schema reads, where these are others: nothing runs `made`. */
export function withMade<S extends z.ZodType>(schema: S, made: z.ZodType): S {
  const own = schema.clone();
  sideMeta.add(own, { made });
  return own;
}

/**
 * A schema whose data `read` turns into others, which `made` describes: pages, exports and the published schemas go by it, and nothing runs
 * it.
 */
export function codec<I, T>(
  typed: z.ZodType<I>,
  made: z.ZodType,
  read: (typed: I, ctx: z.RefinementCtx) => T,
): z.ZodType<T> {
  return withMade(typed.transform(read), made) as z.ZodType as z.ZodType<T>;
}

/** A text of a form; any other is the mistake of the code. */
export function textOf(form: RegExp, code: ShapeCode): z.ZodType<string> {
  return withMade(z.string().regex(form, code), z.string());
}

/** Returns a copy of a schema with a meaning added to its own. The original stays as it is. */
export function withMeta<S extends z.ZodType>(schema: S, meaning: Meaning): S {
  const own = schema.clone();
  fieldMeta.add(own, meaning);
  return own;
}

export function meaningOf(schema: z.ZodType): Meaning {
  return fieldMeta.get(schema) ?? {};
}

export function codesOf<C extends string>(words: Readonly<Record<C, Words>>): [C, ...C[]] {
  return Object.keys(words) as [C, ...C[]];
}

/** Makes the schema of a controlled list. A code without French or Japanese words for readers does not compile. */
export function oneOf<C extends string>(words: Readonly<Record<C, Words>>) {
  return z.enum(codesOf(words)).register(fieldMeta, { words });
}
