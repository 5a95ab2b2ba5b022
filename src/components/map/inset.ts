import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import type { Side } from '../../schema/words.ts';
import { coasts, type Detail } from './coasts.ts';

/** A place on Earth, in degrees. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The scale of both countries on every map, so that they can be compared: drawing units per kilometre. */
export const unitsPerKm = 0.14;

const earthRadius = 6371;

/** The centre of each country's projection: equal-area, without visible distortion at its size. */
const middle: Readonly<Record<Side, Coordinates>> = {
  french: { lat: 46.5, lon: 2.5 },
  japanese: { lat: 38, lon: 137.5 },
};

/** A country with the upper left corner of its land's box at a point: its coast as the data of an SVG path, its lower right corner, its places. */
export function insetAt(side: Side, corner: Point, detail: Detail) {
  const { lat, lon } = middle[side];
  const coast = coasts[detail][side];
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(earthRadius * unitsPerKm)
    .translate([0, 0]);
  const [[left, top]] = geoPath(projection).bounds(coast);
  projection.translate([Math.round(corner.x - left), Math.round(corner.y - top)]);
  const [, [right, bottom]] = geoPath(projection).bounds(coast);
  const place = (at: Coordinates): Point => {
    const [x, y] = projection([at.lon, at.lat]) ?? [0, 0];
    return { x: Math.round(x), y: Math.round(y) };
  };
  const rings = coast.coordinates
    .flat()
    .map((ring) => ring.map(([east = 0, north = 0]) => place({ lat: north, lon: east })));
  return { land: rings.map(outline).join(''), right, bottom, place };
}

/** A closed line with relative points: a third of the bytes of absolute ones. A minus sign also separates numbers. */
function outline(ring: readonly Point[]): string {
  let from: Point = { x: 0, y: 0 };
  const steps = ring.slice(0, -1).map((to) => {
    const step = `${to.x - from.x} ${to.y - from.y}`;
    from = to;
    return step;
  });
  const moves = steps.filter((step) => step !== '0 0').join(' ');
  return `M0 0m${moves}z`.replaceAll(' -', '-');
}
