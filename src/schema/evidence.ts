import { z } from 'zod';
import { isObject } from '../text/is-object.ts';
import { locales } from '../text/locales.ts';
import { nearest } from '../text/nearest.ts';
import { id, refs } from './id.ts';
import { fieldMeta, oneOf, type Shape } from './meaning.ts';
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

const fieldNames = oneOrMore(z.string());

/** Evidence as it is typed, among the fields of the record that it is about. */
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

export type TypedEvidence = z.output<z.ZodObject<typeof evidenceShape>>;

const texts = z.array(z.string());

/** The reason why a value may be printed. */
const publishedBasis = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sources'), sources: texts }),
    z.strictObject({ kind: z.literal('derived'), from: texts }),
    z.strictObject({ kind: z.literal('general-knowledge') }),
    z.strictObject({ kind: z.literal('ours') }),
  ])
  .meta({ id: 'basis' });

/**
 * The basis while a file is read: a line takes the sources of the list or of the record that holds it, and adds its own, `also`. Where it
 * remains, the line has no source at all, which `check` reports.
 */
const inherited = z.strictObject({ kind: z.literal('inherited'), also: texts });

/** The support of a statement: its basis, the fields that rest on something else, the doubts, the reason for the choice. */
const madeEvidence = z.strictObject({
  basis: z.union([publishedBasis, inherited]),
  exceptions: z.record(z.string(), publishedBasis),
  // Fields that remain to be checked; `all` for the complete statement, `identity` for the person or thing that is meant.
  to_verify: texts,
  because: words.optional(),
  // The reason why the value is right although another field seems to contradict it.
  seen: words.optional(),
  disagreement: z.string().optional(),
  // How another version differs from the kept one, or a statement without other versions from the facts beside it.
  differs: oneDiffers.optional(),
});

export type Evidence = z.output<typeof madeEvidence>;
export type Basis = Evidence['basis'];

/** Evidence as it is published: `exceptions` and `to_verify` are left out where they are empty. */
export const evidence = madeEvidence
  .extend({ basis: publishedBasis })
  .partial({ exceptions: true, to_verify: true })
  .meta({
    id: 'evidence',
    description: 'Sur quoi repose la valeur, ce qui reste à vérifier, pourquoi elle est retenue.',
    descriptionJa: '根拠、要確認の項目、採用の理由。',
  })
  .register(fieldMeta, { isMetadata: true, isPublishedAsIs: true, place: 'folded' });

/**
 * Takes the evidence of `value` together, and gives its sources to what stands in the value. It may except the fields of `shape`, and the
 * words beside them.
 */
export function foldEvidence(
  typed: TypedEvidence & Pick<Evidence, 'disagreement' | 'differs'>,
  value: object,
  shape: Shape,
  ctx: z.RefinementCtx,
): Evidence {
  const known = [...new Set([...Object.keys(shape), 'fr', 'ja', 'note'])];
  const { also = [], to_verify = [], because, seen, disagreement, differs } = typed;
  const own = [...(typed.sources ?? sourcesOfSides(value))];
  const bases = {
    derived: { kind: 'derived', from: own },
    general_knowledge: { kind: 'general-knowledge' },
    ours: { kind: 'ours' },
  } as const satisfies Record<string, Basis>;
  const exceptions: Evidence['exceptions'] = {};
  for (const [list, one] of Object.entries(bases)) {
    for (const [index, field] of (typed[list as keyof typeof bases] ?? []).entries()) {
      exceptions[field] = one;
      if (field === 'all' || known.includes(field)) continue;
      const params = { field, list, known: known.join(', '), nearest: nearest(field, known) ?? '' };
      addMistake(ctx, 'exception-names-no-field', params, ['evidence', list, index]);
    }
  }
  const basis = basisOf(own, also, exceptions, value);
  if (basis.kind === 'sources') inherit(value, basis.sources);
  return { basis, exceptions, to_verify: [...to_verify], because, seen, disagreement, differs };
}

/** The sources of the two languages of a title, which it has where it has none of its own. */
function sourcesOfSides(value: object): readonly string[] {
  const sides = locales.map((lang) => (value as Readonly<Record<string, unknown>>)[lang]);
  const sources = sides.flatMap((side) => (isObject(side) ? ((side as TypedEvidence).sources ?? []) : []));
  return [...new Set(sources)];
}

function basisOf(
  own: readonly string[],
  also: readonly string[],
  exceptions: Evidence['exceptions'],
  value: object,
): Basis {
  if (own.length > 0) return { kind: 'sources', sources: [...own, ...also] };
  const whole = exceptions['all'];
  if (whole) return whole;
  const filled = Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) && one.length === 0 ? [] : [name]));
  const excepted = filled.map((field) => exceptions[field]).filter((basis) => basis !== undefined);
  const [first] = excepted;
  // If a record has no sources and all its fields are exceptions, it rests on them alone: coordinates from general knowledge.
  if (first && first.kind !== 'derived' && excepted.length === filled.length) return first;
  return { kind: 'inherited', also: [...also] };
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
