import { z } from 'zod';
import { meaningOf } from '../../archive/schema/meaning.ts';
import { descriptionOf } from '../described-field.ts';

/** Keyed by the schema's definition, which it shares with those that only add meaning. */
const made = new WeakMap<object, z.ZodType>();

/**
 * The output schema in its published form: without short forms and transforms. The JSON Schema of the published records is generated from it.
 * `z.toJSONSchema` would take the same side by itself; here repeated parts are defined once, under stable names.
 */
export function publishedSchema(schema: z.ZodType): z.ZodType {
  if (meaningOf(schema).isAsPublished || schema.meta()?.id) return schema;
  const description = descriptionOf(schema);
  const key = description ? schema : schema.def;
  const before = made.get(key);
  if (before) return before;
  const plain = plainOf(schema);
  const described = description ? plain.meta({ description: description.fr, descriptionJa: description.ja }) : plain;
  made.set(key, described);
  return described;
}

function plainOf(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe)
    return schema.out instanceof z.ZodUnion ? plainOf(schema.out) : publishedSchema(schema.out as z.ZodType);
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map((one) => publishedSchema(one as z.ZodType)));
  if (schema instanceof z.ZodObject) return z.strictObject(shapeOf(schema.shape));
  if (schema instanceof z.ZodArray) return z.array(publishedSchema(schema.element as z.ZodType));
  if (schema instanceof z.ZodOptional) return publishedSchema(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNonOptional)
    return publishedSchema(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodRecord) return z.record(z.string(), publishedSchema(schema.valueType as z.ZodType));
  return withoutDescription(schema);
}

/** A single text, number or word, without its function checks; the parent adds the description. */
function withoutDescription(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodString && !descriptionOf(schema)) return schema;
  if (schema instanceof z.ZodEnum) return z.enum(schema.options as string[]);
  if (schema instanceof z.ZodLiteral) return z.literal([...schema.values]);
  if (schema instanceof z.ZodNumberFormat) return z.int();
  if (schema instanceof z.ZodNumber) return z.number();
  return schema instanceof z.ZodURL ? z.url() : z.string();
}

function shapeOf(shape: Readonly<Record<string, unknown>>): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [name, publishedSchema(schema as z.ZodType)]),
  );
}
