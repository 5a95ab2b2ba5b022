/** The linked data of a page, in schema.org's words: what search engines read of it. */
import type * as Schema from 'schema-dts';
import { kindsOfSide } from '../archive/authorities.ts';
import { get, type Area, type Authority, type Edition } from '../archive/archive.ts';
import { adoptionDay, editionDays } from '../archive/edition-days.ts';
import { knownValue } from '../archive/fact-path.ts';
import type { Kind, RecordKey } from '../schema/kinds.ts';
import { countPostponements, earlierTimes } from '../archive/queries/timeline.ts';
import { areaKinds } from '../schema/authority.ts';
import { isNotKnown, knownField, type Field } from '../schema/not-known.ts';
import type { PartialDate } from '../schema/partial-date.ts';
import { textIn } from '../schema/to-translate.ts';
import { addressOf, dataAt, homeAt, pageAt, placeAt } from '../site/paths.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { PageName } from '../site/pages.ts';
import { type Context, authorityText, declarationText, recordText } from '../names/names.ts';
import { nameText } from '../names/titles.ts';
import { dataFiles } from './data-files.ts';
import { tablesOf } from './tables.ts';
import { dataVersion, licence } from './version.ts';

interface GraphPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumb: readonly { readonly href: string; readonly label: string }[];
  readonly record?: RecordKey | undefined;
  readonly name?: PageName | 'home' | undefined;
}

const recordThings: Partial<Record<Kind, (context: Context, id: string, page: string) => Schema.Thing>> = {
  editions: editionThing,
  declarations: declarationThing,
  authorities: authorityThing,
  organisations: organisationThing,
};

/** Returns the text of a page's data block, escaped so that it cannot end the block; `undefined` if there is nothing to say. */
export function linkedData(context: Context, page: GraphPage): string | undefined {
  const { breadcrumb, record, name, description } = page;
  const thing =
    record && recordThings[record.kind]?.(context, record.id, addressOf(placeAt(context, record.kind, record.id)));
  const things = [
    ...(breadcrumb.length > 0 ? [breadcrumbThing(page)] : []),
    ...(thing ? [thing] : []),
    ...(name === 'data' ? [datasetThing(context, description)] : []),
  ];
  if (things.length === 0) return undefined;
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

function breadcrumbThing({ path, title, breadcrumb }: GraphPage): Schema.BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...breadcrumb, { href: path, label: title }].map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: addressOf(href),
    })),
  };
}

function editionThing(context: Context, id: string, page: string): Schema.EventLeaf {
  const edition = get(context.archive.editions, id);
  const { names } = edition;
  const name = names[context.locale][0]?.text ?? id;
  const days = editionDays(edition);
  return defined<Schema.EventLeaf>({
    '@type': 'Event',
    mainEntityOfPage: page,
    name,
    alternateName: otherNames(
      name,
      [...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
    ),
    startDate: isoDate(days?.start),
    endDate: isoDate(days?.end),
    ...statusOf(edition),
    location: several(venues(context, edition)),
    organizer: several(organisers(context, edition)),
  });
}

function statusOf(edition: Edition) {
  const { statusNow } = edition;
  const previous = several(earlierTimes(edition).flatMap(({ period }) => isoDate(period.start) ?? []));
  if (statusNow === 'cancelled') return { eventStatus: 'https://schema.org/EventCancelled' } as const;
  if (statusNow === 'postponed')
    return { eventStatus: 'https://schema.org/EventPostponed', previousStartDate: previous } as const;
  return countPostponements(edition) > 0 && previous
    ? ({ eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: previous } as const)
    : ({ eventStatus: 'https://schema.org/EventScheduled' } as const);
}

function venues(context: Context, { venues, hostIds }: Edition): readonly (Schema.PlaceLeaf | Schema.CityLeaf)[] {
  const hosts = hostIds.map((id) => get(context.archive.authorities, id));
  const addresses = hosts.map((host) => postalAddress(context, host));
  if (isNotKnown(venues) || venues.length === 0)
    return hosts.map((host, index) =>
      defined<Schema.CityLeaf>({ '@type': 'City', name: authorityText(context, host), address: addresses[index] }),
    );
  const address = several(addresses);
  return venues.map(({ name }) =>
    defined<Schema.PlaceLeaf>({ '@type': 'Place', name: nameText(name, context.locale), address }),
  );
}

/** The address of whatever takes place in a city, which search engines ask of an event. */
function postalAddress(context: Context, authority: Authority): Schema.PostalAddressLeaf {
  return defined<Schema.PostalAddressLeaf>({
    '@type': 'PostalAddress',
    addressLocality: authorityText(context, authority),
    addressRegion: authority.area && get(context.archive.areas, authority.area)[context.locale],
    addressCountry: authority.side === 'french' ? 'FR' : 'JP',
  });
}

/** Those who organise or host an edition; support and patronage make no organiser. */
function organisers(context: Context, { organisers }: Edition) {
  const body = <Type extends string>(type: Type, kind: Kind, id: string | undefined) =>
    id === undefined
      ? []
      : [{ '@type': type, name: recordText(context, kind, id), url: addressOf(placeAt(context, kind, id)) }];
  return (knownField(organisers) ?? [])
    .filter(({ role }) => ['organiser', 'co-organiser', 'host'].includes(role))
    .flatMap(({ authority, organisation }) => [
      ...body('GovernmentOrganization', 'authorities', authority),
      ...body('Organization', 'organisations', organisation),
    ]);
}

function declarationThing(context: Context, id: string, page: string): Schema.CreativeWorkLeaf {
  const { locale } = context;
  const declaration = get(context.archive.declarations, id);
  const { title, adoption } = declaration;
  const sides = title.is === 'known' ? title.value : {};
  const printed = [sides.fr, sides.ja].map((side) => knownField(side)?.text);
  const name = knownField(sides[locale])?.text ?? declarationText(context, id);
  const adoptedIn = knownField(knownValue(adoption)?.place);
  const place = adoptedIn && textIn(adoptedIn, locale);
  return defined<Schema.CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    mainEntityOfPage: page,
    name,
    alternateName: otherNames(name, printed),
    dateCreated: isoDate(adoptionDay(declaration)?.start),
    locationCreated: place ? { '@type': 'Place', name: place } : undefined,
  });
}

