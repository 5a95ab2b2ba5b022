import type { z } from 'zod';
import { memoize } from './memoize.ts';
import type { Count } from './schema/count.ts';
import type { Meaning } from './schema/meaning.ts';
import type { PartialDate, Period } from './schema/partial-date.ts';
import { isEnum, isList, isLiteral, isMap, isRecord, isUnion } from './schema/schema-class.ts';
import { formOf, within, type Form, type Side } from './schema/side.ts';
import { lacks } from './schema/to-translate.ts';

/**
 * A value of a record with what its schema says of it. All who look through records, as they are typed or as they were read, go from node
 * to node by `partsOf`: the meaning of a value is asked of its schema, never guessed from a name or a shape.
 */
export interface Node extends Form {
  readonly side: Side;
  readonly value: unknown;
  /** The field that it stands in; of a line, that of its list. */
  readonly field: string;
  /** How the data names it: `programme.ed7-visits.date`. Lines are named by their id or their key, else by their place. */
  readonly path: string;
  /** The way to it in what was typed, lists by index. */
  readonly at: readonly (string | number)[];
}

/** A record, or any other value, as the root of its nodes. `at` is the way to it in its file. */
export function nodeOf(schema: z.ZodType, value: unknown, side: Side = 'made', at: Node['at'] = []): Node {
  return { ...formFor(schema, side, value, nothing), side, value, field: '', path: '', at };
}

/** What stands directly in a value: the fields of a record, the lines of a list. What no schema knows is left out. */
export const partsOf = memoize((node: Node): readonly Node[] => {
  const { schema, value } = node;
  if (!isObject(value)) return [];
  if (Array.isArray(value)) return isList(schema) ? linesOf(node, schema.element, value) : [];
  const voice = voiceOf(node.meaning);
  return Object.entries(value).flatMap(([field, one]) => {
    const own = fieldOf(schema, field);
    if (!own || one === undefined || isStandingIn(value, field)) return [];
    const form = formFor(own, node.side, one, voice);
    const { place } = form.meaning;
    return partAt(node, form, one, field, place ? undefined : field, place === 'folded' ? undefined : field);
  });
});

/** True for a language that is still to be translated: what stands there is the text of the other. */
function isStandingIn(value: object, field: string): boolean {
  return (field === 'fr' || field === 'ja') && lacks(value, field);
}

function linesOf(node: Node, line: z.ZodType, values: readonly unknown[]): readonly Node[] {
  // A line is called as its list is, and an id in a list of ids names what they name.
  const { ref, label } = node.meaning;
  const around = { ...voiceOf(node.meaning), ...(ref && { ref }), ...(label && { label }) };
  return values.map((value, index) => {
    const form = formFor(line, node.side, value, around);
    return partAt(node, form, value, node.field, nameOfLine(value, index, form.meaning), index);
  });
}

function partAt(
  { side, path, at }: Node,
  { schema, meaning }: Form,
  value: unknown,
  field: string,
  name: string | undefined,
  typed: string | number | undefined,
): Node {
  return {
    schema,
    meaning,
    side,
    value,
    field,
    path: name === undefined ? path : path ? `${path}.${name}` : name,
    at: typed === undefined ? at : [...at, typed],
  };
}

/** Every node below one, itself first. */
export const nodesOf = memoize((node: Node) => nodesWithin(node, () => true));

/** Every node that says something of what one node is, itself first; not what is said about a fact, as other versions are. */
export const ownNodesOf = memoize((node: Node) => nodesWithin(node, isOwn));

/** True for a part that says something of the record, and not of one of its facts. */
export function isOwn({ meaning }: Node): boolean {
  return !meaning.isAside;
}

/** Every node below one, itself first; not what stands in a part that `enters` refuses. */
export function nodesWithin(node: Node, enters: (part: Node) => boolean): readonly Node[] {
  const found: Node[] = [];
  const add = (one: Node) => {
    found.push(one);
    for (const part of partsOf(one)) if (enters(part)) add(part);
  };
  add(node);
  return found;
}

/** What stands at a way in what is typed; `undefined` where nothing does. */
export function nodeAt(node: Node, way: readonly PropertyKey[]): Node | undefined {
  return way.reduce<Node | undefined>((one, step) => one && partsOf(one).find(({ at }) => at.at(-1) === step), node);
}

function fieldOf(schema: z.ZodType, field: string): z.ZodType | undefined {
  if (isMap(schema)) return schema.valueType;
  return isRecord(schema) && Object.hasOwn(schema.shape, field) ? schema.shape[field] : undefined;
}

/** The name of a line in its list: its id, else its key, else its place. */
function nameOfLine(line: unknown, index: number, { key }: Meaning): string {
  if (!isObject(line) || Array.isArray(line)) return String(index);
  const name = [line['id'], key && line[key]].find((one) => typeof one === 'string' || typeof one === 'number');
  return String(name ?? index);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const nothing: Meaning = {};

/** What a value takes over from what is around it: its language, and whose words it is. */
function voiceOf({ lang, by }: Meaning): Meaning {
  return lang || by ? { ...(lang && { lang }), ...(by && { by }) } : nothing;
}

/** What a schema is for a value: of several forms, the one that the value has. */
function formFor(schema: z.ZodType, side: Side, value: unknown, around: Meaning): Form {
  const own = formOf(schema, side);
  const form = around === nothing ? own : { ...own, meaning: { ...around, ...own.meaning } };
  if (!isUnion(form.schema)) return form;
  const { is: _, fields: __, ...outer } = form.meaning;
  const { options } = form.schema;
  const fits = options.map((one) => fitOf(one, side, value));
  const best = Math.max(...fits);
  const chosen = best < 0 ? undefined : options[fits.indexOf(best)];
  if (!chosen) return form;
  const inner = formFor(chosen, side, value, outer);
  return { schema: inner.schema, meaning: within(outer, inner.meaning) };
}

/** How well a value fits a schema: below zero, not at all; a record fits by the fields that it has. */
function fitOf(whole: z.ZodType, side: Side, value: unknown): number {
  const { schema } = formOf(whole, side);
  if (isUnion(schema)) return Math.max(...schema.options.map((one) => fitOf(one, side, value)));
  if (isList(schema)) return Array.isArray(value) ? 1 : -1;
  if (isEnum(schema) || isLiteral(schema)) return isWordOf(schema, value) ? 2 : -1;
  if (schema.type === 'string') return typeof value === 'string' ? 1 : -1;
  if (schema.type === 'number') return typeof value === 'number' ? 1 : -1;
  if (!isObject(value) || Array.isArray(value)) return -1;
  if (!isRecord(schema)) return 0;
  const { shape } = schema;
  // What is read says by `is` which of its forms it has.
  if (side === 'made' && 'is' in value !== 'is' in shape) return -1;
  if (side === 'made' && shape['is'] && !isWordOf(shape['is'], value['is'])) return -1;
  return Object.keys(value).filter((field) => field in shape).length;
}

function isWordOf(schema: z.ZodType, value: unknown): boolean {
  if (isEnum(schema)) return schema.options.some((one) => one === value);
  return isLiteral(schema) ? [...schema.values].some((one) => one === value) : schema.safeParse(value).success;
}

interface ScalarValues {
  readonly period: Period;
  readonly date: PartialDate;
  readonly count: Count;
  readonly number: number;
}

/** True for a node whose schema reads such a value, as it was read. */
export function holds<S extends keyof ScalarValues>(node: Node, scalar: S): node is Node & { value: ScalarValues[S] } {
  return node.side === 'made' && node.meaning.scalar === scalar;
}
