import type { Point } from '../../archive/schema/declaration.ts';

/** The number that the source prints for a point, else that of its id, by which it was cited: a point that comes between two others moves neither. */
export function pointNumber({ id, number }: Pick<Point, 'id' | 'number'>): string {
  return String(number ?? id.slice(1));
}
