import type { z } from 'zod';
import { memoize } from '../text/memoize.ts';
import type { Count } from './count.ts';
import { sourcesOf, type Evidence } from './evidence.ts';
import { asId } from './id.ts';
import type { Meaning } from './meaning.ts';
import type { PartialDate, Period } from './partial-date.ts';
import {
  formOf,
  mergeMeanings,
  isEnum,
  isList,
  isLiteral,
  isMap,
  isRecord,
  isUnion,
  type Form,
  type Side,
} from './side.ts';
import { lacks } from './to-translate.ts';

/**
 * A value of a record with the meaning that its schema gives it. All code that walks through records, typed or parsed, goes from node to
 * node by `partsOf`: a meaning comes from the schema, and is never guessed from a name or a shape.
 */
export interface Node extends Form {
  readonly side: Side;
  readonly value: unknown;
  /** The name of its field; for a line, that of its list. */
  readonly field: string;
  /** Its path in the data: `programme.ed7-visits.date`. Lines are named by what they say (`nameOfLine`). */
  readonly path: string;
  /** Its path in the typed data, with lists by index. */
  readonly at: readonly (string | number)[];
}

/** Makes a record, or any other value, the root of its nodes. `at` is its path in its file. */
export function nodeOf(schema: z.ZodType, value: unknown, side: Side = 'made', at: Node['at'] = []): Node {
  return { ...formFor(schema, side, value, nothing), side, value, field: '', path: '', at };
}

/** Lists the direct parts of a value: the fields of a record, the lines of a list. Fields that the schema does not know are left out. */
export const partsOf = memoize((node: Node): readonly Node[] => {
  const { schema, value } = node;
  if (!isObject(value)) return [];
  if (Array.isArray(value)) return isList(schema) ? linesOf(node, schema.element, value) : [];
  const inherited = sourceMeaning(node.meaning);
  return Object.entries(value).flatMap(([field, one]) => {
    const own = fieldOf(schema, field);
    // A language still to be translated holds the text of the other one.
    const isStandingIn = (field === 'fr' || field === 'ja') && lacks(value, field);
    if (!own || one === undefined || isStandingIn) return [];
    const form = formFor(own, node.side, one, inherited);
    const { place } = form.meaning;
    return partAt(node, form, one, field, place ? undefined : field, place === 'folded' ? undefined : field);
  });
});

function linesOf(node: Node, line: z.ZodType, values: readonly unknown[]): readonly Node[] {
  // A line has the label of its list, and an id in a list of ids names the same kind of thing as the list.
  const { ref, label } = node.meaning;
  const around = { ...sourceMeaning(node.meaning), ...(ref && { ref }), ...(label && { label }) };
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

/** Lists a node and all nodes below it, itself first. */
export const nodesOf = memoize((node: Node) => subtreeOf(node, () => true));

/** Lists a node and the nodes below it, itself first, without information about a fact, such as other versions. */
export const ownNodesOf = memoize((node: Node) => subtreeOf(node, isOwn));

/** True for a part of the record itself, false for information about one of its facts. */
export function isOwn({ meaning }: Node): boolean {
  return !meaning.isMetadata;
}

/** Lists a node and the nodes below it, itself first, without the parts that `enters` refuses. */
export function subtreeOf(node: Node, enters: (part: Node) => boolean): readonly Node[] {
  const found: Node[] = [];
  const add = (one: Node) => {
    found.push(one);
    for (const part of partsOf(one)) if (enters(part)) add(part);
  };
  add(node);
  return found;
}

/** Returns the node at a path in the typed data, or `undefined`. */
export function nodeAt(node: Node, way: readonly PropertyKey[]): Node | undefined {
  return way.reduce<Node | undefined>((one, step) => one && partsOf(one).find(({ at }) => at.at(-1) === step), node);
}

function fieldOf(schema: z.ZodType, field: string): z.ZodType | undefined {
  if (isMap(schema)) return schema.valueType;
  return isRecord(schema) && Object.hasOwn(schema.shape, field) ? schema.shape[field] : undefined;
}

/**
 * Returns the name of a line in its list, which stays where a line is put before it: its id; otherwise, as an id, its key, its first source or
 * other basis, its French words. A line that has none of these has its index.
 */
function nameOfLine(line: unknown, index: number, { key = [], ref }: Meaning): string {
  if (typeof line === 'string' && ref) return line;
  if (!isObject(line)) return String(index);
  const [first] = Array.isArray(line['versions']) ? (line['versions'] as readonly unknown[]) : [line];
  const own = isObject(first) && isObject(first['value']) ? first['value'] : line;
  const evidence = line['evidence'] as Evidence | undefined;
  const basis = evidence && (sourcesOf(evidence.basis)[0] ?? evidence.basis.kind);
  const keys = key.map((fields) => fields.split(' ').map((field) => own[field]));
  const words = [line['id'] ?? line['disagreement'], ...keys, basis, line['fr']];
  return words.map((one) => asId(wordOf(one))).find((name) => name !== undefined) ?? String(index);
}

/** Returns an id, a number, or the beginning of a period as a word; an empty one for no value. */
function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordOf).filter(Boolean).join('-');
  if (isObject(value)) return wordOf(value['start'] ?? value['value']);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const nothing: Meaning = {};

/** Returns the meaning that a value inherits from its surroundings: its language, and whose words it is. */
function sourceMeaning({ lang, by }: Meaning): Meaning {
  return lang || by ? { ...(lang && { lang }), ...(by && { by }) } : nothing;
}

/** Returns the form of a schema for a value; from a union, the form that fits the value best. */
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
  return { schema: inner.schema, meaning: mergeMeanings(outer, inner.meaning) };
}

/** Scores how well a value fits a schema: below zero, not at all; a record by the number of fields that the schema has as well. */
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
  // A parsed value names its form in `is`.
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

/** True for a parsed node whose schema reads a scalar of this kind. */
export function holds<S extends keyof ScalarValues>(node: Node, scalar: S): node is Node & { value: ScalarValues[S] } {
  return node.side === 'made' && node.meaning.scalar === scalar;
}
