import type { Twinning } from '../../archive/archive.ts';
import { sides, type Side } from '../../schema/words.ts';
import { insetAt, unitsPerKm, marksPath, type Detail, type Coordinates, type Point } from './inset.ts';
import { placeLabels } from './labels.ts';

export interface MapPlace {
  readonly id: string;
  readonly side: Side;
  readonly coordinates: Coordinates;
  readonly label: string;
  /** Of a host: the number of its meeting, which stands in its sign. */
  readonly number?: string | undefined;
  readonly isFull: boolean;
}

const width = 480;
const height = 250;
const scaleKm = 500;

/** The size of labels on the narrowest screen, in units of the drawing; on wider ones they are smaller. */
const fontSize = 17;

const corners: Readonly<Record<Side, Point>> = { french: { x: 34, y: 56 }, japanese: { x: 252, y: 14 } };

/** Draws both countries at one scale, with places and the links between them. A link to a missing place is omitted. */
export function drawHostMap(
  places: readonly MapPlace[],
  links: readonly Pick<Twinning, 'french' | 'japanese'>[],
  detail: Detail,
) {
  const insets = {
    french: insetAt('french', corners.french, detail),
    japanese: insetAt('japanese', corners.japanese, detail),
  };
  const marks = places.map((place) => ({ ...place, ...insets[place.side].place(place.coordinates) }));
  const points: ReadonlyMap<string, Point> = new Map(marks.map((mark) => [mark.id, mark]));
  const at = (id: string) => points.get(id) ?? [];
  const ends = links.flatMap(({ french, japanese }) =>
    french.flatMap(at).flatMap((from) => japanese.flatMap(at).map((to) => [from, to] as const)),
  );
  const labelled = marks.filter(({ label }) => label !== '');
  const lines = ends.flatMap(([a, b]) => alongArc(a, b));
  const scale = { x: corners.french.x, y: height - 12, length: scaleKm * unitsPerKm };
  return {
    width,
    height,
    land: insets.french.land + insets.japanese.land,
    points,
    arcs: ends.map(([a, b]) => arcPath(a, b)).join(''),
    /** The marks of a country and a certainty are one path. */
    marks: sides.flatMap((side) =>
      [true, false].flatMap((isFull) => {
        const path = marksPath(
          side,
          marks.filter((mark) => mark.side === side && mark.isFull === isFull && !mark.number),
        );
        return path ? [{ side, isFull, path }] : [];
      }),
    ),
    plates: marks
      .filter(({ number }) => number)
      .map((mark) => ({ ...mark, path: marksPath(mark.side, [mark], 'plate') })),
    labels: placeLabels(labelled, { width, height, fontSize, marks, lines }),
    scale: {
      path: `M${scale.x} ${scale.y - 3}v3h${scale.length}v-3`,
      km: scaleKm,
      x: scale.x + scale.length + 6,
      y: scale.y,
    },
  };
}

/** An arc between two places, level at both ends: its control points are half-way between them. */
function arcPath(a: Point, b: Point): string {
  const half = Math.floor((a.x + b.x) / 2);
  return `M${a.x} ${a.y}C${half} ${a.y} ${half} ${b.y} ${b.x} ${b.y}`;
}

function alongArc(a: Point, b: Point): readonly Point[] {
  return Array.from({ length: 21 }, (_, index) => {
    const t = index / 20;
    return {
      x: (1 - t) ** 3 * a.x + 3 * t * (1 - t) * ((a.x + b.x) / 2) + t ** 3 * b.x,
      y: a.y + (b.y - a.y) * t ** 2 * (3 - 2 * t),
    };
  });
}
