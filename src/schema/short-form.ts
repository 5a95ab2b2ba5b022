import { z } from 'zod';
import { isObject } from '../text/is-object.ts';
import { shortOf, sideMeta, type Shape, type Short } from './meaning.ts';
import { notKnown, notKnownWord, readNotKnown, type Field } from './not-known.ts';
import { fieldIn, formOf, isList, isMap, isRecord, isUnion, optionOf, wrappedBy } from './side.ts';

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

const bare = new WeakSet<object>();

/** True for a record or a list that stands for what was typed bare. */
export function isBare(value: unknown): boolean {
  return typeof value === 'object' && value !== null && bare.has(value);
}

/**
 * Writes typed data in the one form that its schema reads: short forms in full, and what is typed among the fields of a fact where it
 * stands. What does not fit stays as it is: the schema refuses it.
 */
export function expand(schema: z.ZodType, raw: unknown): unknown {
  if (raw === undefined) return undefined;
  const long = shortOf(schema)?.expand(raw) ?? raw;
  const isTyped = long === raw || (isObject(long) && isObject(raw));
  if ((!isTyped || isBare(raw)) && typeof long === 'object' && long !== null) bare.add(long);
  const inner = wrappedBy(schema, 'typed');
  if (inner) return expand(inner, long);
  const value = withPartsExpanded(schema, long);
  if (isBare(long)) bare.add(value as object);
  return value;
}

function withPartsExpanded(schema: z.ZodType, value: unknown): unknown {
  if (isUnion(schema)) {
    const option = optionOf(schema, value, 'typed');
    return option ? expand(option, value) : value;
  }
  if (isList(schema) && Array.isArray(value)) return value.map((one) => expand(schema.element, one));
  if (!isObject(value) || !(isRecord(schema) || isMap(schema))) return value;
  const parts = Object.entries(isRecord(schema) ? inPlace(schema.shape, value) : value).map(([name, one]) => {
    const part = isMap(schema) ? schema.valueType : Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    return [name, part ? expand(part, one) : one];
  });
  return Object.fromEntries(parts) as unknown;
}

/** Puts what is typed among the fields of a record into the records that are folded into it. */
function inPlace(shape: Shape, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isFolded = ([, field]: readonly [string, z.ZodType]) => formOf(field, 'typed').meaning.place === 'folded';
  const places = Object.entries(shape).filter(isFolded);
  const [first] = places;
  if (!first) return value;
  const placeOf = (name: string) => {
    const isPlace = places.some(([place]) => place === name);
    if (Object.hasOwn(shape, name) && !isPlace) return undefined;
    // The name of a place is no field: it is refused as an unknown one, in the first place.
    return (places.find(([, field]) => fieldIn(field, name, 'typed')) ?? (isPlace ? first : undefined))?.[0];
  };
  const parted = Map.groupBy(Object.entries(value), ([name]) => placeOf(name));
  const inPlaces = places.map(([place]) => {
    const own: object = Object.fromEntries(parted.get(place) ?? []);
    if (isBare(value)) bare.add(own);
    return [place, own];
  });
  return Object.fromEntries([...(parted.get(undefined) ?? []), ...inPlaces]) as Record<string, unknown>;
}
