import { memoize } from '../memoize.ts';
import { isOwn, partsOf, type Node } from '../node.ts';

/** A value of a record with what it stands in, from the record inwards. */
export interface PlacedNode {
  readonly node: Node;
  readonly around: readonly Node[];
}

/** Every value that a record says of itself, the whole before its parts; not what is said about a fact, as other versions are. */
export const placedNodes = memoize((record: Node): readonly PlacedNode[] => {
  const found: PlacedNode[] = [];
  const add = (node: Node, around: readonly Node[]) => {
    found.push({ node, around });
    const within = [...around, node];
    for (const part of partsOf(node)) if (isOwn(part)) add(part, within);
  };
  add(record, []);
  return found;
});

/** What is found in the nearest of the nodes that a value stands in. */
export function inNearest<T>({ around }: PlacedNode, find: (node: Node) => T | undefined): T | undefined {
  for (const node of around.toReversed()) {
    const found = find(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
