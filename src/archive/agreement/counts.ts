import { everyRecord, type Entries, type Issue } from '../entries.ts';
import { evidenceOf, lookUp } from '../fact-path.ts';
import { entryNode } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { holds, nodesOf, ownNodesOf, partsOf, type Node } from '../node.ts';
import type { Count } from '../schema/count.ts';
import type { Basis, Evidence } from '../schema/evidence.ts';
import { inNearest, placedNodes, type PlacedNode } from './placed-node.ts';
import { sidesOf, type SideOf } from './side-of.ts';

const sides = ['french', 'japanese'] as const;
const names = [...sides, 'total'] as const;
type Name = (typeof names)[number];

/** A group of counts by side, each with its basis. */
type Counts = Readonly<Partial<Record<Name, { readonly count: Count; readonly basis: Basis | undefined }>>>;

/** Returns the range of numbers that a count may mean; `highest` is `Infinity` if it has no upper bound. */
function rangeOf({ n, qualifier }: Count): { lowest: number; highest: number } {
  switch (qualifier) {
    case 'exact':
      return { lowest: n, highest: n };
    case 'at-least':
      return { lowest: n, highest: Infinity };
    case 'more-than':
      return { lowest: n + 1, highest: Infinity };
    case 'nearly':
      return { lowest: 0, highest: n };
    case 'about':
      return { lowest: 0, highest: Infinity };
  }
}

/** Finds parts that do not add up to their total, and counts that contradict the lists beside them. */
export function countFindings(entries: Entries): Issue[] {
  const sideOf = sidesOf(entries);
  return everyRecord(entries).flatMap((entry) =>
    countedIn(entryNode(entry))
      .flatMap(({ counts, placed }) => [...wrongSum(counts, placed), ...wrongLists(counts, placed, sideOf)])
      .map((one): Issue => ({ ...one, file: entry.file })),
  );
}

/** Lists every group of counts in a record, with its place. */
const countedIn = memoize((record: Node) =>
  placedNodes(record).flatMap((placed) => {
    const counts = countsIn(placed);
    return counts ? [{ counts, placed }] : [];
  }),
);

type Finding = Omit<Issue, 'file'>;

/** Returns the counts that are fields of a value, or `undefined` if it has none. */
function countsIn(placed: PlacedNode): Counts | undefined {
  const { node } = placed;
  const found = [...partsOf(node)].filter((part) => holds(part, 'count') && names.some((name) => name === part.field));
  if (found.length === 0) return undefined;
  const evidence = evidenceAround(placed);
  const basisOf = (field: string) =>
    evidence &&
    (evidence.exceptions[field] ?? evidence.exceptions[node.field] ?? evidence.exceptions['all'] ?? evidence.basis);
  return Object.fromEntries(
    found.flatMap((part) =>
      holds(part, 'count') ? [[part.field, { count: part.value, basis: basisOf(part.field) }]] : [],
    ),
  );
}

function evidenceAround(placed: PlacedNode): Evidence | undefined {
  return inNearest({ ...placed, around: [...placed.around, placed.node] }, ({ value }) => evidenceOf(value));
}

/** True if all bases cite one and the same source: a contradiction is then within that source. */
function isOfOneSource(bases: readonly (Basis | undefined)[]): boolean {
  const sources = bases.map((basis) => (basis?.kind === 'sources' ? basis.sources : []));
  return sources.every((ids) => ids.length > 0) && new Set(sources.flat()).size === 1;
}

function shown({ n, qualifier }: Count): string {
  return qualifier === 'exact' ? String(n) : `${qualifier} ${String(n)}`;
}

