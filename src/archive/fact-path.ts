import { isObject } from '../text/is-object.ts';
import { memoize } from '../text/memoize.ts';
import { nearest } from '../text/nearest.ts';
import { isOwn, ownNodesOf, partsOf, type Node } from '../schema/node.ts';
import type { Claim, Statement, Version } from '../schema/claim.ts';
import { gravest, type Evidence, type Differs } from '../schema/evidence.ts';
import { isNotKnown } from '../schema/not-known.ts';

/** A fact of a record: a claim, a statement, or a field without a value. `path` and `at` are those of `place`. */
export interface Fact {
  readonly path: string;
  readonly at: Node['at'];
  readonly node: Claim<object> | Statement<object>;
  readonly place: Node;
}

export function isClaim(node: unknown): node is Claim<object> {
  return isObject(node) && (node['is'] === 'known' || node['is'] === 'undecided' || isNotKnown(node));
}

/** True for a fact of which sources give several versions and none is kept alone. */
export function isUndecided(node: Fact['node']): node is Extract<Claim<object>, { readonly is: 'undecided' }> {
  return 'is' in node && node.is === 'undecided';
}

export function knownValue<T>(claim: Claim<T> | undefined): T | undefined {
  return claim?.is === 'known' ? claim.value : undefined;
}

/** The kept value of a claim, or all between which nothing is decided; none of what is not known. */
export function keptVersions<T>(claim: Claim<T>): readonly Version<T>[] {
  if (claim.is === 'known') return [claim];
  return claim.is === 'undecided' ? claim.versions : [];
}

export function isStatement(node: unknown): node is Statement<object> {
  return isObject(node) && 'evidence' in node && !('is' in node);
}

export function isFact(node: unknown): node is Fact['node'] {
  return isClaim(node) || isStatement(node);
}

export function evidenceOf(value: unknown): Evidence | undefined {
  return isStatement(value) || (isClaim(value) && value.is === 'known') ? value.evidence : undefined;
}

/** The fact that a part of a record is, if it is one. */
export function factIn(place: Node): Fact | undefined {
  const { path, at, value: node } = place;
  return isFact(node) ? { path, at, node, place } : undefined;
}

export const factsOf = memoize((record: Node): readonly Fact[] =>
  ownNodesOf(record).flatMap((place) => factIn(place) ?? []),
);

const byPath = memoize((record: Node) => new Map(factsOf(record).map((fact) => [fact.path, fact])));

export function factAt(record: Node, path: string): Fact | undefined {
  return byPath(record).get(path);
}

/** Lists the parts of a record that have a path: values, lines, lists. */
export function* namedParts(record: Node): Generator<Node> {
  const isWhole = ({ meaning }: Node) => !meaning.scalar && meaning.is !== 'printed' && meaning.is !== 'worded';
  // The components of a date, a count or a printed text have no path.
  if (!isWhole(record)) return;
  for (const part of partsOf(record).filter(isOwn)) {
    if (!part.meaning.place) yield part;
    yield* namedParts(part);
  }
}

export function* pathsOf(record: Node): Generator<string> {
  for (const { path } of namedParts(record)) yield path;
}

export function lookUp(record: Node, path: string): Node | undefined {
  return path.split('.').reduce<Node | undefined>((node, name) => node && partNamed(node, name), record);
}

export function pathsOfLines(record: Node, list: string): readonly string[] {
  const node = lookUp(record, list);
  return node ? partsOf(node).map(({ path }) => path) : [];
}

export function nearestPath(record: Node, path: string): string | undefined {
  return pathByNames(record, path) ?? nearest(path, pathsOf(record));
}

/** Returns the path by which something is named that a path names by its place in a list: `steps.2016-10-02.date` for `steps.1.date`. */
export function pathByNames(record: Node, path: string): string | undefined {
  const partAt = (node: Node, step: string) => (Array.isArray(node.value) ? partsOf(node)[Number(step)] : undefined);
  const end = path
    .split('.')
    .reduce<Node | undefined>((node, step) => node && (partNamed(node, step) ?? partAt(node, step)), record);
  return end?.path;
}

