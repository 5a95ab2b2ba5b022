import { geoAzimuthalEqualArea, geoPath, geoArea } from 'd3-geo';
import type { Side } from '../../schema/words.ts';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import naturalEarth from 'world-atlas/countries-50m.json?raw';

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

/**
 * A country with the upper left corner of its land's box at a point: its coast as the data of an SVG path, its lower right corner, its
 * places.
 */
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

/** Square kilometres: smaller islands are omitted on maps a hand wide. */
export const leastIsland = 5000;

const leastBend = { close: 0.02, rough: 0.2 };
export type Detail = keyof typeof leastBend;

/** The ISO 3166 numbers of the countries, and the box of the mapped land, without overseas territories. */
const countries = {
  french: { id: '250', west: -6, east: 10, south: 41, north: 52 },
  japanese: { id: '392', west: 128, east: 146, south: 30, north: 46 },
} as const satisfies Record<Side, object>;

type World = Topology<{ countries: GeometryCollection }>;

const world = JSON.parse(naturalEarth) as World;
const ids: readonly string[] = Object.values(countries).map(({ id }) => id);
const geometries = world.objects.countries.geometries.filter(({ id }) => ids.includes(String(id)));
const both: World = { ...world, objects: { countries: { type: 'GeometryCollection', geometries } } };
const weighted = presimplify(both);

const coasts = { close: coastsOf('close'), rough: coastsOf('rough') };

function coastsOf(detail: Detail): Readonly<Record<Side, MultiPolygon>> {
  const simplified = simplify(weighted, leastBend[detail]);
  const { features } = feature(simplified, simplified.objects.countries);
  return { french: coastOf('french', features), japanese: coastOf('japanese', features) };
}

function coastOf(side: Side, features: readonly Feature[]): MultiPolygon {
  const { id, west, east, south, north } = countries[side];
  const parts = features.flatMap(({ id: own, geometry }) =>
    own === id && geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  );
  const isInside = ([lon = 0, lat = 0]: Position) => lon > west && lon < east && lat > south && lat < north;
  return {
    type: 'MultiPolygon',
    coordinates: parts.filter(
      (part) =>
        part[0]?.every(isInside) && geoArea({ type: 'Polygon', coordinates: part }) * earthRadius ** 2 >= leastIsland,
    ),
  };
}

export const markSize = 6;

const shapes = {
  full: { bar: { x: 2, y: 6 }, disc: 5 },
  plate: { bar: { x: 5, y: 7 }, disc: 7 },
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
