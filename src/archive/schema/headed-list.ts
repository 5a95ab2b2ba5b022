import { z } from 'zod';
import { inherit } from './evidence.ts';
import { refs } from './id.ts';
import { readBy } from './problem.ts';
import { twoSided } from './two-sided.ts';
import { described } from './words.ts';

/**
 * A list that one source prints: `sources:` at its head and `list:` below, or a bare list whose lines have their own. Parsed: always a
 * bare list, the sources of the head pushed down to the lines that have none.
 */
export function headedList<T>(line: z.ZodType<T>): z.ZodType<readonly T[]> {
  const lines = z.array(line);
  const typed = z.strictObject({
    sources: described(refs('sources'), ['Sources', '出典'], ['Sources de toute la liste.', '一覧全体の出典。']),
    list: described(lines, ['Lignes', '各行'], ['Les lignes.', '各行。']),
  });
  const headed = typed.transform(({ sources, list }) => {
    inherit(list, sources);
    return list;
  });
  const either = z.unknown().transform((raw, ctx): readonly T[] => {
    return readBy(Array.isArray(raw) ? lines : headed, raw, ctx);
  });
  return twoSided(either, z.union([lines, typed]), lines);
}
