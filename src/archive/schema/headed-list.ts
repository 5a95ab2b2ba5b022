import { z } from 'zod';
import { inherit } from './evidence.ts';
import { refs } from './id.ts';
import { readBy } from './problem.ts';
import { codec } from './codec.ts';
import { fields } from './fields.ts';

/**
 * A list that one source prints: `sources:` at its head and `list:` below, or a bare list whose lines have their own. Parsed: always a
 * bare list, the sources of the head pushed down to the lines that have none.
 */
export function headedList<T>(line: z.ZodType<T>): z.ZodType<readonly T[]> {
  const lines = z.array(line);
  const typed = z.strictObject(fields('headed-list', { sources: refs('sources'), list: lines }));
  const headed = typed.transform(({ sources, list }) => {
    inherit(list, sources);
    return list;
  });
  const either = z.unknown().transform((raw, ctx): readonly T[] => {
    return readBy(Array.isArray(raw) ? lines : headed, raw, ctx);
  });
  return codec(either, z.union([lines, typed]), lines);
}
