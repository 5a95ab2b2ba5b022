import type { FeatureCollection, Point } from 'geojson';
import { get, type Archive, type Authority } from '../archive/archive.ts';
import { knownField } from '../schema/not-known.ts';
import { hostedBy } from '../archive/queries/city-links.ts';
import { sourcesOf } from '../schema/evidence.ts';
import type { Words } from '../schema/words.ts';
import { headOf } from './version.ts';

type Titled = Readonly<Record<'title' | 'description', Words>> & { readonly name: string };

/** A feature collection after RFC 7946, with its version, its licence and what it shows as foreign members. */
function mapOf(
  archive: Archive,
  about: Titled,
  authorities: readonly Authority[],
  more: (authority: Authority) => Record<string, unknown> = () => ({}),
): Titled & FeatureCollection<Point> & { readonly sources: string } {
  return {
    type: 'FeatureCollection',
    ...headOf(archive),
    sources: 'sources.csv',
    ...about,
    features: authorities.flatMap((authority) => {
      const { id, side, kind, fr, ja, code, area, coordinates } = authority;
      if (!coordinates) return [];
      const { lon, lat, of, evidence } = coordinates;
      const properties = {
        id,
        side,
        kind: knownField(kind) ?? null,
        fr: knownField(fr) ?? null,
        ja,
        code: code?.number ?? null,
        area: area ?? null,
        point: of ?? null,
        basis: evidence.basis.kind,
        sources: sourcesOf(evidence.basis),
        ...more(authority),
      };
      return [{ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties }];
    }),
  };
}

export function mapsOf(archive: Archive) {
  const authorities = [...archive.authorities.values()];
  const all = {
    name: 'authorities',
    title: { fr: 'Carte des collectivités', ja: '自治体の位置' },
    description: {
      fr: 'Un point par collectivité dont la position est connue (WGS 84).',
      ja: '位置の分かる自治体を1点ずつ示す（WGS84）。',
    },
  };
  const ofCities = {
    name: 'cities',
    title: { fr: 'Carte des villes hôtes et associées', ja: '開催都市・関連都市の位置' },
    description: {
      fr: 'Un point par ville hôte ou associée, avec les éditions qu’elle a accueillies.',
      ja: '開催都市・関連都市を1点ずつ示し、開催した回を添えます。',
    },
  };
  return [
    mapOf(archive, all, authorities),
    mapOf(
      archive,
      ofCities,
      authorities.filter(({ id }) => archive.cities.has(id)),
      ({ id }) => ({ role: get(archive.cities, id).role, editions: hostedBy(archive, id).map((one) => one.id) }),
    ),
  ];
}
