import { isObject } from '../archive/is-object.ts';

type Node = Readonly<Record<string, unknown>>;

/** What is shorter stands where it is: a reference to it would be as long. */
const SHORTEST = 100;

/** Every object below a value, the value itself left out where it is none. */
function* objectsIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* objectsIn(one);
  else if (isObject(value)) {
    yield value;
    for (const one of Object.values(value)) yield* objectsIn(one);
  }
}

/** True for a schema, as against a list of properties by their names. */
function isSchema(node: Node): boolean {
  return typeof node['type'] === 'string' || Array.isArray(node['anyOf']) || Array.isArray(node['enum']);
}

/** A JSON Schema in which what occurs more than once is defined once: the parts of a fact stand in each of its forms. */
export function withSharedDefinitions(schema: Node): Node {
  const counts = new Map<string, number>();
  for (const node of objectsIn(schema)) {
    if (!isSchema(node)) continue;
    const text = JSON.stringify(node);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const definitions = new Map<string, { readonly name: string; readonly node: unknown }>();
  const shared = (node: Node, text: string): unknown => {
    if (!isSchema(node) || text.length < SHORTEST || (counts.get(text) ?? 0) < 2) return node;
    const known = definitions.get(text) ?? { name: `part${String(definitions.size + 1)}`, node };
    definitions.set(text, known);
    return { $ref: `#/definitions/${known.name}` };
  };
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (!isObject(value)) return value;
    const text = JSON.stringify(value);
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replace(one)]));
    return shared(inner, text);
  };
  const { $schema, $id, ...rest } = schema;
  const root = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, replace(one)]));
  const parts = Object.fromEntries([...definitions.values()].map(({ name, node }) => [name, node]));
  return { $schema, $id, ...root, ...(definitions.size > 0 && { definitions: parts }) };
}
