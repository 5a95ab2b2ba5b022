import { z } from 'zod';
import {
  checkExceptionNames,
  disagreementId,
  evidenceShape,
  foldEvidence,
  inherit,
  type Evidence,
  type RawEvidence,
} from './evidence.ts';
import { readNotKnown, unless, type NotKnown } from './not-known.ts';
import { parsesTo } from './parsed-form.ts';
import { addMistake, readBy } from './problem.ts';
import { typedAs } from './typed-form.ts';
import { text, told, words, type Words } from './words.ts';

/** What one voice says. A version may be known by its words alone, and then has no value. */
export interface Version<T> {
  readonly value: Partial<T>;
  readonly words?: Words | undefined;
  readonly note?: Words | undefined;
  readonly evidence: Evidence;
}

/** A fact that has a value, with what other sources say instead. */
export interface Known<T> {
  readonly is: 'known';
  readonly value: T;
  readonly words?: Words | undefined;
  readonly note?: Words | undefined;
  readonly evidence: Evidence;
  readonly others: readonly Version<T>[];
}

/** A fact between whose versions nothing allows a choice, or whose versions all stand. */
export interface Undecided<T> {
  readonly is: 'undecided';
  readonly disagreement?: string | undefined;
  readonly versions: readonly Version<T>[];
  readonly kept: 'none' | 'all';
  readonly because: Words;
}

/** The centre of the model: a fact with its evidence, or one of three ways not to know it. */
export type Claim<T> = Known<T> | Undecided<T> | NotKnown;

type Shape = Record<string, z.ZodType>;
type ValueOf<S extends Shape> = z.output<z.ZodObject<S>>;

/** Of several versions none or all can be kept: one that is kept is the value itself, and the others are `others`. */
const readKept = z.string().transform((word, ctx): 'none' | 'all' => {
  if (word === 'none' || word === 'all') return word;
  addMistake(ctx, 'bad-kept', { value: word });
  return z.NEVER;
});

const keptWord = typedAs(readKept, { is: 'choice', values: ['none', 'all'] });

/** What is kept of versions between which nothing allows a choice. */
export const keptField = told(
  keptWord.optional(),
  '« none » : aucune version n’est retenue ; « all » : toutes tiennent.',
  'どれも採らないなら「none」、すべて成り立つなら「all」。',
);

/** What `versions` is for, in both languages. */
export const versionsTold = ['Les versions, deux au moins.', '各資料の記述（二つ以上）。'] as const;

/** What `others` is for, in both languages. */
export const othersTold = [
  'Ce que disent d’autres sources : seuls les champs qui diffèrent.',
  '他の資料の記述（異なる項目のみ）。',
] as const;

/** The words of a version, typed beside its fields; where `fr` and `ja` are the value itself, words go in `note`. */
export const wordsShape = {
  fr: told(text.optional(), 'Nos mots, en français.', '当アーカイブの説明（フランス語）。'),
  ja: told(text.optional(), 'Nos mots, en japonais.', '当アーカイブの説明（日本語）。'),
};
/** A remark on a fact. */
export const noteShape = { note: told(words.optional(), 'Remarque, dans les deux langues.', '注記（両言語）。') };

interface RawRecord extends RawEvidence {
  id?: string | undefined;
  fr?: unknown;
  ja?: unknown;
  note?: Words | undefined;
}

/** The words typed beside the fields, unless `fr` and `ja` are fields themselves. Both languages or none. */
function readWords(raw: RawRecord, shape: Shape, ctx: z.RefinementCtx): Words | undefined {
  if ('fr' in shape) return undefined;
  const { fr, ja } = raw;
  if (typeof fr === 'string' && typeof ja === 'string') return { fr, ja };
  if (typeof fr === 'string') addMistake(ctx, 'missing-language', { there: 'fr', missing: 'ja' }, ['fr']);
  if (typeof ja === 'string') addMistake(ctx, 'missing-language', { there: 'ja', missing: 'fr' }, ['ja']);
  return undefined;
}

function pick(record: object, shape: Shape): Record<string, unknown> {
  const raw = record as Record<string, unknown>;
  return Object.fromEntries(Object.keys(shape).flatMap((key) => (raw[key] === undefined ? [] : [[key, raw[key]]])));
}

/** A title whose two sides carry their own sources rests on both. */
function withSidesSources<R extends RawEvidence>(raw: R, value: Record<string, unknown>): R {
  if (raw.sources) return raw;
  const sides = [value['fr'], value['ja']].flatMap((side) =>
    typeof side === 'object' && side !== null && 'sources' in side ? ((side.sources ?? []) as string[]) : [],
  );
  return sides.length > 0 ? { ...raw, sources: [...new Set(sides)] } : raw;
}

/** The names of the fields that say something: an empty collection claims nothing. */
function filled(value: object): string[] {
  return Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) && one.length === 0 ? [] : [name]));
}

function recordShape(shape: Shape): Shape {
  return { ...('fr' in shape ? {} : wordsShape), ...noteShape, ...shape, ...evidenceShape };
}

