import type { z } from 'zod';
import type { Shape } from './meaning.ts';

/*
 * The classes of schemas, as guards that type what is inside a schema as schemas too. `instanceof` leaves that to the core of zod, and takes
 * many times as long.
 */

export function isList(schema: z.ZodType): schema is z.ZodArray<z.ZodType> {
  return schema.type === 'array';
}

export function isMap(schema: z.ZodType): schema is z.ZodRecord<z.ZodString, z.ZodType> {
  return schema.type === 'record';
}

export function isRecord(schema: z.ZodType): schema is z.ZodObject<Shape> {
  return schema.type === 'object';
}

/** True for a schema of several forms. */
export function isUnion(schema: z.ZodType): schema is z.ZodUnion<readonly z.ZodType[]> {
  return schema.type === 'union';
}

/** True for a schema with a side that is typed, `in`, and one that is made of it, `out`. */
export function isPipe(schema: z.ZodType): schema is z.ZodPipe<z.ZodType, z.ZodType> {
  return schema.type === 'pipe';
}

export function isOptional(schema: z.ZodType): schema is z.ZodOptional<z.ZodType> {
  return schema.type === 'optional';
}

/** True for a schema that gives a value where nothing is typed, or refuses that nothing is. */
export function isFilled(schema: z.ZodType): schema is z.ZodDefault<z.ZodType> | z.ZodNonOptional<z.ZodType> {
  return schema.type === 'default' || schema.type === 'nonoptional';
}

export function isEnum(schema: z.ZodType): schema is z.ZodEnum<Readonly<Record<string, string>>> {
  return schema.type === 'enum';
}

export function isLiteral(schema: z.ZodType): schema is z.ZodLiteral {
  return schema.type === 'literal';
}
