import { memoize } from '../memoize.ts';
import { isOwn, partsOf, type Node } from '../node.ts';

/** A value of a record with the nodes around it, from the record inwards. */
export interface PlacedNode {
  readonly node: Node;
  readonly around: readonly Node[];
}

/** Lists every value of a record, each before its parts. Information about a fact, such as other versions, is left out. */
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

/** Returns the first result of `find` in the nodes around a value, nearest first, or `undefined`. */
export function inNearest<T>({ around }: PlacedNode, find: (node: Node) => T | undefined): T | undefined {
  for (const node of around.toReversed()) {
    const found = find(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
