import { kindsOfSide } from '../archive/agreement/codes.ts';
import type { Area, Authority } from '../archive/archive.ts';
import { areaKinds } from '../archive/schema/area.ts';

/** The register that the code of an authority or of an area is of. */
export function registerOf({ kind }: Authority | Area): string {
  if (kindsOfSide.japanese.some((one) => one === kind)) return '全国地方公共団体コード';
  return kind === 'intercommunality' ? 'SIREN' : 'INSEE';
}

/** Its territory as Wikidata and GeoNames name it, and its town in GeoNames, which is a part of the territory. */
export function addressesOf({ kind, wikidata, geonames }: Authority) {
  const item = wikidata ? [`http://www.wikidata.org/entity/${wikidata.item}`] : [];
  const place = geonames ? [`https://sws.geonames.org/${geonames.number}/`] : [];
  const isDivision = areaKinds.some((one) => one === kind);
  return isDivision ? { territory: [...item, ...place], town: [] } : { territory: item, town: place };
}
