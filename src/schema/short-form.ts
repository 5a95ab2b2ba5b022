import { z } from 'zod';
import { isObject } from '../text/is-object.ts';
import { shortOf, sideMeta, type Short } from './meaning.ts';
import { notKnown, notKnownWord, readNotKnown, type Field } from './not-known.ts';
import { isList, isMap, isRecord, isUnion, optionOf, wrappedBy } from './side.ts';

/** Gives a schema a short form: what is typed so stands for what `expand` makes of it. Anything else stays. */
export function withShort<T>(form: Short['form'], long: z.ZodType<T>, expand: Short['expand']): z.ZodType<T> {
  return z.nonoptional(long).register(sideMeta, { short: { form, expand } }) as z.ZodType as z.ZodType<T>;
}

/** Gives a record the value of one of its fields as its short form: `date: 1958-06-15` for `date: { on: 1958-06-15 }`. */
export function withBare<T>(key: string, form: z.ZodType, long: z.ZodType<T>): z.ZodType<T> {
  return withShort(form, long, (raw) => (isObject(raw) || readNotKnown(raw) ? raw : { [key]: raw }));
}

/** A value, or a list of them: `a` or `[a, b]`. Read: always a list. */
export function oneOrMore<T>(one: z.ZodType<T>, list = z.array(one)): z.ZodType<readonly T[]> {
  return withShort<readonly T[]>(one, list, (raw) => [raw].flat());
}

/** A field that may say, in one of the three words, that there is no value. */
export function field<T>(schema: z.ZodType<T>): z.ZodType<Field<T>> {
  return withShort<Field<T>>(notKnownWord, z.union([schema, notKnown]), (raw) => readNotKnown(raw) ?? raw);
}

/** The records and lists that stand for what was typed bare: their parts are where they are. */
const bare = new WeakSet<object>();

/**
 * Writes the short forms of typed data in full, along its schema, which reads only the long ones. What does not fit stays as it is: the schema
 * refuses it.
 */
export function expand(schema: z.ZodType, raw: unknown): unknown {
  if (raw === undefined) return undefined;
  const long = shortOf(schema)?.expand(raw) ?? raw;
  const inner = wrappedBy(schema, 'typed');
  const value = inner ? expand(inner, long) : withPartsExpanded(schema, long);
  const isTyped = long === raw || (isObject(long) && isObject(raw));
  if (!isTyped && typeof value === 'object' && value !== null) bare.add(value);
  return value;
}

function withPartsExpanded(schema: z.ZodType, value: unknown): unknown {
  if (isUnion(schema)) {
    const option = optionOf(schema, value, 'typed');
    return option ? expand(option, value) : value;
  }
  if (isList(schema) && Array.isArray(value)) return value.map((one) => expand(schema.element, one));
  if (!isObject(value) || !(isRecord(schema) || isMap(schema))) return value;
  const partOf = (name: string) => {
    if (isMap(schema)) return schema.valueType;
    return Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
  };
  const parts = Object.entries(value).map(([name, one]) => {
    const part = partOf(name);
    return [name, part ? expand(part, one) : one];
  });
  return Object.fromEntries(parts) as unknown;
}

/** True for a record or a list that stands for what was typed bare. */
export function isBare(value: unknown): boolean {
  return typeof value === 'object' && value !== null && bare.has(value);
}

/** Returns the path in what was typed of a path in the data in full. */
export function typedPath(whole: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  let value = whole;
  return path.filter((step) => {
    const isIn = !isBare(value);
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
    return isIn;
  });
}
