import { z } from 'zod';
import { meaningOf, madeOf } from '../schema/meaning.ts';
import {
  isEnum,
  isFilled,
  isList,
  isLiteral,
  isMap,
  isOptional,
  isPipe,
  isRecord,
  isUnion,
  shapeIn,
} from '../schema/side.ts';
import { descriptionOf } from '../schema/fields.ts';

/** Keyed by the schema's definition, which it shares with those that only add meaning. */
const made = new WeakMap<object, z.ZodType>();

/**
 * The output schema in its published form: without short forms and transforms. The JSON Schema of the published records is generated from
 * it. `z.toJSONSchema` would take the same side by itself; here repeated parts are defined once, under stable names.
 */
export function publishedSchema(schema: z.ZodType): z.ZodType {
  if (meaningOf(schema).isPublishedAsIs || schema.meta()?.id) return schema;
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
  const read = madeOf(schema);
  if (read) return isUnion(read) ? plainOf(read) : publishedSchema(read);
  if (isPipe(schema)) return plainOf(schema.in);
  if (isUnion(schema)) return z.union(schema.options.map(publishedSchema));
  if (isRecord(schema)) {
    const fields = Object.entries(shapeIn(schema) ?? {}).map(
      ([name, field]) => [name, publishedSchema(field)] as const,
    );
    return z.strictObject(Object.fromEntries(fields));
  }
  if (isList(schema)) return z.array(publishedSchema(schema.element));
  if (isOptional(schema)) return publishedSchema(schema.unwrap()).optional();
  if (isFilled(schema)) return publishedSchema(schema.unwrap());
  if (isMap(schema)) return z.record(z.string(), publishedSchema(schema.valueType));
  // A single text, number or word, without its function checks; the caller adds the description.
  if (schema instanceof z.ZodString && !descriptionOf(schema)) return schema;
  if (isEnum(schema)) return z.enum(schema.options);
  if (isLiteral(schema)) return z.literal([...schema.values]);
  if (schema instanceof z.ZodNumberFormat) return z.int();
  if (schema instanceof z.ZodNumber) return z.number();
  return schema instanceof z.ZodURL ? z.url() : z.string();
}
