import type { Surroundings } from './damage.ts';

/** The ids that stand in the content, each once. */
export function surroundingsOf(texts: ReadonlyMap<string, string>): Surroundings {
  const found = [...texts.values()].flatMap((text) => text.match(/\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g) ?? []);
  return { ids: [...new Set(found)].sort() };
}
