/** A value of a graph: a text, a number, a node, or several of them. */
export type Value = string | number | boolean | Node | readonly Value[];

/** A node of a graph as JSON-LD writes it; a text with its language is one too. */
export interface Node {
  readonly [property: string]: Value;
}

/** True for a node, and for a text with its language. */
export function isNode(value: Value | undefined): value is Node {
  return typeof value === 'object' && !isList(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isText(value: Value | undefined): value is string {
  return typeof value === 'string';
}

/** The values of a property: none, one or several. */
export function valuesOf(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : isList(value) ? value : [value];
}
