import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { Side } from '../../archive/schema/words.ts';
import { coasts, type Detail } from './coasts.ts';
import { RelativePath } from './relative-path.ts';

/** A place on Earth, in degrees. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A country on a map. */
export interface Inset {
  /** The coast, as the data of an SVG path. */
  readonly land: string;
  readonly bounds: Box;
  readonly place: (coordinates: Coordinates) => Point;
}

/** The scale of both countries on every map, so that they can be compared: drawing units per kilometre. */
export const unitsPerKm = 0.14;

const earthRadius = 6371;

/** The centre of each country's projection: equal-area, without visible distortion at its size. */
const middle: Readonly<Record<Side, Coordinates>> = {
  french: { lat: 46.5, lon: 2.5 },
  japanese: { lat: 38, lon: 137.5 },
};

/** Draws a country with the upper left corner of its land's box at a point. */
export function insetAt(side: Side, corner: Point, detail: Detail): Inset {
  const { lat, lon } = middle[side];
  const coast = coasts[detail][side];
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(earthRadius * unitsPerKm)
    .translate([0, 0]);
  const [[left, top]] = geoPath(projection).bounds(coast);
  projection.translate([Math.round(corner.x - left), Math.round(corner.y - top)]);
  const context = new RelativePath();
  geoPath(projection, context)(coast);
  const [[west, north], [east, south]] = geoPath(projection).bounds(coast);
  return {
    land: context.toString(),
    bounds: { left: west, top: north, right: east, bottom: south },
    place: (coordinates) => placeOn(projection, coordinates),
  };
}

function placeOn(projection: GeoProjection, { lat, lon }: Coordinates): Point {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return { x: Math.round(x), y: Math.round(y) };
}
