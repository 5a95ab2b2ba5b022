import type { z } from 'zod';
import { memoize } from '../memoize.ts';
import { recordOf } from '../record-of.ts';
import { meaningOf, type Meaning, type Shape } from './meaning.ts';
import { isFilled, isList, isMap, isOptional, isPipe, isRecord, isUnion } from './schema-class.ts';
import type { Words } from './words.ts';

/** The side of a schema that is looked at: what is typed, or what is made of it. */
export type Side = 'typed' | 'made';

/** A schema below everything that only wraps it, with what the wrappers say of its meaning. */
export interface Form {
  readonly schema: z.ZodType;
  readonly meaning: Meaning;
}

const forms = recordOf(['typed', 'made'], (side: Side) =>
  memoize((schema: z.ZodType): Form => {
    const inner = wrappedBy(schema, side);
    const form = inner && formOf(inner, side);
    return { schema: form?.schema ?? schema, meaning: within(meaningOf(schema), form?.meaning) };
  }),
);

/** What a schema is on one side: a record, a list, a map, several forms, or one word or text. */
export function formOf(schema: z.ZodType, side: Side): Form {
  return forms[side](schema);
}

/** What is said of a value from outside, then from inside: the inner word is the nearer one, but a field has the outer name. */
export function within(outer: Meaning, inner: Meaning = {}): Meaning {
  return { ...outer, ...inner, ...(outer.label && { label: outer.label }) };
}

/** The fields of a record, of the first one where it may be written in several ways. */
export function shapeIn(whole: z.ZodType, side: Side): Shape | undefined {
  const { schema } = formOf(whole, side);
  if (isRecord(schema)) return schema.shape;
  return isUnion(schema) ? firstOf(schema.options, (one) => shapeIn(one, side)) : undefined;
}

/** The field of that name in a record, in the lines of a list, in the one form that has it. */
export function fieldIn(whole: z.ZodType, name: string, side: Side): z.ZodType | undefined {
  const { schema } = formOf(whole, side);
  if (isUnion(schema)) return firstOf(schema.options, (one) => fieldIn(one, name, side));
  if (isList(schema)) return fieldIn(schema.element, name, side);
  if (isMap(schema)) return schema.valueType;
  if (!isRecord(schema)) return undefined;
  const { shape } = schema;
  const places = Object.values(shape).filter((one) => formOf(one, side).meaning.place);
  return Object.hasOwn(shape, name) ? shape[name] : firstOf(places, (one) => fieldIn(one, name, side));
}

function firstOf<T>(schemas: readonly z.ZodType[], find: (one: z.ZodType) => T | undefined): T | undefined {
  for (const one of schemas) {
    const found = find(one);
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
  if (isPipe(schema)) return side === 'typed' ? schema.in : schema.out;
  return isOptional(schema) || isFilled(schema) ? schema.unwrap() : undefined;
}
