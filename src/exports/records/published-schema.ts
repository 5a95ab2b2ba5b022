import { z } from 'zod';
import { parsedForm } from '../../archive/schema/parsed-form.ts';
import { words } from '../../archive/schema/words.ts';
import { descriptionOf, sideOf } from '../described-field.ts';

const ids = z.array(z.string());

const basis = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sources'), sources: ids }),
    z.strictObject({ kind: z.literal('derived'), from: ids }),
    z.strictObject({ kind: z.literal('general-knowledge') }),
    z.strictObject({ kind: z.literal('ours') }),
  ])
  .meta({ id: 'basis' });

const evidence = z
  .strictObject({
    basis,
    exceptions: z.record(z.string(), basis).optional(),
    to_verify: ids.optional(),
    because: words.optional(),
    disagreement: z.string().optional(),
  })
  .meta({
    id: 'evidence',
    description: 'Sur quoi repose la valeur, ce qui reste à vérifier, pourquoi elle est retenue.',
    descriptionJa: '根拠、要確認の項目、採用の理由。',
  });

const notKnown = z.strictObject({ is: z.enum(['unknown', 'not-stated', 'not-applicable']) }).meta({
  id: 'not-known',
  description: 'Pas de valeur : inconnue (une lacune l’explique), non indiquée par les sources citées, ou sans objet.',
  descriptionJa: '値なし（不明、引用資料に記載なし、該当なしの別）。',
});

const said = { words: words.optional(), note: words.optional(), evidence };

type Shape = Readonly<Record<string, z.ZodType>>;

const made = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The schema of what a schema makes, as it is published: without the short forms and the functions of the one that reads. From it comes
 * the JSON Schema of the published records.
 */
export function publishedSchema(schema: z.ZodType): z.ZodType {
  const before = made.get(schema);
  if (before) return before;
  const plain = plainOf(schema);
  const description = descriptionOf(schema);
  const described = description ? plain.meta({ description: description.fr, descriptionJa: description.ja }) : plain;
  made.set(schema, described);
  return described;
}

function plainOf(schema: z.ZodType): z.ZodType {
  const form = parsedForm(schema);
  if (form) return formOf(form);
  if (schema instanceof z.ZodObject) return z.strictObject(shapeOf(schema.shape as Shape));
  if (schema instanceof z.ZodArray) return z.array(publishedSchema(schema.element as z.ZodType));
  if (schema instanceof z.ZodOptional) return publishedSchema(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNonOptional)
    return publishedSchema(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodRecord) return z.record(z.string(), publishedSchema(schema.valueType as z.ZodType));
  if (schema instanceof z.ZodPipe) return publishedSchema(sideOf(schema));
  return withoutDescription(schema);
}

/** A text, a number or a word by itself, without the checks that are functions; its description is added by whoever holds it. */
function withoutDescription(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodString && !descriptionOf(schema)) return schema;
  if (schema instanceof z.ZodEnum) return z.enum(schema.options as string[]);
  if (schema instanceof z.ZodLiteral) return z.literal([...schema.values]);
  if (schema instanceof z.ZodNumberFormat) return z.int();
  if (schema instanceof z.ZodNumber) return z.number();
  return schema instanceof z.ZodURL ? z.url() : z.string();
}

function formOf(form: NonNullable<ReturnType<typeof parsedForm>>): z.ZodType {
  switch (form.is) {
    case 'field':
      return z.union([publishedSchema(form.of), notKnown]);
    case 'list':
      return z.array(publishedSchema(form.of));
    case 'value':
      return publishedSchema(form.as);
    case 'statement':
      return z.strictObject({ ...shapeOf(form.shape), ...said, others: z.array(versionOf(form.shape)).optional() });
    case 'claim':
      return claimOf(form.shape);
  }
}

function shapeOf(shape: Shape): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, publishedSchema(schema)]));
}

/** What one voice says: only the fields that it gives. */
function versionOf(shape: Shape): z.ZodType {
  return z.strictObject({ value: z.strictObject(shapeOf(shape)).partial(), ...said });
}

function claimOf(shape: Shape): z.ZodType {
  const version = versionOf(shape);
  const known = z.strictObject({
    is: z.literal('known'),
    value: z.strictObject(shapeOf(shape)),
    ...said,
    others: z.array(version).optional(),
  });
  const undecided = z.strictObject({
    is: z.literal('undecided'),
    disagreement: z.string().optional(),
    versions: z.array(version),
    kept: z.enum(['none', 'all']),
    because: words,
  });
  return z.union([known, undecided, notKnown]);
}