function partNamed(node: Node, name: string): Node | undefined {
  const path = node.path ? `${node.path}.${name}` : name;
  for (const part of partsOf(node)) {
    const { place, isMetadata } = part.meaning;
    if (part.path === path || (place && part.field === name)) return part;
    const within = place && !isMetadata ? partNamed(part, name) : undefined;
    if (within) return within;
  }
  return undefined;
}

export function isAtOrBelow(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

type FactVersion = Pick<Version<object>, 'words' | 'note' | 'evidence'>;

/** Lists the versions of a fact: first the one whose value is kept, then the others. A field without a value has none. */
export function versionsOf(node: Fact['node']): readonly FactVersion[] {
  if (!('is' in node) || node.is === 'known') return [node, ...node.others];
  return isUndecided(node) ? node.versions : [];
}

/** The way from a fact to one of its versions as they are typed: the value that is kept, then `others`; or `versions`. */
export function wayToVersion(node: Fact['node'], index: number): readonly (string | number)[] {
  if (isUndecided(node)) return ['versions', index];
  return index === 0 ? [] : ['others', index - 1];
}

/** Lists the ids, as they are typed, of the disagreements about a fact: its own, and those of its versions. */
export function typedDisagreementIds(node: Fact['node']): readonly string[] {
  const whole = isUndecided(node) ? [node.disagreement] : [];
  return [...whole, ...versionsOf(node).map(({ evidence }) => evidence.disagreement)].filter((id) => id !== undefined);
}

/** Lists the ids of the disagreements about a fact; `id` is that of what differs and has none, which is one disagreement. */
export function disagreementIds(node: Fact['node'], id: string): readonly string[] {
  const typed = typedDisagreementIds(node);
  if (isUndecided(node)) return node.disagreement === undefined ? [id] : typed;
  const [own, ...others] = versionsOf(node).map(({ evidence }) => evidence);
  if (!own || own.disagreement !== undefined) return typed;
  return [own, ...others].some((one) => one.differs && one.disagreement === undefined) ? [...typed, id] : typed;
}

/**
 * Finds the versions between which a disagreement lies, as indexes of `names`, in which the kept value is first. A disagreement named on
 * the fact itself, or nowhere, involves every other version without a name of its own; one named on another version involves the kept value
 * and that version alone.
 */
export function versionsBetween(names: readonly (string | undefined)[], id: string): readonly number[] {
  const at = names.indexOf(id);
  return names.flatMap((name, place) => (place === 0 || (at <= 0 ? name === undefined : place === at) ? [place] : []));
}

/** Returns the gravest way in which the versions of a fact differ, or those of the disagreement `id`; `undefined` if none do. */
export function differsOf(node: Fact['node'], id?: string): Differs | undefined {
  if (isUndecided(node)) return node.differs;
  const versions = versionsOf(node);
  const names = versions.map(({ evidence }) => evidence.disagreement);
  const between = id === undefined ? versions : versionsBetween(names, id).flatMap((at) => versions[at] ?? []);
  return gravest(between.map(({ evidence }) => evidence.differs));
}

/** Lists the versions of a fact as `versionsOf`, each with its node. */
export function versionsAt(place: Node): readonly { readonly version: FactVersion; readonly place: Node }[] {
  const { value } = place;
  if (!isFact(value)) return [];
  const lists = partsOf(place).filter(({ field }) => field === 'others' || field === 'versions');
  const places = [
    ...(isClaim(value) && value.is !== 'known' ? [] : [place]),
    ...lists.flatMap((list) => partsOf(list)),
  ];
  return versionsOf(value).flatMap((version, index) => {
    const own = places[index];
    return own ? [{ version, place: own }] : [];
  });
}
