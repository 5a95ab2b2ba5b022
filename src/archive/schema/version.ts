import { z } from 'zod';
import { differsField, type Differs } from './differs.ts';
import {
  checkExceptionNames,
  disagreementId,
  evidence as evidenceSchema,
  evidenceShape,
  foldEvidence,
  inherit,
  type Evidence,
  type RawEvidence,
} from './evidence.ts';
import { fieldMeta, type Shape } from './meaning.ts';
import { addMistake } from './problem.ts';
import { toTranslate } from './to-translate.ts';
import { codec } from './codec.ts';
import { fields } from './fields.ts';
import { ours, words, type Words } from './words.ts';

/** One version of a fact. A version known only in words has no fields in its `value`. */
export interface Version<T> {
  readonly value: Partial<T>;
  readonly words?: Words | undefined;
  readonly note?: Words | undefined;
  readonly evidence: Evidence;
}

/** The value that the fields of a shape make. */
export type ValueOf<S extends Shape> = z.output<z.ZodObject<S>>;

/** The words of a version, typed beside its fields. If `fr` and `ja` are the value itself, words go in `note`. */
export const wordsShape = fields('version', { fr: ours.fr.optional(), ja: ours.ja.optional() });
/** A remark on a fact. */
export const noteShape = fields('version', { note: words.optional() });

/** The keys that may be typed beside the fields of a record. */
export interface RawRecord extends RawEvidence {
  id?: string | undefined;
  fr?: unknown;
  ja?: unknown;
  note?: Words | undefined;
  differs?: Differs | undefined;
}

/** Returns the words typed beside the fields, unless `fr` and `ja` are fields themselves. Reports words in one language only. */
export function readWords(raw: RawRecord, shape: Shape, ctx: z.RefinementCtx): Words | undefined {
  if ('fr' in shape) return undefined;
  const { fr, ja } = raw;
  if (typeof fr === 'string' && typeof ja === 'string') return { fr, ja };
  if (typeof fr === 'string')
    addMistake(ctx, 'missing-language', { there: 'fr', missing: 'ja', known: toTranslate }, ['fr']);
  if (typeof ja === 'string')
    addMistake(ctx, 'missing-language', { there: 'ja', missing: 'fr', known: toTranslate }, ['ja']);
  return undefined;
}

/** Makes the schema of a record of these fields, whose output is `R`: the type of fields passed as an argument cannot be inferred here. */
export function rawRecord<R>(fields: Shape): z.ZodType<R> {
  return z.strictObject(fields) as z.ZodType as z.ZodType<R>;
}

/** Returns the fields of a shape that were typed. */
export function pick<S extends Shape>(raw: object, shape: S): ValueOf<S> {
  return Object.fromEntries(
    Object.entries(raw).filter(([key, one]) => Object.hasOwn(shape, key) && one !== undefined),
  ) as ValueOf<S>;
}

function hasSources(side: unknown): side is Pick<RawEvidence, 'sources'> {
  return typeof side === 'object' && side !== null && 'sources' in side;
}

/** Gives a title without sources those of its two languages. */
export function withSidesSources<R extends RawRecord>(raw: R): R {
  if (raw.sources) return raw;
  const sides = [raw.fr, raw.ja].flatMap((side) => (hasSources(side) ? (side.sources ?? []) : []));
  return sides.length > 0 ? { ...raw, sources: [...new Set(sides)] } : raw;
}

/** Lists the names of the fields with a value; an empty collection claims nothing. */
export function filled(value: object): string[] {
  return Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) && one.length === 0 ? [] : [name]));
}

/** Returns the fields of a record, and those that may be typed beside them. */
export function recordShape(shape: Shape): Shape {
  return { ...('fr' in shape ? {} : wordsShape), ...noteShape, ...shape, ...evidenceShape };
}

/** Makes every field of a shape optional. */
export function optionalOf(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()]));
}

/** The meaning of the parts beside a value that are published as parsed. */
export const publishAsIs = { isMetadata: true, isPublishedAsIs: true } as const;

/** The parsed parts beside the value of a fact. */
export const metadataFields = {
  words: words.optional().register(fieldMeta, { ...publishAsIs, place: 'folded' }),
  note: words.optional().register(fieldMeta, publishAsIs),
  evidence: evidenceSchema,
};

/** Makes the schema of one version of a disagreement, in which only the fields that differ are typed. */
export function version<S extends Shape>(shape: S): z.ZodType<Version<ValueOf<S>>> {
  const typed = rawRecord<RawRecord>({ id: disagreementId, differs: differsField, ...recordShape(optionalOf(shape)) });
  const reads = typed.transform((raw, ctx): Version<ValueOf<S>> => {
    const value: Partial<ValueOf<S>> = pick(raw, shape);
    checkExceptionNames(raw, Object.keys(shape), ctx);
    const evidence = foldEvidence(withSidesSources(raw), filled(value), raw.id);
    if (evidence.basis.kind === 'sources') inherit(value, evidence.basis.sources);
    return { value, words: readWords(raw, shape, ctx), note: raw.note, evidence };
  });
  return codec(
    reads,
    typed,
    z.strictObject({
      value: z.strictObject(shape).partial().register(fieldMeta, { place: 'folded' }),
      ...metadataFields,
    }),
  );
}
