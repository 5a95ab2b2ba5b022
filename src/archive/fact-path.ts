import { isObject } from './is-object.ts';
import type { Claim, Statement } from './schema/claim.ts';
import type { Evidence } from './schema/evidence.ts';
import { isNotKnown, type NotKnown } from './schema/not-known.ts';

/**
 * A fact of a record: a claim, a statement, or a field without value. `path` is how the data names it (`programme.ed7-visits.date`);
 * `at` is the way to it in what was typed, lists by index.
 */
export interface Fact {
  readonly path: string;
  readonly at: readonly (string | number)[];
  readonly node: Claim<object> | Statement<object>;
}

const aboutTheFact = new Set(['evidence', 'words', 'note', 'others']);

/** The fields by which a line of a list is named, besides its own `id`. */
const keyFields: Record<string, string> = {
  list: 'authority',
  participants: 'authority',
  not_proven: 'authority',
  stated_absent: 'authority',
  people: 'person',
};

/** True for a claim that has a value, one between whose versions nothing allows a choice, or one of the three words. */
export function isClaim(node: unknown): node is Claim<object> {
  return isObject(node) && (node['is'] === 'known' || node['is'] === 'undecided' || isNotKnown(node));
}

/** True for a line that always has a value. */
export function isStatement(node: unknown): node is Statement<object> {
  return isObject(node) && 'evidence' in node && !('is' in node);
}

/** The name of a line in its list: its id, its authority or person, else its index. */
export function nameOfLine(line: unknown, index: number, listName: string): string {
  if (isObject(line)) {
    const own = line['id'];
    if (typeof own === 'string') return own;
    const key = keyFields[listName];
    const value = key ? line[key] : undefined;
    if (typeof value === 'string') return value;
  }
  return String(index);
}

/** Every fact of a record, the whole before its parts. */
export function* factsOf(data: unknown): Generator<Fact> {
  yield* walk(data, '', []);
}

function* walk(node: unknown, path: string, at: readonly (string | number)[]): Generator<Fact> {
  const join = (name: string) => (path ? `${path}.${name}` : name);
  if (Array.isArray(node)) {
    const listName = path.slice(path.lastIndexOf('.') + 1);
    for (const [index, line] of node.entries())
      yield* walk(line, join(nameOfLine(line, index, listName)), [...at, index]);
    return;
  }
  if (!isObject(node)) return;
  if (isClaim(node)) {
    yield { path, at, node };
    if (node.is === 'known') yield* walkFields(node.value as Record<string, unknown>, join, at);
    return;
  }
  if (isStatement(node)) yield { path, at, node };
  if ('about' in node && 'claim' in node) {
    yield* walk(node['claim'], path, at);
    return;
  }
  yield* walkFields(node, join, at, path);
}

function* walkFields(
  fields: Record<string, unknown>,
  join: (name: string) => string,
  at: readonly (string | number)[],
  path = '',
): Generator<Fact> {
  for (const [name, value] of Object.entries(fields)) {
    if (aboutTheFact.has(name)) continue;
    // The lines of `participants` are named without the word `list`.
    if (name === 'list' && Array.isArray(value)) yield* walk(value, path, [...at, name]);
    else yield* walk(value, join(name), [...at, name]);
  }
}

/** Every path of a record that names a value, a line or a list, for the nearest to one that names nothing. */
export function* pathsOf(data: unknown, path = ''): Generator<string> {
  const join = (name: string) => (path ? `${path}.${name}` : name);
  if (Array.isArray(data)) {
    const listName = path.slice(path.lastIndexOf('.') + 1);
    for (const [index, line] of data.entries()) yield* pathsFrom(line, join(nameOfLine(line, index, listName)));
    return;
  }
  if (!isObject(data)) return;
  const fields = data['is'] === 'known' && isObject(data['value']) ? data['value'] : data;
  // What a date, a count or a text is made of has no path.
  if (['precision', 'start', 'n', 'text'].some((part) => part in fields)) return;
  for (const [name, value] of Object.entries(fields)) {
    if (aboutTheFact.has(name) || value === undefined) continue;
    if (name === 'list') yield* pathsOf(value, path);
    else yield* pathsFrom(value, join(name));
  }
}

function* pathsFrom(value: unknown, path: string): Generator<string> {
  yield path;
  yield* pathsOf(value, path);
}

/** What a path of the data names in a record: a claim, a statement, a value, a list; `undefined` where nothing stands there. */
export function lookUp(data: unknown, path: string): unknown {
  let node = data;
  let listName = '';
  for (const name of path.split('.')) {
    node = step(node, name, listName);
    if (node === undefined) return undefined;
    listName = name;
  }
  return node;
}

function step(node: unknown, name: string, listName: string): unknown {
  if (Array.isArray(node)) return node.find((line, index) => nameOfLine(line, index, listName) === name);
  if (!isObject(node)) return undefined;
  if (node['is'] === 'known' && isObject(node['value']) && name in node['value']) return node['value'][name];
  if (Object.hasOwn(node, name)) return node[name];
  return Array.isArray(node['list']) ? step(node['list'], name, 'list') : undefined;
}

/** True where `path` is `whole` or lies below it. */
export function liesWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

/** The fields of a record that say `unknown`, with their paths. */
export function* unknownsOf(data: unknown): Generator<Fact & { node: NotKnown }> {
  for (const fact of factsOf(data)) {
    if (isNotKnown(fact.node) && fact.node.is === 'unknown') yield { ...fact, node: fact.node };
  }
}

/** What the voices behind a fact say: that of the value that is kept first, then the others. A field without value has none. */
export function voicesOf(node: Fact['node']): readonly { readonly evidence: Evidence }[] {
  if (!('is' in node)) return [node, ...node.others];
  if (node.is === 'known') return [node, ...node.others];
  return node.is === 'undecided' ? node.versions : [];
}