/** An authority as the body that governs its territory. Identifiers of places belong to the territory. */
function authorityThing(context: Context, id: string, page: string): Schema.GovernmentOrganizationLeaf {
  const authority = get(context.archive.authorities, id);
  const { fr, ja, katakana, variants, names, coordinates } = authority;
  const name = authorityText(context, authority);
  const others = [...variants.map(({ text }) => text), ...names.flatMap((one) => [one.fr, one.ja])];
  const { territory, town } = addressesOf(authority);
  return defined<Schema.GovernmentOrganizationLeaf>({
    '@type': 'GovernmentOrganization',
    mainEntityOfPage: page,
    name,
    alternateName: otherNames(name, [fr, ja, katakana, ...others]),
    url: authority.site?.url,
    identifier: identifier(authority),
    foundingDate: isoDate(authority.life.from),
    dissolutionDate: isoDate(authority.life.to),
    areaServed: defined<Schema.AdministrativeAreaLeaf>({
      '@type': 'AdministrativeArea',
      name,
      sameAs: several(territory),
      geo: coordinates && { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon },
      containedInPlace: area(context, authority.area),
    }),
    location: several(town.map((address): Schema.PlaceLeaf => ({ '@type': 'Place', sameAs: address }))),
  });
}

/** The territory as Wikidata and GeoNames name it, and its town in GeoNames, which is a part of the territory. */
function addressesOf({ kind, wikidata, geonames }: Authority) {
  const item = wikidata ? [`http://www.wikidata.org/entity/${wikidata.item}`] : [];
  const place = geonames ? [`https://sws.geonames.org/${geonames.number}/`] : [];
  const isDivision = areaKinds.some((one) => one === kind);
  return isDivision ? { territory: [...item, ...place], town: [] } : { territory: item, town: place };
}

function area(context: Context, id: string | undefined): Schema.AdministrativeAreaLeaf | undefined {
  if (!id) return undefined;
  const one = get(context.archive.areas, id);
  return defined<Schema.AdministrativeAreaLeaf>({
    '@type': 'AdministrativeArea',
    name: one[context.locale],
    identifier: identifier(one),
    containedInPlace: area(context, one.within),
  });
}

function identifier({ code, kind }: Authority | Area): Schema.PropertyValueLeaf | undefined {
  const isJapanese = kindsOfSide.japanese.some((one) => one === kind);
  const register = isJapanese ? '全国地方公共団体コード' : kind === 'intercommunality' ? 'SIREN' : 'INSEE';
  return code && { '@type': 'PropertyValue', propertyID: register, value: code.number };
}

function organisationThing({ archive, locale }: Context, id: string, page: string): Schema.OrganizationLeaf {
  const { [locale]: name, fr, ja, en, does, founded, offices, site } = get(archive.organisations, id);
  return defined<Schema.OrganizationLeaf>({
    '@type': 'Organization',
    mainEntityOfPage: page,
    name,
    alternateName: otherNames(name, [fr, ja, en]),
    description: textIn(does, locale),
    foundingDate: isoDate(founded),
    location: several(offices.map((office): Schema.PlaceLeaf => ({ '@type': 'Place', name: office[locale] }))),
    url: site?.url,
  });
}

function datasetThing({ archive, locale }: Context, description: string): Schema.DatasetLeaf {
  const name = siteStrings.name[locale];
  const files = dataFiles(archive);
  return defined<Schema.DatasetLeaf>({
    '@type': 'Dataset',
    mainEntityOfPage: addressOf(pageAt(locale, 'data')),
    name,
    alternateName: otherNames(name, Object.values(siteStrings.name)),
    description,
    identifier: archive.site.identifier?.url,
    version: dataVersion(archive),
    license: licence.url,
    isAccessibleForFree: true,
    inLanguage: ['fr', 'ja'],
    creator: { '@type': 'Organization', name, url: addressOf(homeAt(locale)) },
    distribution: tablesOf(archive).map((table) => {
      const { mediaType, path, bytes } = get(files, `${table.name}.csv`);
      return {
        '@type': 'DataDownload' as const,
        name: table.title[locale],
        encodingFormat: mediaType,
        contentUrl: addressOf(dataAt(path)),
        contentSize: `${String(bytes)} B`,
      };
    }),
  });
}

/** JSON-LD's form for zero or more values: undefined, a single value, or a list. */
function several<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length < 2 ? list[0] : list;
}

function otherNames(name: string, names: readonly (Field<string> | undefined)[]) {
  const texts = names.filter((one) => typeof one === 'string').filter((one) => one !== name);
  return several([...new Set(texts)]);
}

/** A date in ISO 8601, to the precision of its source, a season reduced to its year. Undefined for a bound or an estimate. */
function isoDate(date: Field<PartialDate> | undefined): string | undefined {
  if (!date || isNotKnown(date) || date.qualifier) return undefined;
  return date.precision === 'season' ? date.value.slice(0, 4) : date.value;
}

function defined<T extends Exclude<Schema.Thing, string>>(thing: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as object as T;
}
