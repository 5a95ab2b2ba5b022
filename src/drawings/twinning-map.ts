import type { Side } from '../archive/schema/words.ts';
import type { TwinningRecord } from '../archive/schema/twinning.ts';
import { arcPath } from './arc.ts';
import { insetAt, type Coordinates, type Inset, type Point } from './inset.ts';
import { marksPath } from './marks.ts';

/** A link to draw, with the places of its ends in both countries. */
export interface MapLink {
  readonly kind: TwinningRecord['kind'];
  readonly french: readonly Coordinates[];
  readonly japanese: readonly Coordinates[];
}

/** Both countries at one scale, with an arc for each link between two places. */
export interface TwinningMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** The arcs of each kind, drawn together; the most frequent kind is at the bottom. */
  readonly arcs: readonly { readonly kind: TwinningRecord['kind']; readonly path: string }[];
  readonly marks: readonly { readonly side: Side; readonly path: string }[];
}

const width = 480;
const height = 232;
const corners: Readonly<Record<Side, Point>> = { french: { x: 14, y: 58 }, japanese: { x: 268, y: 8 } };
const kinds = ['twinning', 'agreement', 'occasional'] as const;

/** Draws every link whose ends both have a place; the others are omitted. */
export function drawTwinningMap(links: readonly MapLink[]): TwinningMap {
  const insets: Readonly<Record<Side, Inset>> = {
    french: insetAt('french', corners.french, 'rough'),
    japanese: insetAt('japanese', corners.japanese, 'rough'),
  };
  const drawn = links.flatMap(({ kind, french, japanese }) =>
    french.flatMap((from) =>
      japanese.map((to) => ({ kind, french: insets.french.place(from), japanese: insets.japanese.place(to) })),
    ),
  );
  return {
    width,
    height,
    land: insets.french.land + `M0 0${insets.japanese.land}`,
    arcs: kinds.flatMap((kind) => {
      const those = drawn.filter((one) => one.kind === kind);
      const path = those.map((one) => arcPath(one.french, one.japanese)).join('');
      return path ? [{ kind, path }] : [];
    }),
    marks: (['french', 'japanese'] as const).map((side) => ({
      side,
      path: marksPath(side, once(drawn.map((one) => one[side])), 'small'),
    })),
  };
}

function once(points: readonly Point[]): readonly Point[] {
  return [...new Map(points.map((point) => [`${String(point.x)} ${String(point.y)}`, point])).values()];
}
