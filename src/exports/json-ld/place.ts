import type {
  AdministrativeArea,
  City,
  GeoCoordinates,
  GovernmentOrganization,
  Place,
  PostalAddress,
  PropertyValue,
} from 'schema-dts';
import { get, type Area, type Authority, type City as CityRecord } from '../../archive/archive.ts';
import { hostedBy } from '../../archive/queries/city-links.ts';
import { recordAt, addressOf } from '../../i18n/paths.ts';
import type { Context } from '../../wording/context.ts';
import { authorityText } from '../../wording/names.ts';
import { addressesOf, registerOf } from '../identifiers.ts';
import { isoDate, otherNames, known, several, thing } from './things.ts';

function geo({ coordinates }: Authority): GeoCoordinates | undefined {
  return coordinates && { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon };
}

/** A territory with those that contain it. */
function area({ archive, locale }: Context, id: string | undefined): AdministrativeArea | undefined {
  if (!id) return undefined;
  const { within, ...one } = get(archive.areas, id);
  return known({
    '@type': 'AdministrativeArea',
    name: one[locale],
    identifier: identifier(one),
    containedInPlace: area({ archive, locale }, within),
  });
}

function namesOf(context: Context, { fr, ja, katakana, variants, ...authority }: Authority) {
  const name = authorityText(context, { fr, ja, katakana, variants, ...authority });
  return { name, alternateName: otherNames(name, [fr, ja, katakana, ...variants.map(({ text }) => text)]) };
}

/** The official number of an authority or an area, with the list that assigns it. */
function identifier(one: Authority | Area): PropertyValue | undefined {
  return one.code && { '@type': 'PropertyValue', propertyID: registerOf(one), value: one.code.number };
}

/** A Japanese territory among the linked data of the Statistics Bureau, which names it by its code without the check digit. */
function inStatistics({ side, code }: Authority): readonly string[] {
  return side === 'japanese' && code ? [`http://data.e-stat.go.jp/lod/sac/C${code.number.slice(0, 5)}`] : [];
}

/** An authority as the body that governs its territory. */
export function authorityThing(context: Context, authority: Authority): GovernmentOrganization {
  const { became, site, id } = authority;
  const { territory, town } = addressesOf(authority);
  return known({
    '@type': 'GovernmentOrganization',
    ...thing('authorities', id),
    ...namesOf(context, authority),
    url: site?.url,
    identifier: identifier(authority),
    dissolutionDate: became?.is === 'known' ? isoDate(became.value.on) : undefined,
    areaServed: known({
      '@type': 'AdministrativeArea',
      name: authorityText(context, authority),
      sameAs: several([...inStatistics(authority), ...territory]),
      geo: geo(authority),
      containedInPlace: area(context, authority.area),
    }),
    location: several(town.map((address): Place => ({ '@type': 'Place', sameAs: address }))),
    mainEntityOfPage: addressOf(recordAt(context.locale, 'authorities', id)),
  });
}

/** A host or associated city as a place. */
export function cityThing(context: Context, { id }: CityRecord): City {
  const authority = get(context.archive.authorities, id);
  const { territory, town } = addressesOf(authority);
  return known({
    '@type': 'City',
    ...thing('cities', id),
    ...namesOf(context, authority),
    sameAs: several([...territory, ...town]),
    geo: geo(authority),
    containedInPlace: area(context, authority.area),
    event: several(hostedBy(context.archive, id).map((edition) => thing('editions', edition.id))),
    mainEntityOfPage: addressOf(recordAt(context.locale, 'cities', id)),
  });
}

/** A city by name, as the place of an event. */
export function cityOf(context: Context, id: string): City {
  return {
    '@type': 'City',
    ...thing('cities', id),
    name: authorityText(context, get(context.archive.authorities, id)),
    address: addressIn(context, id),
  };
}

/** The address of whatever takes place in a city, which search engines ask of an event. */
export function addressIn(context: Context, id: string): PostalAddress {
  const authority = get(context.archive.authorities, id);
  return known({
    '@type': 'PostalAddress',
    addressLocality: authorityText(context, authority),
    addressRegion: authority.area && get(context.archive.areas, authority.area)[context.locale],
    addressCountry: authority.side === 'french' ? 'FR' : 'JP',
  });
}
