import { isObject } from './is-object.ts';
import { memoize } from './memoize.ts';
import { isOwn, ownNodesOf, partsOf, type Node } from './node.ts';
import type { Claim, Statement } from './schema/claim.ts';
import type { Version } from './schema/version.ts';
import { gravest, type Differs } from './schema/differs.ts';
import type { Evidence } from './schema/evidence.ts';
import { isNotKnown, type NotKnown } from './schema/not-known.ts';

/** A fact of a record: a claim, a statement, or a field without value. `path` and `at` are those of its place. */
export interface Fact {
  readonly path: string;
  readonly at: Node['at'];
  readonly node: Claim<object> | Statement<object>;
  readonly place: Node;
}

/** True for a claim that has a value, one between whose versions nothing allows a choice, or one of the three words. */
export function isClaim(node: unknown): node is Claim<object> {
  return isObject(node) && (node['is'] === 'known' || node['is'] === 'undecided' || isNotKnown(node));
}

/** True for a line that always has a value. */
export function isStatement(node: unknown): node is Statement<object> {
  return isObject(node) && 'evidence' in node && !('is' in node);
}

/** The evidence of a fact that has a value; none of anything else. */
export function evidenceOf(value: unknown): Evidence | undefined {
  return isStatement(value) || (isClaim(value) && value.is === 'known') ? value.evidence : undefined;
}

/** Every fact of a record, the whole before its parts. */
export const factsOf = memoize((record: Node): readonly Fact[] =>
  ownNodesOf(record).flatMap((place) => {
    const { path, at, value: node } = place;
    return isClaim(node) || isStatement(node) ? [{ path, at, node, place }] : [];
  }),
);

/** Every part of a record that a path names: a value, a line, a list. */
export function* namedParts(record: Node): Generator<Node> {
  const isWhole = ({ meaning }: Node) => !meaning.scalar && meaning.is !== 'printed' && meaning.is !== 'worded';
  // What a date, a count or a printed text is made of has no path.
  if (!isWhole(record)) return;
  for (const part of partsOf(record).filter(isOwn)) {
    if (!part.meaning.place) yield part;
    yield* namedParts(part);
  }
}

/** Every path of a record that names something, for the nearest to one that names nothing. */
export function* pathsOf(record: Node): Generator<string> {
  for (const { path } of namedParts(record)) yield path;
}

/** What a path of the data names in a record: a fact, a value, a list; `undefined` where nothing stands there. */
export function lookUp(record: Node, path: string): Node | undefined {
  return path.split('.').reduce<Node | undefined>((node, name) => node && partNamed(node, name), record);
}

function partNamed(node: Node, name: string): Node | undefined {
  const path = node.path ? `${node.path}.${name}` : name;
  for (const part of partsOf(node)) {
    const { place, isAside } = part.meaning;
    if (part.path === path || (place && part.field === name)) return part;
    const within = place && !isAside ? partNamed(part, name) : undefined;
    if (within) return within;
  }
  return undefined;
}

/** True where `path` is `whole` or lies below it. */
export function liesWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

/** The fields of a record that say `unknown`, with their paths. */
export function* unknownsOf(record: Node): Generator<Fact & { node: NotKnown }> {
  for (const fact of factsOf(record)) {
    if (isNotKnown(fact.node) && fact.node.is === 'unknown') yield { ...fact, node: fact.node };
  }
}

/** What one voice says in words, and what stands behind it. */
type Voice = Pick<Version<object>, 'words' | 'note' | 'evidence'>;

/** What the voices behind a fact say: that of the value that is kept first, then the others. A field without value has none. */
export function voicesOf(node: Fact['node']): readonly Voice[] {
  if (!('is' in node)) return [node, ...node.others];
  if (node.is === 'known') return [node, ...node.others];
  return node.is === 'undecided' ? node.versions : [];
}

/** The ids of disagreements that a fact carries: its own, and those of its versions. */
export function disagreementIds(node: Fact['node']): readonly string[] {
  const whole = 'is' in node && node.is === 'undecided' ? [node.disagreement] : [];
  return [...whole, ...voicesOf(node).map(({ evidence }) => evidence.disagreement)].filter((id) => id !== undefined);
}

/**
 * The voices that a disagreement is between, by their places: that of the value that is kept first. One that is named on the fact itself is
 * with every other voice that has no name of its own; one that is named on another voice is with that one alone.
 */
export function voicesBetween(names: readonly (string | undefined)[], id: string): readonly number[] {
  const at = names.indexOf(id);
  return names.flatMap((name, place) => (place === 0 || (at === 0 ? name === undefined : place === at) ? [place] : []));
}

/** How the versions of a fact differ, the gravest way; of one disagreement alone where its id is given. None where nothing differs. */
export function differsOf(node: Fact['node'], id?: string): Differs | undefined {
  if ('is' in node && node.is === 'undecided') return node.differs;
  const voices = voicesOf(node);
  const names = voices.map(({ evidence }) => evidence.disagreement);
  const between = id === undefined ? voices : voicesBetween(names, id).flatMap((at) => voices[at] ?? []);
  return gravest(between.map(({ evidence }) => evidence.differs));
}

/** Where the voices of a fact stand, in the order of `voicesOf`. */
export function* voicesAt(place: Node): Generator<Node> {
  if (!isClaim(place.value) || place.value.is === 'known') yield place;
  for (const part of partsOf(place)) if (part.field === 'others' || part.field === 'versions') yield* partsOf(part);
}
