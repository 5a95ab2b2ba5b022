import { lookUp } from './fact-path.ts';
import { partsOf, type Node } from './node.ts';

/** The lines of the list at a path; `undefined` where no list stands there. */
function linesAt(record: Node, path: string): readonly Node[] | undefined {
  const found = lookUp(record, path);
  const list = found && [found, ...partsOf(found).filter(({ field }) => field === 'list')].find(isList);
  return list && partsOf(list);
}

function isList({ value }: Node): boolean {
  return Array.isArray(value);
}

/**
 * How many lines a list has, or how many of one sort: `where` is a value of their `kind`, `status` or `role`, or a side, which
 * `sideOf` tells from the line's authority. `undefined` where the path names no list.
 */
export function countAt(
  record: Node,
  path: string,
  where: string | undefined,
  sideOf: (authority: string) => string | undefined,
): number | undefined {
  const lines = linesAt(record, path);
  if (!lines || where === undefined) return lines?.length;
  return lines.filter((line) => {
    const [authority, ...sorts] = ['authority', 'kind', 'status', 'role'].map((field) => wordAt(line, field));
    return [...sorts, authority && sideOf(authority)].includes(where);
  }).length;
}

/** A word of a line; of one between whose versions nothing allows a choice, that of the first. */
function wordAt(line: Node, field: string): string | undefined {
  const value = (lookUp(line, field) ?? lookUp(line, `versions.0.${field}`))?.value;
  return typeof value === 'string' ? value : undefined;
}
