import { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { id, refs } from './id.ts';
import { fieldMeta, oneOf } from './meaning.ts';
import { addMistake } from './problem.ts';
import { oneOrMore } from './short-form.ts';
import { described, fields } from './fields.ts';
import { words, type Words } from './words.ts';

/**
 * The answer to a doubt of the check, beside the value that it is about: why it is so, though another field seems to say otherwise. Readers
 * see it as a remark.
 */
export const seenField = described('shared.seen', words.optional());

/** How what other sources say differs from what is kept, the gravest first: only a contradiction is one between sources. */
export const differsWords = {
  contradiction: { fr: 'les sources se contredisent', ja: '資料が食い違う' },
  extent: { fr: 'autre périmètre', ja: '範囲・細かさ・数え方の違い' },
  moment: { fr: 'autre moment', ja: '予定・時点の違い' },
  wording: { fr: 'autre formulation', ja: '表現・端数の違い' },
  slip: { fr: 'erreur d’une source', ja: '資料の誤り' },
} satisfies Record<string, Words>;

export type Differs = keyof typeof differsWords;

const allDiffers = Object.keys(differsWords) as readonly Differs[];

export function gravest(all: Iterable<Differs | undefined>): Differs | undefined {
  const found = new Set(all);
  return allDiffers.find((one) => found.has(one));
}

export const oneDiffers = oneOf(differsWords);

/** The field as it is typed: in each of `others`; beside `versions`, or beside the `id` of a fact that no other version stands against. */
export const differsField = described('shared.differs', oneDiffers.optional());

/**
 * The reason why a value may be printed. `inherited` exists only while a file is read: a line takes the sources of the list or of the
 * record that holds it. If it remains, the line has no source at all, which `check` reports.
 */
export type Basis =
  | { readonly kind: 'sources'; readonly sources: readonly string[] }
  | { readonly kind: 'derived'; readonly from: readonly string[] }
  | { readonly kind: 'general-knowledge' }
  | { readonly kind: 'ours' }
  | { readonly kind: 'inherited'; readonly also: readonly string[] };

/** The support of a statement: its basis, the fields that rest on something else, the doubts, the reason for the choice. */
export interface Evidence {
  readonly basis: Basis;
  readonly exceptions: Readonly<Record<string, Basis>>;
  /** Fields that remain to be checked; `all` for the complete statement, `identity` for the person or thing that is meant. */
  readonly toVerify: readonly string[];
  readonly because?: Words | undefined;
  /** The reason why the value is right although another field seems to contradict it. */
  readonly seen?: Words | undefined;
  readonly disagreement?: string | undefined;
  /** How another version differs from the kept one, or a statement without other versions from the facts beside it. */
  readonly differs?: Differs | undefined;
}

const fieldNames = oneOrMore(z.string());

export const evidenceShape = fields('evidence', {
  because: words.optional(),
  seen: seenField,
  derived: fieldNames.optional(),
  general_knowledge: fieldNames.optional(),
  ours: fieldNames.optional(),
  to_verify: fieldNames.optional(),
  sources: refs('sources').optional(),
  also: refs('sources').optional(),
});

const sourceIds = z.array(z.string());

const basis = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sources'), sources: sourceIds }),
    z.strictObject({ kind: z.literal('derived'), from: sourceIds }),
    z.strictObject({ kind: z.literal('general-knowledge') }),
    z.strictObject({ kind: z.literal('ours') }),
  ])
  .meta({ id: 'basis' });

export const evidence = z
  .strictObject({
    basis,
    exceptions: z.record(z.string(), basis).optional(),
    to_verify: sourceIds.optional(),
    because: words.optional(),
    seen: words.optional(),
    disagreement: z.string().optional(),
    differs: oneDiffers.optional(),
  })
  .meta({
    id: 'evidence',
    description: 'Sur quoi repose la valeur, ce qui reste à vérifier, pourquoi elle est retenue.',
    descriptionJa: '根拠、要確認の項目、採用の理由。',
  })
  .register(fieldMeta, { isMetadata: true, isPublishedAsIs: true, place: 'folded' });

export type RawEvidence = z.output<z.ZodObject<typeof evidenceShape>>;

/** Combines the fields of evidence of one record. `fields` are the names of its facts that have a value. */
export function foldEvidence(
  raw: RawEvidence & { readonly differs?: Differs | undefined },
  fields: readonly string[],
  disagreement?: string,
): Evidence {
  const own = raw.sources ?? [];
  const named: [string, Basis][] = [
    ...(raw.derived ?? []).map((field): [string, Basis] => [field, { kind: 'derived', from: own }]),
    ...(raw.general_knowledge ?? []).map((field): [string, Basis] => [field, { kind: 'general-knowledge' }]),
    ...(raw.ours ?? []).map((field): [string, Basis] => [field, { kind: 'ours' }]),
  ];
  const exceptions = Object.fromEntries(named);
  return {
    basis: basisOf(own, raw.also ?? [], exceptions, fields),
    exceptions,
    toVerify: raw.to_verify ?? [],
    because: raw.because,
    seen: raw.seen,
    disagreement,
    differs: raw.differs,
  };
}

function basisOf(
  own: readonly string[],
  also: readonly string[],
  exceptions: Record<string, Basis>,
  fields: readonly string[],
): Basis {
  if (own.length > 0) return { kind: 'sources', sources: [...own, ...also] };
  const whole = exceptions['all'];
  if (whole) return whole;
  const excepted = fields.map((field) => exceptions[field]).filter((basis) => basis !== undefined);
  const [first] = excepted;
  // If a record has no sources and all its fields are exceptions, it rests on them alone: coordinates from general knowledge.
  if (first && first.kind !== 'derived' && excepted.length === fields.length) return first;
  return { kind: 'inherited', also };
}

/**
 * What a field rests on: where it or the whole statement is an exception, on something else than the rest. Of several names, the first
 * counts.
 */
export function basisFor({ basis, exceptions }: Evidence, ...names: readonly string[]): Basis {
  return [...names, 'all'].map((name) => exceptions[name]).find((one) => one !== undefined) ?? basis;
}

export function sourcesOf(basis: Basis): readonly string[] {
  if (basis.kind === 'sources') return basis.sources;
  return basis.kind === 'derived' ? basis.from : [];
}

export function checkExceptionNames(raw: RawEvidence, known: readonly string[], ctx: z.RefinementCtx): void {
  const lists = { derived: raw.derived, general_knowledge: raw.general_knowledge, ours: raw.ours };
  for (const [list, fields] of Object.entries(lists)) {
    for (const [index, field] of (fields ?? []).entries()) {
      if (field !== 'all' && !known.includes(field)) {
        addMistake(
          ctx,
          'exception-names-no-field',
          { field, list, known: known.join(', '), nearest: nearest(field, known) ?? '' },
          ['evidence', list, index],
        );
      }
    }
  }
}

/**
 * Gives `sources` to every statement inside `value` that has none of its own and no other basis: the lines of a headed list, the claims
 * inside a record. Works on freshly parsed values, in place, and stops where a statement has its own basis.
 */
export function inherit(value: unknown, sources: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) inherit(item, sources);
    return;
  }
  if ('evidence' in value) {
    const holder = value as { evidence: Evidence };
    const { basis } = holder.evidence;
    if (basis.kind !== 'inherited' || sources.length + basis.also.length === 0) return;
    holder.evidence = { ...holder.evidence, basis: { kind: 'sources', sources: [...sources, ...basis.also] } };
  }
  for (const part of Object.values(value)) inherit(part, sources);
}

export const disagreementId = described('shared.id', id.optional());