function wrongSum({ french, japanese, total }: Counts, { node }: PlacedNode): Finding[] {
  if (!french || !japanese || !total) return [];
  const [a, b, whole] = [french, japanese, total].map(({ count }) => rangeOf(count));
  if (!a || !b || !whole) return [];
  if (a.lowest + b.lowest <= whole.highest && whole.lowest <= a.highest + b.highest) return [];
  const isOwn = isOfOneSource([french, japanese, total].map(({ basis }) => basis));
  return [
    {
      code: isOwn ? 'sum-of-source' : 'sum-differs',
      params: {
        value: shown(total.count),
        count: String(french.count.n + japanese.count.n),
        known: `${shown(french.count)} + ${shown(japanese.count)}`,
      },
      path: [...node.at, 'total'],
    },
  ];
}

/** Returns the distinct authorities of a list, and the bases of its lines. */
function listed(list: Node): { readonly ids: ReadonlySet<string>; readonly bases: readonly Basis[] } {
  const ids = new Set<string>();
  const bases: Basis[] = [];
  for (const line of partsOf(list)) {
    const evidence = evidenceOf(line.value);
    if (evidence) bases.push(evidence.basis);
    for (const { value, meaning } of [line, ...partsOf(line)])
      if (meaning.ref === 'authorities' && typeof value === 'string') ids.add(value);
  }
  return { ids, bases };
}

/** Finds the node that says what a group counts: the group itself, or the fact of which it is the value. */
function meaningOfCounts({ node, around }: PlacedNode): Node | undefined {
  return [node, around.at(-1)].find((one) => one?.meaning.counts && one.path === node.path);
}

function wrongLists(counts: Counts, placed: PlacedNode, sideOf: SideOf): Finding[] {
  const meaning = meaningOfCounts(placed)?.meaning.counts;
  const list = meaning && inNearest(placed, (node) => lookUp(node, meaning.list));
  if (!meaning || !list || !Array.isArray(list.value)) return [];
  const complete = inNearest(placed, (node) => lookUp(node, meaning.complete))?.value;
  const { ids, bases } = listed(list);
  // An authority whose record cannot be read has no side yet.
  if ([...ids].some((id) => !sideOf(id))) return [];
  const isWhole = (name: Name) => complete === 'both' || complete === name;
  return names.flatMap((name): Finding[] => {
    const one = counts[name];
    if (!one) return [];
    const named = [...ids].filter((id) => name === 'total' || sideOf(id) === name).length;
    const { lowest, highest } = rangeOf(one.count);
    const below = named > highest;
    const beside = isWhole(name) && named < lowest;
    if (!below && !beside) return [];
    const isOwn = isOfOneSource([one.basis, ...(bases.length > 0 ? bases : [one.basis])]);
    return [
      {
        code: isOwn ? 'list-of-source' : isWhole(name) ? 'count-beside-list' : 'count-below-names',
        params: { value: shown(one.count), count: String(named), kind: name, named: list.path },
        path: [...placed.node.at, name],
      },
    ];
  });
}

/**
 * Numbers of a list: counted in all versions, names known (French, Japanese, total), and names missing from kept
 * counts.
 */
export interface Tally {
  readonly counted: readonly number[];
  readonly named: readonly number[];
  readonly missing: readonly number[];
}

/** Returns the tally of the list at a path, or `undefined` if nothing counts it. */
export function tallyOf(record: Node, list: string, sideOf: SideOf): Tally | undefined {
  const lines = lookUp(record, list);
  const claim = nodesOf(record).find(({ meaning }) => meaning.counts?.list === list);
  if (!lines || !claim) return undefined;
  const { ids } = listed(lines);
  const named = (name: string) => [...ids].filter((id) => name === 'total' || sideOf(id) === name).length;
  const numbersIn = (nodes: Iterable<Node>) =>
    [...nodes].flatMap((one) => (holds(one, 'count') ? [{ name: one.field, n: one.value.n }] : []));
  const kept = numbersIn(ownNodesOf(claim));
  return {
    counted: numbersIn(nodesOf(claim)).map(({ n }) => n),
    named: names.map(named),
    missing: kept.map(({ name, n }) => n - named(name)).filter((n) => n > 0),
  };
}
