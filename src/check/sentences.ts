import type { Block, Inline } from '../archive/prose.ts';

export type Leaf = Exclude<Inline, { readonly children: unknown }>;

/** A sentence of an account in its parts. Its words inside links and emphasis stand in line with the others. */
type Sentence = readonly Leaf[];

const opening = /[«「『(（]/u;
const closing = /[»」』)）]/u;

/**
 * The sentences of an account. One ends at `.`, `!`, `?`, `…` or `;` before a space, at 。！？； or where its paragraph, its heading or
 * its line of a list ends; what stands between quotation marks or in brackets is not cut, nor is an initial (`A. Name`).
 */
export function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(sentencesOf);
    return block.type === 'code' ? [] : sentencesIn([...leavesOf(block.children)]);
  });
}

function* leavesOf(inlines: readonly Inline[]): Generator<Leaf> {
  for (const inline of inlines) {
    if ('children' in inline) yield* leavesOf(inline.children);
    else yield inline;
  }
}

export function sentencesIn(leaves: readonly Leaf[]): readonly Sentence[] {
  const found: Leaf[][] = [[]];
  let depth = 0;
  for (const leaf of leaves) {
    if (leaf.type !== 'text') {
      found.at(-1)?.push(leaf);
      continue;
    }
    const cut = piecesOf(leaf.text, depth);
    depth = cut.depth;
    for (const [index, text] of cut.pieces.entries()) {
      if (index > 0) found.push([]);
      if (text !== '') found.at(-1)?.push({ ...leaf, text });
    }
  }
  return found.filter((sentence) => sentence.length > 0);
}

/** A text in the pieces that its sentences make of it. `depth`: how many quotations and brackets are open before and after it. */
function piecesOf(text: string, depth: number): { readonly pieces: readonly string[]; readonly depth: number } {
  const pieces: string[] = [];
  let open = depth;
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(
    /[«「『(（»」』)）]|[。！？；]|(?<!(?:^|[^\p{L}])\p{Lu})\.(?=\s)|[!?…;](?=\s)/gu,
  )) {
    if (opening.test(sign)) open += 1;
    else if (closing.test(sign)) open = Math.max(0, open - 1);
    else if (open === 0) {
      pieces.push(text.slice(from, index + sign.length));
      from = index + sign.length;
    }
  }
  return { pieces: [...pieces, text.slice(from)], depth: open };
}

export function typedSentence(sentence: Sentence): string {
  return sentence
    .map(typedLeaf)
    .join('')
    .replaceAll(/[ \t\n]+/gu, ' ')
    .trim();
}

function typedLeaf(leaf: Leaf): string {
  if (leaf.type === 'text' || leaf.type === 'code') return leaf.text;
  const { type, at: _, ...attributes } = leaf;
  const typed = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${value}"`],
  );
  return `<${type}${typed.join('')} />`;
}
