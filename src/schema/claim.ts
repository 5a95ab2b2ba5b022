import { z } from 'zod';
import { isObject } from '../text/is-object.ts';
import { recordOf } from '../text/record-of.ts';
import {
  checkExceptionNames,
  disagreementId,
  evidenceShape,
  foldEvidence,
  inherit,
  differsField,
  oneDiffers,
  evidence as evidenceSchema,
  type Evidence,
  type Differs,
  type RawEvidence,
} from './evidence.ts';
import { idText, refs, id } from './id.ts';
import { fieldMeta, withMeta, type Shape } from './meaning.ts';
import { notKnown, notKnownWord, readNotKnown, type NotKnown } from './not-known.ts';
import { addMistake, type ShapeCode } from './problem.ts';
import { codec, withMade } from './codec.ts';
import { withBare, withShort } from './short-form.ts';
import { described, fields } from './fields.ts';
import { words, ours, type Words } from './words.ts';
import { toTranslate } from './to-translate.ts';

/** One version of a fact. A version known only in words has no fields in its `value`. */
export interface Version<T> {
  readonly value: Partial<T>;
  readonly words?: Words | undefined;
  readonly note?: Words | undefined;
  readonly evidence: Evidence;
}

type ValueOf<S extends Shape> = z.output<z.ZodObject<S>>;

/** The words of a version, typed beside its fields. If `fr` and `ja` are the value itself, words go in `note`. */
export const wordsShape = fields('version', { fr: ours.fr.optional(), ja: ours.ja.optional() });
export const noteShape = fields('version', { note: words.optional() });

/** The keys that may be typed beside the fields of a record. */
interface RawRecord<S extends Shape = Shape> extends RawEvidence {
  id?: string | undefined;
  fr?: unknown;
  ja?: unknown;
  note?: Words | undefined;
  differs?: Differs | undefined;
  disagreement?: string | undefined;
  others?: Version<ValueOf<S>>[] | undefined;
  kept?: 'none' | 'all' | undefined;
  versions?: Version<ValueOf<S>>[] | undefined;
}

/** Returns the words typed beside the fields, unless `fr` and `ja` are fields themselves. Reports words in one language only. */
function readWords(raw: RawRecord, shape: Shape, ctx: z.RefinementCtx): Words | undefined {
  if ('fr' in shape) return undefined;
  const { fr, ja } = raw;
  if (typeof fr === 'string' && typeof ja === 'string') return { fr, ja };
  const [there, missing] = typeof fr === 'string' ? ['fr', 'ja'] : ['ja', 'fr'];
  if (fr !== undefined || ja !== undefined)
    addMistake(ctx, 'missing-language', { there, missing, known: toTranslate }, [there]);
  return undefined;
}

/** Makes the schema of a record of these fields: their types cannot be inferred here. */
function rawRecord<S extends Shape>(fields: Shape): z.ZodType<RawRecord<S>> {
  return z.strictObject(fields) as z.ZodType as z.ZodType<RawRecord<S>>;
}

function pick<S extends Shape>(raw: object, shape: S): ValueOf<S> {
  return Object.fromEntries(
    Object.entries(raw).filter(([key, one]) => Object.hasOwn(shape, key) && one !== undefined),
  ) as ValueOf<S>;
}

function hasSources(side: unknown): side is Pick<RawEvidence, 'sources'> {
  return typeof side === 'object' && side !== null && 'sources' in side;
}

/** Gives a title without sources those of its two languages. */
function withSidesSources(raw: RawRecord): RawRecord {
  if (raw.sources) return raw;
  const sides = [raw.fr, raw.ja].flatMap((side) => (hasSources(side) ? (side.sources ?? []) : []));
  return sides.length > 0 ? { ...raw, sources: [...new Set(sides)] } : raw;
}

/** Lists the names of the fields with a value; an empty collection claims nothing. */
function filled(value: object): string[] {
  return Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) && one.length === 0 ? [] : [name]));
}

/** Returns the fields of a record, and those that may be typed beside them. */
function recordShape(shape: Shape): Shape {
  return { ...('fr' in shape ? {} : wordsShape), ...noteShape, ...shape, ...evidenceShape };
}

function optionalOf(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()]));
}

/** The meaning of the parts beside a value that are published as parsed. */
const publishAsIs = { isMetadata: true, isPublishedAsIs: true } as const;

const metadataFields = {
  words: words.optional().register(fieldMeta, { ...publishAsIs, place: 'folded' }),
  note: words.optional().register(fieldMeta, publishAsIs),
  evidence: evidenceSchema,
};

/** Takes a value apart from what is typed beside it. A disagreement about it is linked by `id`. */
function versionFrom<S extends Shape>(
  raw: RawRecord<S>,
  shape: S,
  ctx: z.RefinementCtx,
  id: string | undefined,
): Version<ValueOf<S>> & { readonly value: ValueOf<S> } {
  const value = pick(raw, shape);
  checkExceptionNames(raw, [...Object.keys(shape), ...('fr' in shape ? [] : ['fr', 'ja']), 'note'], ctx);
  const evidence = foldEvidence(withSidesSources(raw), filled(value), id);
  if (evidence.basis.kind === 'sources') inherit(value, evidence.basis.sources);
  return { value, words: readWords(raw, shape, ctx), note: raw.note, evidence };
}

