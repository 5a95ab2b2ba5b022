import type { Block, Inline } from '../../archive/prose.ts';
import { plain } from './html.ts';
import { countLink, titleLink, totalText, valueLink, type InAccount } from './vocabulary.ts';

/** The indent that published lists have always had: a data file only changes when its content does. */
const listIndent = ' '.repeat(14);

/** The words of blocks as their page prints them, with empty lines between paragraphs. `cite` writes the mark of a source. */
export function accountText(at: InAccount, blocks: readonly Block[], cite = (id: string) => `[${id}]`): string {
  return blocks.map((block) => blockText(at, block, cite)).join('\n\n');
}

type Cite = (id: string) => string;

function blockText(at: InAccount, block: Block, cite: Cite): string {
  if (block.type === 'code') return block.text;
  if (block.type === 'list') return listIndent + block.items.map((item) => accountText(at, item, cite)).join('\n\n');
  return inlineText(at, block.children, cite);
}

function inlineText(at: InAccount, inlines: readonly Inline[], cite: Cite): string {
  return inlines
    .map((inline) => ('children' in inline ? inlineText(at, inline.children, cite) : leafText(at, inline, cite)))
    .join('');
}

function leafText(at: InAccount, inline: Exclude<Inline, { readonly children: unknown }>, cite: Cite): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'Value':
      return plain(valueLink(at, inline).words);
    case 'Count':
      return plain(countLink(at, inline.of, inline.where).words);
    case 'Title':
      return plain(titleLink(at, inline.of).words);
    case 'Total':
      return totalText(at, inline.of);
    case 'Cite':
      return cite(inline.id);
  }
}
