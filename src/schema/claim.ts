import { z } from 'zod';
import { isObject } from '../text/is-object.ts';
import { recordOf } from '../text/record-of.ts';
import {
  disagreementId,
  evidenceShape,
  foldEvidence,
  inherit,
  differsField,
  oneDiffers,
  evidence as publishedEvidence,
  type Evidence,
  type Differs,
  type TypedEvidence,
} from './evidence.ts';
import { idText, refs, id } from './id.ts';
import { codec, fieldMeta, withMade, withMeta, type Meaning, type Shape } from './meaning.ts';
import { notKnown, notKnownWord, readNotKnown, type NotKnown } from './not-known.ts';
import { addMistake, type ShapeCode } from './problem.ts';
import { withBare, withShort } from './short-form.ts';
import { described, fields } from './fields.ts';
import { words, ours, type Words } from './words.ts';
import { toTranslate } from './to-translate.ts';

/*
 * A fact is *typed* for short, *read* in full, and *made* into what everything else goes by. The types say what is made; what is read is the
 * same, but for the evidence, which is typed among the fields (`folded`) and taken together once the record is read. A field that is
 * `isTypedOnly` is left out of what is made; `withMade(read, made)` and `codec` say by which schema the other side is described.
 */

/** One version of a fact. A version known only in words has no fields in its `value`. */
export interface Version<T, E = Evidence> {
  readonly value: Partial<T>;
  readonly words?: Words | undefined;
  readonly note?: Words | undefined;
  readonly evidence: E;
}

/** A fact that has a value, with the other versions that sources give. */
interface Known<T, E = Evidence> extends Version<T, E> {
  readonly is: 'known';
  readonly id?: string | undefined;
  readonly value: T;
  readonly others: readonly Version<T>[];
}

/** A fact of which no version is kept, since nothing allows a choice, or all are. */
interface Undecided<T> {
  readonly is: 'undecided';
  readonly disagreement?: string | undefined;
  readonly versions: readonly Version<T>[];
  readonly kept: 'none' | 'all';
  readonly differs: Differs;
  readonly because: Words;
}

/** The centre of the model: a fact with its evidence, or one of three ways not to know it. */
export type Claim<T> = Known<T> | Undecided<T> | NotKnown;

/** A line that always has a value, its fields side by side with its evidence. */
export type Statement<T, E = Evidence> = T & Omit<Known<T, E>, 'is' | 'value'>;

/** What is typed of a disagreement, and told in the evidence: its name, and how the version differs. */
interface TypedOnly {
  readonly id?: string | undefined;
  readonly differs?: Differs | undefined;
}

type ValueOf<S extends Shape> = z.output<z.ZodObject<S>>;

/** Makes the schema of a record from those of its fields: the compiler holds them to the type, which it cannot infer here. */
function recordAs<R>(shape: { readonly [K in keyof R]-?: z.ZodType<R[K]> }): z.ZodType<R> {
  return z.strictObject(shape) as z.ZodType as z.ZodType<R>;
}

/** A record whose fields are typed among those of the record that holds it. */
function folded<S extends Shape>(shape: S): z.ZodObject<S> {
  return z.strictObject(shape).register(fieldMeta, { place: 'folded' });
}

function partOf<S extends Shape>(shape: S) {
  return z.strictObject(shape).partial() as z.ZodType as z.ZodType<Partial<ValueOf<S>>>;
}

/** A field beside a value, which is about the value and no part of the record; `made`: what is made of it. */
function beside<S extends z.ZodType>(typed: S, made: z.ZodType = typed, more: Meaning = {}) {
  return withMade(typed, withMeta(made, { isMetadata: true, ...more }));
}

/** The words of a version, typed among its fields. If `fr` and `ja` are the value itself, words go in `note`. */
export const wordsShape = fields('version', { fr: ours.fr.optional(), ja: ours.ja.optional() });
export const noteShape = fields('version', { note: words.optional() });

const versionWords = folded(wordsShape).transform(({ fr, ja }, ctx): Words | undefined => {
  if (fr !== undefined && ja !== undefined) return { fr, ja };
  const [there, missing] = fr === undefined ? (['ja', 'fr'] as const) : (['fr', 'ja'] as const);
  if ((fr ?? ja) !== undefined) addMistake(ctx, 'missing-language', { there, missing, known: toTranslate }, [there]);
  return undefined;
});

/** What a version holds beside its value, typed among the fields of the value. */
const besides = {
  words: beside(versionWords, words.optional(), { isPublishedAsIs: true, place: 'folded' }),
  note: beside(noteShape.note, words.optional(), { isPublishedAsIs: true }),
  evidence: withMade(folded(evidenceShape), publishedEvidence),
};

const typedId = withMeta(disagreementId, { isTypedOnly: true });
const typedDiffers = withMeta(differsField, { isTypedOnly: true });
const lineId = beside(disagreementId, idText.optional());

