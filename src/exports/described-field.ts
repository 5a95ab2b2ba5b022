import type { z } from 'zod';
import { isEnum, isList, isUnion } from '../archive/schema/schema-class.ts';
import { fieldIn, formOf, wrappedBy } from '../archive/schema/side.ts';
import type { Words } from '../archive/schema/words.ts';

/** A field's description in the schemas: its purpose, and its allowed values. */
export interface DescribedField {
  readonly description: Words;
  readonly values?: readonly string[] | undefined;
}

/** Finds the schema of a field by its path, through facts, lists and short forms: `dates.days`, `points.kind`. */
export function schemaAt(schema: z.ZodType, path: string): z.ZodType {
  return path.split('.').reduce((holder, name) => {
    // The value of a fact may have a field `value` of its own.
    const value = formOf(holder, 'made').meaning.is === 'claim' ? fieldIn(holder, 'value', 'made') : undefined;
    const field = (value && fieldIn(value, name, 'made')) ?? fieldIn(holder, name, 'made');
    if (!field) throw new Error(`The schemas have no field “${path}”.`);
    return field;
  }, schema);
}

/** Describes the field at a path of a schema. The outermost description applies. */
export function describeField(schema: z.ZodType, path: string): DescribedField {
  const layers = [...layersOf(schemaAt(schema, path))];
  const description = layers.map(descriptionOf).find(Boolean);
  if (!description) throw new Error(`The schemas do not describe the field “${path}”.`);
  return { description, values: layers.find(isEnum)?.options };
}

/** Both descriptions of a schema, if it has them. */
export function descriptionOf(schema: z.ZodType): Words | undefined {
  const { description: fr, descriptionJa: ja } = schema.meta() ?? {};
  return fr && ja ? { fr, ja } : undefined;
}

/** A schema, then what it wraps: the items of a list, the first option of a union, the inside of the rest. */
function* layersOf(schema: z.ZodType): Generator<z.ZodType> {
  yield schema;
  const inner = wrappedBy(schema, 'made') ?? itemOf(schema);
  if (inner) yield* layersOf(inner);
}

function itemOf(schema: z.ZodType): z.ZodType | undefined {
  if (isUnion(schema)) return schema.options[0];
  return isList(schema) ? schema.element : undefined;
}
