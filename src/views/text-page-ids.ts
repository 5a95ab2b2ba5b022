import type { Archive } from '../archive/archive.ts';

/** The pages of `content/pages` that hold their text alone; that about accessibility has results beside it, and a route of its own. */
export function textPageIds({ pageIds }: Archive): readonly string[] {
  return pageIds.filter((id) => id !== 'accessibility');
}
