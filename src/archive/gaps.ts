import { isAtOrBelow } from './fact-path.ts';
import { isObject } from '../text/is-object.ts';
import type { Gap } from '../schema/note.ts';

export function hasGaps(data: unknown): data is { readonly gaps: readonly Gap[] } {
  return isObject(data) && Array.isArray(data['gaps']);
}

export function gapsOf(data: unknown): readonly Gap[] {
  return hasGaps(data) ? data.gaps : [];
}

/** The gaps that explain a field: those whose path is nearest to it. */
export function gapsExplaining(data: unknown, path: string): readonly Gap[] {
  const covering = gapsOf(data).flatMap((gap) =>
    gap.explains.filter((whole) => isAtOrBelow(path, whole)).map((whole) => ({ gap, length: whole.length })),
  );
  const longest = Math.max(...covering.map(({ length }) => length));
  return covering.filter(({ length }) => length === longest).map(({ gap }) => gap);
}
