import { linkHorizontal } from 'd3-shape';
import type { Point } from './inset.ts';

/** An arc between two places, level at both ends, as the data of an SVG path in whole units. */
export function arcPath(a: Point, b: Point): string {
  const link = linkHorizontal<unknown, Point>()
    .x(({ x }) => x)
    .y(({ y }) => y);
  return (link({ source: a, target: b }) ?? '').replaceAll(/\.\d+/g, '').replaceAll(',', ' ');
}

/** Sample points on an arc: the same cubic curve, with its control points half-way between its ends. */
export function alongArc(a: Point, b: Point): readonly Point[] {
  return Array.from({ length: 21 }, (_, index) => {
    const t = index / 20;
    const [start, rise] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t];
    const [fall, end] = [3 * (1 - t) * t ** 2, t ** 3];
    const half = (a.x + b.x) / 2;
    return {
      x: start * a.x + (rise + fall) * half + end * b.x,
      y: (start + rise) * a.y + (fall + end) * b.y,
    };
  });
}
