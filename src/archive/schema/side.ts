import { z } from 'zod';
import { meaningOf, type Meaning, type Shape } from './meaning.ts';
import type { Words } from './words.ts';

/** The side of a schema that is looked at: what is typed, or what is made of it. */
export type Side = 'typed' | 'made';

/** A schema below everything that only wraps it, with what the wrappers say of its meaning. */
export interface Form {
  readonly schema: z.ZodType;
  readonly meaning: Meaning;
}

const forms = { typed: new WeakMap<z.ZodType, Form>(), made: new WeakMap<z.ZodType, Form>() };

/** What a schema is on one side: a record, a list, a map, several forms, or one word or text. */
export function formOf(schema: z.ZodType, side: Side): Form {
  const before = forms[side].get(schema);
  if (before) return before;
  const inner = wrappedBy(schema, side);
  const form = inner && formOf(inner, side);
  const made = { schema: form?.schema ?? schema, meaning: within(meaningOf(schema), form?.meaning) };
  forms[side].set(schema, made);
  return made;
}

/** What is said of a value from outside, then from inside: the inner word is the nearer one, but a field has the outer name. */
export function within(outer: Meaning, inner: Meaning = {}): Meaning {
  return { ...outer, ...inner, ...(outer.label && { label: outer.label }) };
}

/** The fields of a record, of the first one where it may be written in several ways. */
export function shapeIn(whole: z.ZodType, side: Side): Shape | undefined {
  const { schema } = formOf(whole, side);
  if (schema instanceof z.ZodObject) return schema.shape;
  return schema instanceof z.ZodUnion ? firstOf(schema.options, (one) => shapeIn(one, side)) : undefined;
}

/** The field of that name in a record, in the lines of a list, in the one form that has it. */
export function fieldIn(whole: z.ZodType, name: string, side: Side): z.ZodType | undefined {
  const { schema } = formOf(whole, side);
  if (schema instanceof z.ZodUnion) return firstOf(schema.options, (one) => fieldIn(one, name, side));
  if (schema instanceof z.ZodArray) return fieldIn(schema.element as z.ZodType, name, side);
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Shape = schema.shape;
  const places = Object.values(shape).filter((one) => formOf(one, side).meaning.place);
  return Object.hasOwn(shape, name) ? shape[name] : firstOf(places, (one) => fieldIn(one, name, side));
}

function firstOf<T>(schemas: readonly unknown[], find: (one: z.ZodType) => T | undefined): T | undefined {
  for (const one of schemas) {
    const found = find(one as z.ZodType);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The labels of the fields on the way through a schema; none for the names of lines. */
export function labelsOn(whole: z.ZodType, path: readonly string[], side: Side): readonly (Words | undefined)[] {
  let schema = whole;
  return path.map((name) => {
    const field = fieldIn(schema, name, side);
    schema = field ?? schema;
    return field && formOf(field, side).meaning.label;
  });
}

function wrappedBy(schema: z.ZodType, side: Side): z.ZodType | undefined {
  if (schema instanceof z.ZodPipe) return (side === 'typed' ? schema.in : schema.out) as z.ZodType;
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional || schema instanceof z.ZodDefault;
  return isWrapper ? (schema.unwrap() as z.ZodType) : undefined;
}
