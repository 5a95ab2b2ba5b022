import type { z } from 'zod';

/**
 * What a schema makes of the forms that it reads. A schema that folds short forms into long ones, or a fact with its evidence, works by a
 * function, into which nobody can look: this stands beside it, so that the published form can be described from the schemas alone.
 */
export type ParsedForm =
  | { readonly is: 'field'; readonly of: z.ZodType }
  | { readonly is: 'claim' | 'statement'; readonly shape: Readonly<Record<string, z.ZodType>> }
  | { readonly is: 'list'; readonly of: z.ZodType }
  | { readonly is: 'value'; readonly as: z.ZodType };

const forms = new WeakMap<object, ParsedForm>();

/** Says what a schema makes of what it reads. */
export function parsesTo<S extends z.ZodType>(schema: S, form: ParsedForm): S {
  forms.set(schema, form);
  return schema;
}

/** What was said of a schema, or of the one that it was made from by describing it. */
export function parsedForm(schema: z.ZodType): ParsedForm | undefined {
  const own = forms.get(schema);
  const { parent } = schema._zod;
  return own ?? (parent && parsedForm(parent as z.ZodType));
}
