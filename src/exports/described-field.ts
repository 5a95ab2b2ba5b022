import type { z } from 'zod';
import {
  isEnum,
  isFilled,
  isList,
  isMap,
  isOptional,
  isPipe,
  isRecord,
  isUnion,
} from '../archive/schema/schema-class.ts';
import type { Words } from '../archive/schema/words.ts';

/** A field's description in the schemas: its purpose, and its allowed values. */
export interface DescribedField {
  readonly description: Words;
  readonly values?: readonly string[] | undefined;
}

/** Looks up a schema's fields by path, through facts, lists and short forms: `dates.days`, `points.kind`. */
export function fieldsOf(schema: z.ZodType): (path: string) => DescribedField {
  return (path) => {
    let described = unwrap(schema);
    for (const name of path.split('.')) {
      const next = described.shape?.[name];
      if (!next) throw new Error(`The schemas have no field “${path}”.`);
      described = unwrap(next);
    }
    if (!described.description) throw new Error(`The schemas do not describe the field “${path}”.`);
    return { description: described.description, values: described.values };
  };
}

interface Unwrapped {
  description?: Words | undefined;
  values?: readonly string[] | undefined;
  shape?: Readonly<Record<string, z.ZodType>> | undefined;
}

/** Unwraps a schema; the outermost description applies. */
function unwrap(schema: z.ZodType, found: Unwrapped = {}): Unwrapped {
  const description = found.description ?? descriptionOf(schema);
  const inner = innerOf(schema);
  if (inner) return unwrap(inner, { description });
  if (isRecord(schema)) {
    // The fields of a fact are those of its value.
    const { value, evidence } = schema.shape;
    return { description, shape: evidence && value && isRecord(value) ? value.shape : schema.shape };
  }
  return { description, values: isEnum(schema) ? schema.options : undefined };
}

/** Both descriptions of a schema, if it has them. */
export function descriptionOf(schema: z.ZodType): Words | undefined {
  const { description: fr, descriptionJa: ja } = schema.meta() ?? {};
  return fr && ja ? { fr, ja } : undefined;
}

/** The wrapped schema: the items of a list or a map, the inside of an optional, the first option of a union, the output of a pipe. */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
  if (isPipe(schema)) return schema.out;
  if (isUnion(schema)) return schema.options[0];
  if (isList(schema)) return schema.element;
  if (isMap(schema)) return schema.valueType;
  return isOptional(schema) || isFilled(schema) ? schema.unwrap() : undefined;
}