/** Makes the schema of one version of a disagreement, in which only the fields that differ are typed. */
export function version<S extends Shape>(shape: S): z.ZodType<Version<ValueOf<S>>> {
  const value = withMeta(partOf(shape), { place: 'folded' });
  type Read = Version<ValueOf<S>, TypedEvidence> & TypedOnly;
  const read = recordAs<Read>({ id: typedId, differs: typedDiffers, value, ...besides });
  return read.transform(({ id: disagreement, differs, ...one }, ctx) => {
    return { ...one, evidence: foldEvidence({ ...one.evidence, disagreement, differs }, one.value, shape, ctx) };
  });
}

function othersOf<T>(one: z.ZodType<T>) {
  const others = z.array(one);
  return beside(described('claim.others', others.default([])), described('claim.others', others.optional()));
}

/** Judges what is said of a value and of its other versions, and takes the evidence of the value together. */
function evidenceFor(
  value: object,
  { evidence, others, differs, id }: Pick<Known<object, TypedEvidence>, 'evidence' | 'others'> & TypedOnly,
  shape: Shape,
  ctx: z.RefinementCtx,
  isLine: boolean,
): Evidence {
  // An id alone is the name of the line.
  const disagreement = isLine && others.length === 0 && !differs ? undefined : id;
  const isExplained = evidence.because ?? others.find((other) => other.evidence.because ?? other.words ?? other.note);
  if (others.length > 0 && !isExplained) addMistake(ctx, 'reason-missing', {}, ['others']);
  for (const [index, other] of others.entries()) {
    if (!other.evidence.differs) addMistake(ctx, 'differs-missing', {}, ['others', index]);
  }
  if (others.length > 0 && differs) addMistake(ctx, 'differs-elsewhere', { list: 'others' }, ['differs']);
  if (others.length === 0 && disagreement && !differs) addMistake(ctx, 'differs-missing', {});
  return foldEvidence({ ...evidence, disagreement, differs }, value, shape, ctx);
}

/**
 * Makes the schema of a line of a list, or of a record: the fields of `shape` with their evidence beside them. The line is named by its
 * `id`, otherwise by the first of the `key` that has a value. A disagreement about it is named by `id` too, or, if that is a field of
 * `shape`, by `disagreement`.
 */
export function statement<S extends Shape>(shape: S, ...key: string[]): z.ZodType<Statement<ValueOf<S>>> {
  type T = ValueOf<S>;
  const hasId = 'id' in shape;
  const own = hasId ? { disagreement: typedId } : { id: lineId };
  const line = { ...own, differs: typedDiffers, ...shape, ...besides, others: othersOf(version(shape)) };
  type Read = Statement<T, TypedEvidence> & TypedOnly & { readonly disagreement?: string };
  const read = (z.strictObject(line) as z.ZodType as z.ZodType<Read>).transform((typed, ctx): Statement<T> => {
    const fields = Object.entries(typed).filter(([name]) => Object.hasOwn(shape, name));
    const value = Object.fromEntries(fields) as T;
    const { id, disagreement, words: said, note, others } = typed;
    const evidence = evidenceFor(value, { ...typed, id: hasId ? disagreement : id }, shape, ctx, !hasId);
    return { ...value, ...(!hasId && { id }), words: said, note, evidence, others };
  });
  return withMeta(read, { is: 'statement', fields: Object.keys(shape), key });
}

const isForm = <F extends 'known' | 'undecided'>(form: F) => withMeta(z.literal(form), { isMetadata: true });

/**
 * Makes the schema of a fact. It is typed as a record of its fields with their evidence; as `versions` with `kept: none` or `all` if
 * nothing allows a choice; or as one of the three bare words. Fields typed beside `versions` are common to all of them.
 */
export function claim<S extends Shape>(shape: S, ...key: string[]): z.ZodType<Claim<ValueOf<S>>> {
  type T = ValueOf<S>;
  const one = version(shape);
  const isLine = key.length > 0;
  const known = recordAs<Known<T, TypedEvidence> & TypedOnly>({
    is: isForm('known'),
    id: lineId,
    differs: typedDiffers,
    value: folded(shape),
    ...besides,
    others: othersOf(one),
  }).transform(({ differs, ...read }, ctx): Known<T> => {
    const evidence = evidenceFor(read.value, { ...read, differs }, shape, ctx, isLine);
    return { ...read, id: isLine ? read.id : undefined, evidence };
  });
  const undecided = undecidedFact<T>(withMeta(partOf(shape), { place: 'folded', isTypedOnly: true }), one);
  const forms = z.discriminatedUnion('is', [known, undecided, notKnown] as unknown as [z.ZodObject, z.ZodObject]);
  // What tells the forms apart is never typed: a record that has versions is undecided, a bare word says why there is no value.
  const fact = withShort(notKnownWord, forms as z.ZodType as z.ZodType<Claim<T>>, (raw) => {
    if (isObject(raw)) return { is: 'versions' in raw ? 'undecided' : 'known', ...raw };
    return readNotKnown(raw) ?? raw;
  });
  return withMeta(fact, { is: 'claim', fields: Object.keys(shape), key });
}

