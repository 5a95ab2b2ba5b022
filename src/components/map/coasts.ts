import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import naturalEarth from 'world-atlas/countries-50m.json?raw';
import type { Side } from '../../schema/words.ts';

/** Square kilometres: smaller islands are omitted on maps a hand wide. */
export const leastIsland = 5000;

/** The tolerance of simplification, in square degrees: bends that enclose less are straightened. */
const leastBend = { close: 0.02, rough: 0.2 };
export type Detail = keyof typeof leastBend;

const earthRadius = 6371;

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

/** The coasts of both countries: Natural Earth at 1:50 million, simplified, without small islands. */
export const coasts = { close: coastsOf('close'), rough: coastsOf('rough') };

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
