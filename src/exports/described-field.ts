import { z } from 'zod';
import { parsedForm } from '../archive/schema/parsed-form.ts';
import type { Words } from '../archive/schema/words.ts';

/** What the schemas say of a field: what it is for, and the words it may hold. */
export interface DescribedField {
  readonly description: Words;
  readonly values?: readonly string[] | undefined;
}

/** Asks a schema for its fields by their paths, which go through facts, lists and short forms: `dates.days`, `points.kind`. */
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

/** The inside of a schema, below everything that only wraps it; the outermost description is the one that fits. */
function unwrap(schema: z.ZodType, found: Unwrapped = {}): Unwrapped {
  const description = found.description ?? descriptionOf(schema);
  const inner = innerOf(schema);
  if (inner) return unwrap(inner, { description });
  const form = parsedForm(schema);
  if (form && 'shape' in form) return { description, shape: form.shape };
  if (schema instanceof z.ZodObject) return { description, shape: schema.shape };
  return { description, values: schema instanceof z.ZodEnum ? (schema.options as string[]) : undefined };
}

/** Both descriptions of a schema, where it has them. */
export function descriptionOf(schema: z.ZodType): Words | undefined {
  const { description: fr, descriptionJa: ja } = schema.meta() ?? {};
  return fr && ja ? { fr, ja } : undefined;
}

const wrappers = [z.ZodOptional, z.ZodNonOptional, z.ZodDefault];

/** What a schema wraps: the lines of a list or a map, the field of an optional one, the side of a pipe that is not a function. */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const form = parsedForm(schema);
  if (form?.is === 'field' || form?.is === 'list') return form.of;
  if (form) return form.is === 'value' ? form.as : undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (wrappers.some((wrapper) => schema instanceof wrapper)) return (schema as z.ZodOptional).unwrap() as z.ZodType;
  return schema instanceof z.ZodPipe ? sideOf(schema) : undefined;
}

/** The side of a pipe that says what the value is: what comes before a function, or after one that prepares it. */
export function sideOf(pipe: z.ZodPipe): z.ZodType {
  return (pipe.out instanceof z.ZodTransform ? pipe.in : pipe.out) as z.ZodType;
}
