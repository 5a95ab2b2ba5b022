import type { CslItem } from './csl-item.ts';

/**
 * The name of an organisation for formats in which a comma separates family and given names: commas inside it become dashes. « Sénat, groupe d’amitié
 * » → « Sénat – groupe d’amitié ».
 */
export function undivided(name: string): string {
  return name
    .split(/[,;]/)
    .map((part) => part.trim())
    .join(' – ');
}

/** An item with the names of its authors converted. */
export function undividedItem(item: CslItem): CslItem {
  return { ...item, author: item.author.map(({ literal }) => ({ literal: undivided(literal) })) };
}
