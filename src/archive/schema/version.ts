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
import { meanings, type Shape } from './meaning.ts';
import { addMistake } from './problem.ts';
import { toTranslate } from './to-translate.ts';
import { twoSided } from './two-sided.ts';
import { ours, told, words, type Words } from './words.ts';

/** What one voice says. A version may be known by its words alone, and then has no value. */
export interface Version<T> {
  readonly value: Partial<T>;
  readonly words?: Words | undefined;
  readonly note?: Words | undefined;
  readonly evidence: Evidence;
}

/** The value that the fields of a shape make. */
export type ValueOf<S extends Shape> = z.output<z.ZodObject<S>>;

/** The words of a version, typed beside its fields; where `fr` and `ja` are the value itself, words go in `note`. */
export const wordsShape = {
  fr: told(
    ours.fr.optional(),
    ['Texte français', 'フランス語の文'],
    ['Nos mots, en français.', '当アーカイブの説明（フランス語）。'],
  ),
  ja: told(
    ours.ja.optional(),
    ['Texte japonais', '日本語の文'],
    ['Nos mots, en japonais.', '当アーカイブの説明（日本語）。'],
  ),
};
/** A remark on a fact. */
export const noteShape = {
  note: told(words.optional(), ['Remarque', '注記'], ['Remarque, dans les deux langues.', '注記（両言語）。']),
};

/** What is typed beside the fields of a record. */
export interface RawRecord extends RawEvidence {
  id?: string | undefined;
  fr?: unknown;
  ja?: unknown;
  note?: Words | undefined;
  differs?: Differs | undefined;
}

/** The words typed beside the fields, unless `fr` and `ja` are fields themselves. Both languages or none. */
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

/** A record of these fields, whose values are read as `R`: what zod says of fields that a function is given is not known before it is called. */
export function rawRecord<R>(fields: Shape): z.ZodType<R> {
  return z.strictObject(fields) as z.ZodType as z.ZodType<R>;
}

/** The fields of a shape that were typed. */
export function pick<S extends Shape>(raw: object, shape: S): ValueOf<S> {
  return Object.fromEntries(
    Object.entries(raw).filter(([key, one]) => Object.hasOwn(shape, key) && one !== undefined),
  ) as ValueOf<S>;
}

function hasSources(side: unknown): side is Pick<RawEvidence, 'sources'> {
  return typeof side === 'object' && side !== null && 'sources' in side;
}

/** A title whose two sides carry their own sources rests on both. */
export function withSidesSources<R extends RawRecord>(raw: R): R {
  if (raw.sources) return raw;
  const sides = [raw.fr, raw.ja].flatMap((side) => (hasSources(side) ? (side.sources ?? []) : []));
  return sides.length > 0 ? { ...raw, sources: [...new Set(sides)] } : raw;
}

/** The names of the fields that say something: an empty collection claims nothing. */
export function filled(value: object): string[] {
  return Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) && one.length === 0 ? [] : [name]));
}

/** The fields of a record with what may stand beside them. */
export function recordShape(shape: Shape): Shape {
  return { ...('fr' in shape ? {} : wordsShape), ...noteShape, ...shape, ...evidenceShape };
}

/** The same fields, none of them required. */
export function optionalOf(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()]));
}

/** What is published as it is read, beside the value. */
export const asPublished = { isAside: true, isAsPublished: true } as const;

/** What stands beside the value of a fact once it is read. */
export const asideShape = {
  words: words.optional().register(meanings, { ...asPublished, place: 'folded' }),
  note: words.optional().register(meanings, asPublished),
  evidence: evidenceSchema,
};

/** One version of a disagreement: only the fields that differ are written. */
export function version<S extends Shape>(shape: S): z.ZodType<Version<ValueOf<S>>> {
  const typed = rawRecord<RawRecord>({ id: disagreementId, differs: differsField, ...recordShape(optionalOf(shape)) });
  const reads = typed.transform((raw, ctx): Version<ValueOf<S>> => {
    const value: Partial<ValueOf<S>> = pick(raw, shape);
    checkExceptionNames(raw, Object.keys(shape), ctx);
    const evidence = foldEvidence(withSidesSources(raw), filled(value), raw.id);
    if (evidence.basis.kind === 'sources') inherit(value, evidence.basis.sources);
    return { value, words: readWords(raw, shape, ctx), note: raw.note, evidence };
  });
  return twoSided(
    reads,
    typed,
    z.strictObject({ value: z.strictObject(shape).partial().register(meanings, { place: 'folded' }), ...asideShape }),
  );
}