/** One version of a disagreement: only the fields that differ are written. */
function version<S extends Shape>(shape: S): z.ZodType<Version<ValueOf<S>>> {
  const partial = Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()]));
  return z.strictObject({ id: disagreementId, ...recordShape(partial) }).transform((parsed, ctx) => {
    const raw = parsed as unknown as RawRecord;
    const value = pick(raw, shape);
    checkExceptionNames(raw, Object.keys(shape), ctx);
    const evidence = foldEvidence(withSidesSources(raw, value), filled(value), raw.id);
    if (evidence.basis.kind === 'sources') inherit(value, evidence.basis.sources);
    return { value: value as Partial<ValueOf<S>>, words: readWords(raw, shape, ctx), note: raw.note, evidence };
  });
}

function othersOf<S extends Shape>(shape: S) {
  return told(z.array(version(shape)).optional(), ...othersTold);
}

interface RawKnown<S extends Shape> extends RawRecord {
  disagreement?: string | undefined;
  others?: Version<ValueOf<S>>[] | undefined;
}

function knownFrom<S extends Shape>(
  raw: RawKnown<S>,
  shape: S,
  ctx: z.RefinementCtx,
  disagreement: string | undefined,
): Known<ValueOf<S>> {
  const value = pick(raw, shape);
  const known = [...Object.keys(shape), ...('fr' in shape ? [] : ['fr', 'ja']), 'note'];
  checkExceptionNames(raw, known, ctx);
  const evidence = foldEvidence(withSidesSources(raw, value), filled(value), disagreement);
  if (evidence.basis.kind === 'sources') inherit(value, evidence.basis.sources);
  const others = raw.others ?? [];
  const explained = raw.because ?? others.find((other) => other.evidence.because ?? other.words ?? other.note);
  if (others.length > 0 && !explained) addMistake(ctx, 'reason-missing', {}, ['others']);
  return {
    is: 'known',
    value: value as ValueOf<S>,
    words: readWords(raw, shape, ctx),
    note: raw.note,
    evidence,
    others,
  };
}

/** A statement: a line that always holds a value, its fields side by side with its evidence. */
export type Statement<T> = T & Omit<Known<T>, 'is' | 'value'>;

/**
 * A line of a list, or a record: the fields of `shape` with their evidence beside them. Where `shape` has a field `id`, it is the line's
 * own; a disagreement about the line is then named by `disagreement`.
 */
export function statement<S extends Shape>(shape: S): z.ZodType<Statement<ValueOf<S>>> {
  const own = 'id' in shape ? { disagreement: disagreementId } : { id: disagreementId };
  const line = z
    .strictObject({ ...own, ...recordShape(shape), others: othersOf(shape) })
    .transform((parsed, ctx): Statement<ValueOf<S>> => {
      const raw = parsed as unknown as RawKnown<S>;
      const { value, words, note, evidence, others } = knownFrom(
        raw,
        shape,
        ctx,
        'id' in shape ? raw.disagreement : raw.id,
      );
      return { ...value, words, note, evidence, others };
    });
  return parsesTo(line, { is: 'statement', shape });
}

/**
 * A fact. Typed as a record of its fields with their evidence; as `versions` with `kept: none` or `all` where nothing allows a choice; or
 * as one of the three bare words. Fields typed beside `versions` are common to all of them.
 */
export function claim<S extends Shape>(shape: S): z.ZodType<Claim<ValueOf<S>>> {
  const known = z
    .strictObject({ id: disagreementId, ...recordShape(shape), others: othersOf(shape) })
    .transform((parsed, ctx) => {
      const raw = parsed as unknown as RawKnown<S>;
      return knownFrom(raw, shape, ctx, raw.id);
    });
  const common = Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()]));
  const undecided = z
    .strictObject({
      id: disagreementId,
      ...common,
      versions: told(z.array(version(shape)), ...versionsTold),
      kept: keptField,
      because: evidenceShape.because,
    })
    .transform((raw, ctx): Undecided<ValueOf<S>> => {
      const { id, because, kept, versions } = raw as unknown as {
        id?: string;
        because?: Words;
        kept?: 'none' | 'all';
        versions: Version<ValueOf<S>>[];
      };
      if (versions.length < 2) addMistake(ctx, 'versions-too-few', {}, ['versions']);
      if (!kept) addMistake(ctx, 'versions-without-kept', {}, ['versions']);
      if (!because) addMistake(ctx, 'reason-missing', {}, ['versions']);
      const shared = pick(raw, shape) as Partial<ValueOf<S>>;
      return {
        is: 'undecided',
        disagreement: id,
        versions: versions.map((one) => ({ ...one, value: { ...shared, ...one.value } })),
        kept: kept ?? 'none',
        because: because ?? { fr: '', ja: '' },
      };
    });
  const either = z.unknown().transform((raw, ctx): Claim<ValueOf<S>> => {
    const hasVersions = typeof raw === 'object' && raw !== null && 'versions' in raw;
    return readBy<Claim<ValueOf<S>>>(hasVersions ? undecided : known, raw, ctx);
  });
  return parsesTo(unless(either, readNotKnown), { is: 'claim', shape });
}

/** A fact whose short form is one text: `date: 1958-06-15` for `date: { on: 1958-06-15 }`. */
export function shortClaim<S extends Shape>(key: keyof S & string, shape: S): z.ZodType<Claim<ValueOf<S>>> {
  const schema = claim(shape);
  const short = z.preprocess((raw) => (typeof raw === 'string' && !readNotKnown(raw) ? { [key]: raw } : raw), schema);
  const value = shape[key] as z.ZodType;
  return typedAs(parsesTo(short, { is: 'claim', shape }), { is: 'either', of: [value, schema] });
}
