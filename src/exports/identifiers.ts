import { kindsOfSide } from '../archive/agreement/codes.ts';
import type { Area, Authority } from '../archive/archive.ts';

type Identified = Pick<Authority | Area, 'kind' | 'code' | 'wikidata' | 'geonames'>;

/** The register that the code of an authority or of an area is of. */
export function registerOf({ kind }: Identified): string {
  if (kindsOfSide.japanese.some((one) => one === kind)) return '全国地方公共団体コード';
  return kind === 'intercommunality' ? 'SIREN' : 'INSEE';
}

/** Its identifiers, each with the register that it is of. */
export function identifiersOf(one: Identified): readonly (readonly [register: string, number: string])[] {
  const { code, wikidata, geonames } = one;
  return [
    ...(code ? [[registerOf(one), code.number] as const] : []),
    ...(wikidata ? [['Wikidata', wikidata.item] as const] : []),
    ...(geonames ? [['GeoNames', geonames.number] as const] : []),
  ];
}

/** Its territory in Wikidata, by the name that Wikidata gives it as a thing. */
export function inWikidata({ wikidata }: Identified): string | undefined {
  return wikidata && `http://www.wikidata.org/entity/${wikidata.item}`;
}

/** Its place in GeoNames, likewise: the town of a commune or a city, else the territory. */
export function inGeoNames({ geonames }: Identified): string | undefined {
  return geonames && `https://sws.geonames.org/${geonames.number}/`;
}
