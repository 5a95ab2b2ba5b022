import type { Side } from '../../archive/schema/words.ts';
import { alongArc, arcPath } from './arc.ts';
import type { Detail } from './coasts.ts';
import { insetAt, unitsPerKm, type Coordinates, type Inset, type Point } from './inset.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { markSize, marksPath } from './marks.ts';

export interface MapPlace {
  readonly id: string;
  readonly side: Side;
  readonly coordinates: Coordinates;
  /** Empty for a place without a label. */
  readonly label: string;
  /** False if no edition was held there: its mark is hollow. */
  readonly isFull: boolean;
}

/** The marks of one kind, drawn together. */
interface MapMarks {
  readonly side: Side;
  readonly isFull: boolean;
  readonly path: string;
}

/** Both countries at one scale, with their places, the links between them and the labels. */
export interface HostMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly arcs: string;
  readonly marks: readonly MapMarks[];
  /** The position of each place, by its id. */
  readonly points: ReadonlyMap<string, Point>;
  /** In the order of the places. */
  readonly labels: readonly (PlacedLabel & { readonly id: string; readonly text: string })[];
  readonly scale: { readonly path: string; readonly km: number } & Point;
}

const width = 480;
const height = 250;
const scaleKm = 500;

/** The size of labels on the narrowest screen, in units of the drawing; on wider ones they are smaller. */
const fontSize = 17;

const corners: Readonly<Record<Side, Point>> = { french: { x: 34, y: 56 }, japanese: { x: 252, y: 14 } };

/** Draws the places of both countries and the links between them, by id. A link to a missing place is omitted. */
export function drawHostMap(
  places: readonly MapPlace[],
  links: readonly { readonly from: string; readonly to: string }[],
  detail: Detail,
): HostMap {
  const insets: Readonly<Record<Side, Inset>> = {
    french: insetAt('french', corners.french, detail),
    japanese: insetAt('japanese', corners.japanese, detail),
  };
  const points = new Map(places.map(({ id, side, coordinates }) => [id, insets[side].place(coordinates)]));
  const ends = links.flatMap(({ from, to }) => {
    const [a, b] = [points.get(from), points.get(to)];
    return a && b ? [[a, b] as const] : [];
  });
  const marked = places.map((place) => ({ ...place, ...(points.get(place.id) ?? { x: 0, y: 0 }), text: place.label }));
  const named = marked.filter(({ text }) => text !== '');
  const placed = placeLabels(named, {
    frame: { left: 0, top: 0, right: width, bottom: height },
    fontSize,
    markSize,
    marks: marked,
    lines: ends.flatMap(([a, b]) => alongArc(a, b)),
  });
  const kinds = [
    ['french', true],
    ['french', false],
    ['japanese', true],
    ['japanese', false],
  ] as const;
  const scaleY = height - 12;
  return {
    width,
    height,
    land: insets.french.land + `M0 0${insets.japanese.land}`,
    points,
    arcs: ends.map(([a, b]) => arcPath(a, b)).join(''),
    marks: kinds.flatMap(([side, isFull]) => {
      const path = marksPath(
        side,
        marked.filter((mark) => mark.side === side && mark.isFull === isFull),
      );
      return path ? [{ side, isFull, path }] : [];
    }),
    labels: named.flatMap(({ id, text }, index) => {
      const label = placed[index];
      return label ? [{ ...label, id, text }] : [];
    }),
    scale: {
      path: `M${String(corners.french.x)} ${String(scaleY - 3)}v3h${String(scaleKm * unitsPerKm)}v-3`,
      km: scaleKm,
      x: corners.french.x + scaleKm * unitsPerKm + 6,
      y: scaleY,
    },
  };
}
