import { isOwn } from '../fact-path.ts';
import { partsOf, type Node } from '../node.ts';

/** A value of a record with what it stands in, from the record inwards. */
export interface PlacedNode {
  readonly node: Node;
  readonly around: readonly Node[];
}

/** Every value that a record says of itself, the whole before its parts; not what is said about a fact, as other versions are. */
export function* placedNodes(node: Node, around: readonly Node[] = []): Generator<PlacedNode> {
  yield { node, around };
  for (const part of partsOf(node)) if (isOwn(part)) yield* placedNodes(part, [...around, node]);
}

/** What is found in the nearest of the nodes that a value stands in. */
export function inNearest<T>({ around }: PlacedNode, find: (node: Node) => T | undefined): T | undefined {
  for (const node of around.toReversed()) {
    const found = find(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
