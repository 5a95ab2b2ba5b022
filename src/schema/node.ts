import type { z } from 'zod';
import { isObject } from '../text/is-object.ts';
import { memoize } from '../text/memoize.ts';
import type { Count } from './count.ts';
import { sourcesOf, type Evidence } from './evidence.ts';
import { asId } from './id.ts';
import type { Meaning } from './meaning.ts';
import type { PartialDate, Period } from './partial-date.ts';
import { isBare } from './short-form.ts';
import {
  formOf,
  mergeMeanings,
  optionOf,
  isList,
  isMap,
  isRecord,
  isUnion,
  type Form,
  type ValueSide,
} from './side.ts';
import { lacks } from './to-translate.ts';

/**
 * A value of a record with the meaning that its schema gives it. All code that walks through records, typed or parsed, goes from node to
 * node by `partsOf`: a meaning comes from the schema, and is never guessed from a name or a shape.
 */
export interface Node extends Form {
  readonly side: ValueSide;
  readonly value: unknown;
  /** The name of its field; for a line, that of its list. */
  readonly field: string;
  /** Its path in the data: `programme.ed7-visits.date`. Lines are named by what they say (`nameOfLine`). */
  readonly path: string;
  /** Its path in what was typed, with lists by index. */
  readonly at: readonly (string | number)[];
}

/** Makes a record, or any other value, the root of its nodes. `at` is its path in its file. */
export function nodeOf(schema: z.ZodType, value: unknown, side: ValueSide = 'made', at: Node['at'] = []): Node {
  return { ...formFor(schema, side, value, nothing), side, value, field: '', path: '', at };
}

/** Lists the direct parts of a value: the fields of a record, the lines of a list. Fields that the schema does not know are left out. */
export const partsOf = memoize((node: Node): readonly Node[] => {
  const { schema, value } = node;
  if (Array.isArray(value)) return isList(schema) ? linesOf(node, schema.element, value) : [];
  if (!isObject(value)) return [];
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
  { side, path, at, value: holder }: Node,
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
    at: typed === undefined || isBare(holder) ? at : [...at, typed],
  };
}

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

export function nodeAt(node: Node, way: readonly PropertyKey[]): Node | undefined {
  return way.reduce<Node | undefined>((one, step) => {
    const parts = one ? partsOf(one) : [];
    return Array.isArray(one?.value) ? parts[Number(step)] : parts.find(({ field }) => field === step);
  }, node);
}

/** Returns the path in what was typed of a way in the data of a node. */
export function typedPath(node: Node, way: readonly PropertyKey[]): readonly PropertyKey[] {
  const there = way.findIndex((_, index) => !nodeAt(node, way.slice(0, index + 1)));
  const holder = nodeAt(node, there < 0 ? way : way.slice(0, there));
  if (!holder) return way;
  return there < 0 || isBare(holder.value) ? holder.at : [...holder.at, ...way.slice(there)];
}

/** Lists the direct parts of a value as they were typed, with those of what is folded into it. */
export function typedPartsOf(node: Node): readonly Node[] {
  return partsOf(node).flatMap((part) => (part.meaning.place === 'folded' ? typedPartsOf(part) : part));
}

function fieldOf(schema: z.ZodType, field: string): z.ZodType | undefined {
  if (isMap(schema)) return schema.valueType;
  return isRecord(schema) && Object.hasOwn(schema.shape, field) ? schema.shape[field] : undefined;
}

/**
 * Returns the name of a line in its list, which stays where a line is put before it: its id; otherwise, as an id, its key, its first source
 * or other basis, its French words. A line that has none of these has its index.
 */
function nameOfLine(line: unknown, index: number, { key = [], ref }: Meaning): string {
  if (typeof line === 'string' && ref) return line;
  if (!isObject(line)) return String(index);
  const [first] = Array.isArray(line['versions']) ? (line['versions'] as readonly unknown[]) : [line];
  const own = isObject(first) && isObject(first['value']) ? first['value'] : line;
  const { basis: said } = (line['evidence'] ?? {}) as Partial<Evidence>;
  const basis = said && (sourcesOf(said)[0] ?? said.kind);
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

const nothing: Meaning = {};

function sourceMeaning({ lang, by }: Meaning): Meaning {
  return lang || by ? { ...(lang && { lang }), ...(by && { by }) } : nothing;
}

/** Returns the form of a schema for a value; from a union, the form that the value has. */
function formFor(schema: z.ZodType, side: ValueSide, value: unknown, around: Meaning): Form {
  const own = formOf(schema, side);
  const form = around === nothing ? own : { ...own, meaning: { ...around, ...own.meaning } };
  if (!isUnion(form.schema)) return form;
  const { is: _, fields: __, ...outer } = form.meaning;
  const chosen = optionOf(form.schema, value, side);
  if (!chosen) return form;
  const inner = formFor(chosen, side, value, outer);
  return { schema: inner.schema, meaning: mergeMeanings(outer, inner.meaning) };
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
