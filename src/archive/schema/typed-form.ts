import type { z } from 'zod';

/** A value that is typed as one word or one text, by what is read in it. */
export const scalarNames = [
  'text',
  'id',
  'date',
  'period',
  'day',
  'count',
  'number',
  'address',
  'time',
  'point-id',
  'word',
] as const;

export type ScalarName = (typeof scalarNames)[number];

/** How a value is typed, where a function reads it: one word, or one of several forms, the shortest first. */
export type TypedForm =
  | { readonly is: 'scalar'; readonly name: ScalarName }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  | { readonly is: 'either'; readonly of: readonly z.ZodType[] };

const forms = new WeakMap<object, TypedForm>();

/** Says how what a schema reads is typed: a function that folds short forms into long ones cannot be looked into. */
export function typedAs<S extends z.ZodType>(schema: S, form: TypedForm | ScalarName): S {
  forms.set(schema, typeof form === 'string' ? { is: 'scalar', name: form } : form);
  return schema;
}

/** What was said of a schema, or of the one that it was made from by describing it. */
export function typedForm(schema: z.ZodType): TypedForm | undefined {
  const own = forms.get(schema);
  const { parent } = schema._zod;
  return own ?? (parent && typedForm(parent as z.ZodType));
}