/** The versions that are kept of an undecided fact. If a single one is kept, it is the value itself, and the rest are `others`. */
const keptField = described('claim.kept', z.enum(['none', 'all'], 'bad-kept' satisfies ShapeCode).optional());

/** An undecided fact as it is read: its `id` names the disagreement, `value` is what the versions have in common. */
interface ReadUndecided<T> extends Pick<Undecided<T>, 'is' | 'versions'> {
  readonly id?: string | undefined;
  readonly value: Partial<T>;
  readonly kept?: Undecided<T>['kept'] | undefined;
  readonly differs?: Differs | undefined;
  readonly because?: Words | undefined;
}

function undecidedFact<T>(shared: z.ZodType<Partial<T>>, one: z.ZodType<Version<T>>): z.ZodType<Undecided<T>> {
  const form = isForm('undecided');
  const several = {
    id: typedId,
    value: shared,
    versions: beside(described('claim.versions', z.array(one))),
    kept: beside(keptField, z.enum(['none', 'all'])),
    differs: beside(differsField, oneDiffers),
    because: beside(evidenceShape.because, z.nonoptional(words), { isPublishedAsIs: true }),
  };
  const disagreement = withMeta(z.string().optional(), { isMetadata: true });
  const made = z.strictObject({ is: form, disagreement, ...several });
  return codec(
    recordAs<ReadUndecided<T>>({ is: form, ...several }),
    made,
    ({ is, id, value, versions, ...choice }, ctx) => {
      const { kept, because, differs } = choice;
      if (versions.length < 2) addMistake(ctx, 'versions-too-few', {}, ['versions']);
      if (!kept) addMistake(ctx, 'versions-without-kept', {}, ['versions']);
      if (!because) addMistake(ctx, 'reason-missing', {}, ['versions']);
      if (!differs) addMistake(ctx, 'differs-missing', {}, ['versions']);
      for (const [index, { evidence }] of versions.entries()) {
        if (evidence.differs)
          addMistake(ctx, 'differs-elsewhere', { list: 'versions' }, ['versions', index, 'differs']);
      }
      const all = versions.map((said) => ({ ...said, value: { ...value, ...said.value } }));
      return { is, disagreement: id, versions: all, ...choice } as Undecided<T>;
    },
  );
}

/** Makes the schema of a fact with a short form: `date: 1958-06-15` for `date: { on: 1958-06-15 }`. */
export function shortClaim<K extends string, T extends z.ZodType>(key: K, value: T) {
  return withBare(key, value, claim(recordOf([key], () => value)));
}

/** Makes the schema of a statement with a short form: `code: 54395` for `code: { number: 54395 }`, on the evidence of its record. */
export function shortStatement<K extends string, T extends z.ZodType>(key: K, value: T) {
  return withBare(key, value, statement(recordOf([key], () => value)));
}

/**
 * A list that one source prints: `sources:` at its head and `list:` below, or a bare list whose lines have their own. Made: a bare list.
 */
export function headedList<T>(line: z.ZodType<T>): z.ZodType<readonly T[]> {
  const lines = z.array(line);
  const typed = z.strictObject(fields('headed-list', { sources: refs('sources'), list: lines }));
  const headed = codec(typed, lines, ({ sources, list }): readonly T[] => {
    if (sources.length > 0) inherit(list, sources);
    return list;
  });
  return withShort(lines, headed, (raw) => (Array.isArray(raw) ? { sources: [], list: raw as unknown } : raw));
}

/** A difference about no field: its versions are known by their words. It is typed as `id` and `about` among the fields of a fact. */
const ownFields = fields('disagreement', { id, about: words });

const disagreement = withMeta(
  z
    .strictObject({ ...ownFields, claim: withMeta(claim({}), { place: 'folded' }) })
    .transform(({ id: name, about, claim: fact }, ctx) => ({ id: name, about, claim: namedFact(fact, name, ctx) })),
  { is: 'claim', fields: Object.keys(ownFields) },
);

function namedFact(fact: Claim<object>, name: string, ctx: z.RefinementCtx): Claim<object> {
  if (fact.is === 'undecided') return { ...fact, disagreement: name };
  if (fact.is !== 'known') return fact;
  if (fact.others.length === 0 && !fact.evidence.differs) addMistake(ctx, 'differs-missing', {});
  return { ...fact, evidence: { ...fact.evidence, disagreement: name } };
}

export const disagreements = described('shared.disagreements', z.array(disagreement).default([]));
