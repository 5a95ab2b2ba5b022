import type { Side } from '../../schema/words.ts';
import type { Point } from './inset.ts';

/** Half the height of a mark on a map. */
export const markSize = 6;

const shapes = {
  full: { bar: { x: 2, y: 6 }, disc: 5 },
  small: { bar: { x: 1, y: 3.5 }, disc: 2.5 },
} as const;

/** The archive's marks as one SVG path: a bar on each French place, a disc on each Japanese one. */
export function marksPath(side: Side, points: readonly Point[], size: keyof typeof shapes = 'full'): string {
  const { bar, disc } = shapes[size];
  const half = `a${disc} ${disc} 0 1 0`;
  return points
    .map(({ x, y }) =>
      side === 'french'
        ? `M${x - bar.x} ${y - bar.y}h${bar.x * 2}v${bar.y * 2}h-${bar.x * 2}z`
        : `M${x - disc} ${y}${half} ${disc * 2} 0${half}-${disc * 2} 0z`,
    )
    .join('');
}