/** Makes the schema of one version of a disagreement, in which only the fields that differ are typed. */
export function version<S extends Shape>(shape: S): z.ZodType<Version<ValueOf<S>>> {
  const typed = rawRecord<S>({ id: disagreementId, differs: differsField, ...recordShape(optionalOf(shape)) });
  const value = z.strictObject(shape).partial().register(fieldMeta, { place: 'folded' });
  return codec(typed, z.strictObject({ value, ...metadataFields }), (raw, ctx) => versionFrom(raw, shape, ctx, raw.id));
}

/** A fact that has a value, with the other versions that sources give. */
interface Known<T> {
  readonly is: 'known';
  /** The name of a line in its list, where its editor gave it one. */
  readonly id?: string | undefined;
  readonly value: T;
  readonly words?: Words | undefined;
  readonly note?: Words | undefined;
  readonly evidence: Evidence;
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

/** The versions that are kept of an undecided fact. If a single one is kept, it is the value itself, and the rest are `others`. */
const keptField = described('claim.kept', z.enum(['none', 'all'], 'bad-kept' satisfies ShapeCode).optional());

const madeId = withMeta(described('shared.id', idText.optional()), { isMetadata: true });

function madeOthers(one: z.ZodType) {
  return z.array(one).optional().register(fieldMeta, { isMetadata: true });
}

function othersOf(one: z.ZodType) {
  return described('claim.others', z.array(one).optional());
}

function knownFrom<S extends Shape>(
  raw: RawRecord<S>,
  shape: S,
  ctx: z.RefinementCtx,
  id: string | undefined,
  isLine: boolean,
): Known<ValueOf<S>> {
  const others = raw.others ?? [];
  // An id alone is the name of the line.
  const disagreement = isLine && others.length === 0 && !raw.differs ? undefined : id;
  const explained = raw.because ?? others.find((other) => other.evidence.because ?? other.words ?? other.note);
  if (others.length > 0 && !explained) addMistake(ctx, 'reason-missing', {}, ['others']);
  for (const [index, other] of others.entries()) {
    if (!other.evidence.differs) addMistake(ctx, 'differs-missing', {}, ['others', index]);
  }
  if (others.length > 0 && raw.differs) addMistake(ctx, 'differs-elsewhere', { list: 'others' }, ['differs']);
  if (others.length === 0 && disagreement && !raw.differs) addMistake(ctx, 'differs-missing', {});
  const own = versionFrom(raw, shape, ctx, disagreement);
  return { is: 'known', ...(isLine && { id: raw.id }), ...own, others };
}

/** A line that always has a value, its fields side by side with its evidence. */
export type Statement<T> = T & Omit<Known<T>, 'is' | 'value'>;

/**
 * Makes the schema of a line of a list, or of a record: the fields of `shape` with their evidence beside them. The line is named by its `id`,
 * otherwise by the first of the `key` that has a value. A disagreement about it is named by `id` too, or, if that is a field of `shape`, by
 * `disagreement`.
 */
export function statement<S extends Shape>(shape: S, ...key: string[]): z.ZodType<Statement<ValueOf<S>>> {
  const own = 'id' in shape ? { disagreement: disagreementId } : { id: disagreementId };
  const one = version(shape);
  const typed = rawRecord<S>({ ...own, differs: differsField, ...recordShape(shape), others: othersOf(one) });
  const made = z.strictObject({ id: madeId, ...shape, ...metadataFields, others: madeOthers(one) });
  const read = codec(typed, made, (raw, ctx): Statement<ValueOf<S>> => {
    const name = 'id' in shape ? raw.disagreement : raw.id;
    const { is: _, value, ...beside } = knownFrom(raw, shape, ctx, name, !('id' in shape));
    return { ...value, ...beside };
  });
  return withMeta(read, { is: 'statement', fields: Object.keys(shape), key });
}

/**
 * Makes the schema of a fact. It is typed as a record of its fields with their evidence; as `versions` with `kept: none` or `all` if
 * nothing allows a choice; or as one of the three bare words. Fields typed beside `versions` are common to all of them.
 */
export function claim<S extends Shape>(shape: S, ...key: string[]): z.ZodType<Claim<ValueOf<S>>> {
  const one = version(shape);
  const typed = typedClaim(shape, one);
  const made = madeClaim(shape, one);
  const known = codec(rawRecord<S>(typed.known), made.known, (raw, ctx): Claim<ValueOf<S>> =>
    knownFrom(raw, shape, ctx, raw.id, key.length > 0),
  );
  const undecided = codec(rawRecord<S>(typed.undecided), made.undecided, (raw, ctx): Claim<ValueOf<S>> =>
    undecidedFrom(raw, shape, ctx),
  );
  const forms = toldApart<Claim<ValueOf<S>>>(notKnownWord, [known, undecided, notKnown]);
  return withMeta(forms, { is: 'claim', fields: Object.keys(shape), key });
}

/** The forms of a fact, told apart by `is`, which is never typed: a record that has versions is undecided, a bare word says why there is no value. */
function toldApart<T>(word: z.ZodType | undefined, forms: readonly z.ZodType[]): z.ZodType<T> {
  const any = z.discriminatedUnion('is', forms as [z.ZodObject, z.ZodObject]) as z.ZodType as z.ZodType<T>;
  return withShort(word, any, (raw) => {
    if (isObject(raw)) return { is: 'versions' in raw ? 'undecided' : 'known', ...raw };
    return readNotKnown(raw) ?? raw;
  });
}

function undecidedFrom<S extends Shape>(raw: RawRecord<S>, shape: S, ctx: z.RefinementCtx): Undecided<ValueOf<S>> {
  const { id, because, kept, differs, versions = [] } = raw;
  if (versions.length < 2) addMistake(ctx, 'versions-too-few', {}, ['versions']);
  if (!kept) addMistake(ctx, 'versions-without-kept', {}, ['versions']);
  if (!because) addMistake(ctx, 'reason-missing', {}, ['versions']);
  if (!differs) addMistake(ctx, 'differs-missing', {}, ['versions']);
  for (const [index, { evidence }] of versions.entries()) {
    if (evidence.differs) addMistake(ctx, 'differs-elsewhere', { list: 'versions' }, ['versions', index, 'differs']);
  }
  const shared = pick(raw, shape);
  return {
    is: 'undecided',
    disagreement: id,
    versions: versions.map((said) => ({ ...said, value: { ...shared, ...said.value } })),
    kept: kept ?? 'none',
    differs: differs ?? 'contradiction',
    because: because ?? { fr: '', ja: '' },
  };
}

/** Returns the fields of the two records as which a claim is typed: one that is kept, with the other versions, or several versions. */
export function typedClaim(shape: Shape, one: z.ZodType = version(shape)) {
  const beside = { id: disagreementId, differs: differsField };
  return {
    known: { is: isForm('known'), ...beside, ...recordShape(shape), others: othersOf(one) },
    undecided: {
      is: isForm('undecided'),
      ...beside,
      ...optionalOf(shape),
      versions: described('claim.versions', z.array(one)),
      kept: keptField,
      because: evidenceShape.because,
    },
  };
}

const isForm = (form: 'known' | 'undecided') => z.literal(form).register(fieldMeta, { isMetadata: true });

function madeClaim(shape: Shape, one: z.ZodType) {
  const known = z.strictObject({
    is: isForm('known'),
    id: madeId,
    value: z.strictObject(shape).register(fieldMeta, { place: 'folded' }),
    ...metadataFields,
    others: madeOthers(one),
  });
  const undecided = z.strictObject({
    is: isForm('undecided'),
    disagreement: z.string().optional().register(fieldMeta, { isMetadata: true }),
    versions: z.array(one).register(fieldMeta, { isMetadata: true }),
    kept: z.enum(['none', 'all']).register(fieldMeta, { isMetadata: true }),
    differs: oneDiffers.clone().register(fieldMeta, { isMetadata: true }),
    because: z.nonoptional(words).register(fieldMeta, publishAsIs),
  });
  return { known, undecided };
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
 * A list that one source prints: `sources:` at its head and `list:` below, or a bare list whose lines have their own. Parsed: always a
 * bare list, the sources of the head pushed down to the lines that have none.
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

const ownFields = fields('disagreement', { id, about: words });

/** A claim about no field: its versions are known by their words. */
const claimInWords = withMeta(claim({}), { place: 'folded' });

const madeDisagreement = z.strictObject({ ...ownFields, claim: claimInWords });

type ReadDisagreement = Readonly<z.output<z.ZodObject<typeof ownFields>>> & { readonly claim: Claim<object> };

function disagreementAs(shape: Shape, read: (raw: RawRecord, ctx: z.RefinementCtx) => Claim<object>) {
  const typed = z.strictObject({ ...ownFields, ...shape, ...ownFields });
  return codec(typed, madeDisagreement, ({ about, ...rest }, ctx): ReadDisagreement => ({
    id: rest.id,
    about,
    claim: read(rest, ctx),
  }));
}

const disagreements = toldApart<ReadDisagreement>(undefined, [
  disagreementAs(typedClaim({}).known, (raw, ctx) => knownFrom(raw, {}, ctx, raw.id, false)),
  disagreementAs(typedClaim({}).undecided, (raw, ctx) => undecidedFrom(raw, {}, ctx)),
]);

/** `id`, `about`, then the versions (`kept: none` or `all`), or the version that is kept with its `others`. */
export const disagreement = withMeta(withMade(disagreements, madeDisagreement), {
  is: 'claim',
  fields: Object.keys(ownFields),
});
