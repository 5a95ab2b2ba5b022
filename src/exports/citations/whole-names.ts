import type { CslItem } from './csl-item.ts';

/**
 * The name of a body for forms in which a comma parts a family name from a given one: a comma inside it becomes a dash. « Sénat, groupe
 * d’amitié » → « Sénat – groupe d’amitié ».
 */
export function undivided(name: string): string {
  return name
    .split(/[,;]/)
    .map((part) => part.trim())
    .join(' – ');
}

/** An item with the names of its authors made so. */
export function undividedItem(item: CslItem): CslItem {
  return { ...item, author: item.author.map(({ literal }) => ({ literal: undivided(literal) })) };
}
