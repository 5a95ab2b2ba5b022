import { isObject } from './is-object.ts';
import { lookUp } from './fact-path.ts';

/** The lines of the list at a path, with the fields of a claim brought to the surface; `undefined` where no list stands there. */
function linesAt(data: unknown, path: string): readonly Record<string, unknown>[] | undefined {
  const node = lookUp(data, path);
  const list = isObject(node) && Array.isArray(node['list']) ? node['list'] : node;
  if (!Array.isArray(list)) return undefined;
  return list.map((line: unknown) => {
    if (!isObject(line)) return {};
    const versions = line['versions'];
    const value = Array.isArray(versions) && isObject(versions[0]) ? versions[0]['value'] : line['value'];
    return isObject(value) ? value : line;
  });
}

/**
 * How many lines a list has, or how many of one sort: `where` is a value of their `kind`, `status` or `role`, or a side, which
 * `sideOf` tells from the line's authority. `undefined` where the path names no list.
 */
export function countAt(
  data: unknown,
  path: string,
  where: string | undefined,
  sideOf: (authority: string) => string | undefined,
): number | undefined {
  const lines = linesAt(data, path);
  if (!lines) return undefined;
  if (where === undefined) return lines.length;
  return lines.filter((line) => {
    const authority = line['authority'];
    const side = typeof authority === 'string' ? sideOf(authority) : undefined;
    return [line['kind'], line['status'], line['role'], side].includes(where);
  }).length;
}
