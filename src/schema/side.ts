import type { z } from 'zod';
import { isObject } from '../text/is-object.ts';
import { memoize } from '../text/memoize.ts';
import { recordOf } from '../text/record-of.ts';
import { madeOf, meaningOf, type Meaning, type Shape, type Words } from './meaning.ts';

/*
 * The classes of schemas, as guards that type what is inside a schema as schemas too. `instanceof` leaves that to the core of zod, and
 * takes many times as long.
 */

type Guard<S extends z.ZodType> = (schema: z.ZodType) => schema is S;

const ofType = <S extends z.ZodType>(...types: readonly z.ZodType['type'][]): Guard<S> =>
  ((schema) => types.includes(schema.type)) as Guard<S>;

export const isList: Guard<z.ZodArray<z.ZodType>> = ofType('array');
export const isMap: Guard<z.ZodRecord<z.ZodString, z.ZodType>> = ofType('record');
export const isRecord: Guard<z.ZodObject<Shape>> = ofType('object');
export const isUnion: Guard<z.ZodUnion<readonly z.ZodType[]>> = ofType('union');
export const isPipe: Guard<z.ZodPipe<z.ZodType, z.ZodTransform>> = ofType('pipe');
export const isOptional: Guard<z.ZodOptional<z.ZodType>> = ofType('optional');
/** A schema that gives a value where nothing is typed, or refuses that nothing is. */
export const isFilled: Guard<z.ZodDefault<z.ZodType> | z.ZodNonOptional<z.ZodType>> = ofType('default', 'nonoptional');
export const isEnum: Guard<z.ZodEnum<Readonly<Record<string, string>>>> = ofType('enum');
export const isLiteral: Guard<z.ZodLiteral> = ofType('literal');

/** The data as typed, or the parsed data that is made of it. */
export type ValueSide = 'typed' | 'made';

/** A schema without its wrappers, and the meaning that it has together with them. */
export interface Form {
  readonly schema: z.ZodType;
  readonly meaning: Meaning;
}

const forms = recordOf(['typed', 'made'], (side: ValueSide) =>
  memoize((schema: z.ZodType): Form => {
    const inner = wrappedBy(schema, side);
    const form = inner && formOf(inner, side);
    return { schema: form?.schema ?? schema, meaning: mergeMeanings(meaningOf(schema), form?.meaning) };
  }),
);

/** Removes the wrappers of a schema on one side, down to a record, a list, a map, a union, or one word or text. */
export function formOf(schema: z.ZodType, side: ValueSide = 'made'): Form {
  return forms[side](schema);
}

/** Merges the meanings of a wrapper and of the schema inside. The inner one prevails, except for the label. */
export function mergeMeanings(outer: Meaning, inner: Meaning = {}): Meaning {
  return { ...outer, ...inner, ...(outer.label && { label: outer.label }) };
}

/** Returns the fields that a record, or the first record in a union, has on a side: what is folded into it is typed among them. */
export function shapeIn(whole: z.ZodType, side: ValueSide = 'made'): Shape | undefined {
  const { schema } = formOf(whole, side);
  if (isUnion(schema)) return firstOf(schema.options, (one) => shapeIn(one, side));
  if (!isRecord(schema)) return undefined;
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const { place, isTypedOnly } = formOf(field, side).meaning;
    const isFolded = side === 'typed' && place === 'folded';
    const parts = isFolded ? shapeIn(field, side) : side === 'made' && isTypedOnly ? {} : { [name]: field };
    for (const [part, one] of Object.entries(parts ?? {})) shape[part] ??= one;
  }
  return shape;
}

/** Finds a field by name in a record, in the lines of a list, or in the first schema of a union that has it. */
export function fieldIn(whole: z.ZodType, name: string, side: ValueSide = 'made'): z.ZodType | undefined {
  const { schema } = formOf(whole, side);
  if (isUnion(schema)) return firstOf(schema.options, (one) => fieldIn(one, name, side));
  if (isList(schema)) return fieldIn(schema.element, name, side);
  if (isMap(schema)) return schema.valueType;
  if (!isRecord(schema)) return undefined;
  const own = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
  if (own && formOf(own, side).meaning.place !== 'folded') return own;
  const places = Object.values(schema.shape).filter((one) => formOf(one, side).meaning.place);
  return firstOf(places, (one) => fieldIn(one, name, side));
}

/**
 * Finds the schema of a field of parsed data by its path, through facts, lists and short forms: `dates.days`, `points.kind`.
 *
 * @throws if there is none
 */
export function schemaAt(whole: z.ZodType, path: string): z.ZodType {
  return path.split('.').reduce((holder, name) => {
    const field = fieldIn(holder, name);
    if (!field) throw new Error(`The schemas have no field “${path}”.`);
    return field;
  }, whole);
}

function firstOf<T>(schemas: readonly z.ZodType[], find: (one: z.ZodType) => T | undefined): T | undefined {
  for (const one of schemas) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the label of each field on a path through a schema; `undefined` for the names of lines. */
export function labelsOn(
  whole: z.ZodType,
  path: readonly string[],
  side: ValueSide = 'made',
): readonly (Words | undefined)[] {
  let schema = whole;
  return path.map((name) => {
    const field = fieldIn(schema, name, side);
    schema = field ?? schema;
    return field && formOf(field, side).meaning.label;
  });
}

/** The schema inside an optional or a default, what is typed for what is read, and the data that are made of it. */
export function wrappedBy(schema: z.ZodType, side: ValueSide): z.ZodType | undefined {
  const made = side === 'made' ? madeOf(schema) : undefined;
  if (made) return made;
  if (isPipe(schema)) return schema.in;
  return isOptional(schema) || isFilled(schema) ? schema.unwrap() : undefined;
}

type Union = Pick<z.ZodUnion<readonly z.ZodType[]>, 'options'>;

/** Returns the form of a union that a value has: the one that its `is` names; else one without such a name, a record for a record. */
export function optionOf({ options }: Union, value: unknown, side: ValueSide): z.ZodType | undefined {
  const is = isObject(value) ? value['is'] : undefined;
  const named = options.find((one) => namesOf(one, side).includes(is));
  if (named) return named;
  const others = options.filter((one) => isUnion(formOf(one, side).schema) || namesOf(one, side).length === 0);
  return others.find((one) => isRecord(formOf(one, side).schema) === isObject(value)) ?? others[0];
}

function namesOf(one: z.ZodType, side: ValueSide): readonly unknown[] {
  const { schema } = formOf(one, side);
  if (isUnion(schema)) return schema.options.flatMap((option) => namesOf(option, side));
  const word = isRecord(schema) ? schema.shape['is'] : undefined;
  if (!word) return [];
  return isLiteral(word) ? [...word.values] : isEnum(word) ? word.options : [];
}
