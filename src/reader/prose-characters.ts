import type { Nodes } from 'mdast';
import { refusedCharacter } from '../text/characters.ts';
import type { Position } from '../archive/prose.ts';
import { parseProse, positionOf, type ProseMistake } from './prose-parser.ts';

const LAYOUT = '\n\t';

/**
 * Finds the forbidden characters in a parsed account: texts, code, addresses, attributes. Literal ones are refused earlier; here, a reference such as
 * `&rlm;` counts as its character.
 */
export function characterMistakes(tree: Nodes, source: string): ProseMistake[] {
  return [...textsOf(tree)].flatMap(([node, text]) => {
    const character = refusedCharacter(text, LAYOUT);
    if (!character) return [];
    const { code, params } = character;
    return [{ code, params, position: placeOf(node, source) }];
  });
}

/** Every text of a tree with its node. The front matter of an account is read as YAML. */
function* textsOf(node: Nodes): Generator<readonly [Nodes, string]> {
  if (node.type === 'yaml') return;
  if ('value' in node && typeof node.value === 'string') yield [node, node.value];
  if ('url' in node) yield [node, node.url];
  if ('title' in node && node.title) yield [node, node.title];
  if ('attributes' in node) for (const { value } of node.attributes) if (typeof value === 'string') yield [node, value];
  if ('children' in node) for (const child of node.children) yield* textsOf(child);
}

function placeOf({ position }: Nodes, source: string): Position {
  const from = position?.start.offset ?? 0;
  const references = source.slice(from, position?.end.offset).matchAll(/&#?\w+;/g);
  const refused = [...references].find(([one]) => isRefused(one));
  return positionOf(source, from + (refused?.index ?? 0));
}

function isRefused(reference: string): boolean {
  const { tree } = parseProse(reference);
  return tree !== undefined && [...textsOf(tree)].some(([, text]) => refusedCharacter(text));
}
