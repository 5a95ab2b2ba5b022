/** The linked data of a page, in schema.org's words: what search engines read of it. */
import type {
  AdministrativeArea,
  BreadcrumbList,
  City,
  CreativeWork,
  Dataset,
  Event,
  EventStatusType,
  GeoCoordinates,
  GovernmentOrganization,
  Graph,
  Organization,
  Place,
  PostalAddress,
  PropertyValue,
  Thing,
} from 'schema-dts';
import { kindsOfSide } from '../archive/authority-codes.ts';
import {
  get,
  type Area,
  type Authority,
  type Declaration,
  type Edition,
  type Organisation,
} from '../archive/archive.ts';
import { editionDays } from '../archive/edition-days.ts';
import { timeline } from '../archive/queries/timeline.ts';
import { areaKinds } from '../archive/schema/authority.ts';
import { isNotKnown, type Field } from '../archive/schema/not-known.ts';
import type { PartialDate } from '../archive/schema/partial-date.ts';
import { textIn } from '../archive/schema/to-translate.ts';
import { addressOf, dataAt, homeAt, pageAt, recordAt } from '../i18n/paths.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { PageName } from '../site/pages.ts';
import { authorityText, declarationText, type Context } from '../i18n/names/names.ts';
import { nameText } from '../i18n/names/title.ts';
import { dataFiles } from './data-files.ts';
import { tablesOf } from './tables.ts';
import { dataVersion, licence } from './version.ts';
import type { RecordKey } from '../archive/kinds.ts';

/** A page as input for its linked data. */
interface GraphPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The breadcrumb from the home page, which comes first. */
  readonly breadcrumb: readonly { readonly href: string; readonly label: string }[];
  /** The record that the page is about. */
  readonly record?: RecordKey | undefined;
  /** Its name, if it is a page that exists once in each language. */
  readonly name?: PageName | 'home' | undefined;
}

/** Returns the text of a page's data block, escaped so that it cannot end the block; `undefined` if there is nothing to say. */
export function linkedData(context: Context, page: GraphPage): string | undefined {
  const main = page.record ? recordThing(context, page.record) : undefined;
  const things: readonly Thing[] = [
    ...(page.breadcrumb.length > 0 ? [breadcrumbThing(page)] : []),
    ...(main ? [main] : []),
    ...(page.name === 'data' ? [datasetThing(context, page.description)] : []),
  ];
  return things.length === 0 ? undefined : graphText({ '@context': 'https://schema.org', '@graph': things });
}

export function graphText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function recordThing(context: Context, { kind, id }: RecordKey): Thing | undefined {
  const { archive, locale } = context;
  const page = addressOf(recordAt(locale, kind, id));
  switch (kind) {
    case 'editions':
      return editionThing(context, get(archive.editions, id), page);
    case 'declarations':
      return declarationThing(context, get(archive.declarations, id), page);
    case 'cities':
      return cityThing(context, get(archive.authorities, id), page);
    case 'authorities':
      return authorityThing(context, get(archive.authorities, id), page);
    case 'organisations':
      return organisationThing(context, get(archive.organisations, id), page);
    default:
      return undefined;
  }
}

function breadcrumbThing({ path, title, breadcrumb }: GraphPage): BreadcrumbList {
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

export function editionThing(context: Context, edition: Edition, page: string): Event {
  const { names } = edition;
  const name = names[context.locale][0]?.text ?? edition.id;
  const days = editionDays(edition);
  return known({
    '@type': 'Event',
    mainEntityOfPage: page,
    name,
    alternateName: otherNames(
      name,
      [...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
    ),
    startDate: isoDate(days?.start),
    endDate: isoDate(days?.end),
    ...statusOf(context, edition),
    location: several(venues(context, edition)),
    organizer: several(organisers(context, edition)),
  });
}

/** The schema.org form of an edition's status, with the dates that it was postponed from. */
function statusOf(
  context: Context,
  { id, statusNow }: Edition,
): { eventStatus: EventStatusType; previousStartDate?: string | readonly string[] } {
  if (statusNow === 'cancelled') return { eventStatus: 'https://schema.org/EventCancelled' };
  const station = timeline(context.archive).find(({ edition }) => edition.id === id);
  const previous = several((station?.earlier ?? []).flatMap(({ period }) => isoDate(period.start) ?? []));
  if (statusNow === 'postponed')
    return { eventStatus: 'https://schema.org/EventPostponed', ...(previous && { previousStartDate: previous }) };
  if (!station?.postponements || !previous) return { eventStatus: 'https://schema.org/EventScheduled' };
  return { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: previous };
}

function venues(context: Context, { venues, hostIds }: Edition): readonly Place[] {
  const hosts = hostIds.map((id) => get(context.archive.authorities, id));
  const cities = hosts.map((host): City => {
    return { '@type': 'City', name: authorityText(context, host), address: postalAddress(context, host) };
  });
  if (isNotKnown(venues) || venues.length === 0) return cities;
  const address = several(hosts.map((host) => postalAddress(context, host)));
  return venues.map(({ name }) => known({ '@type': 'Place', name: nameText(name, context.locale), address }));
}

/** The address of whatever takes place in a city, which search engines ask of an event. */
function postalAddress(context: Context, authority: Authority): PostalAddress {
  return known({
    '@type': 'PostalAddress',
    addressLocality: authorityText(context, authority),
    addressRegion: authority.area && get(context.archive.areas, authority.area)[context.locale],
    addressCountry: authority.side === 'french' ? 'FR' : 'JP',
  });
}

/** Those who organise or host an edition; support and patronage make no organiser. */
function organisers(context: Context, { organisers }: Edition): readonly (GovernmentOrganization | Organization)[] {
  const { archive, locale } = context;
  if (isNotKnown(organisers)) return [];
  const own = organisers.filter(({ role }) => ['organiser', 'co-organiser', 'host'].includes(role));
  const bodies = own.flatMap(({ authority, organisation }) => [
    authority && {
      '@type': 'GovernmentOrganization' as const,
      name: authorityText(context, get(archive.authorities, authority)),
      url: addressOf(recordAt(locale, 'authorities', authority)),
    },
    organisation && {
      '@type': 'Organization' as const,
      name: get(archive.organisations, organisation)[locale],
      url: addressOf(recordAt(locale, 'organisations', organisation)),
    },
  ]);
  return bodies.filter((body) => body !== undefined);
}

function declarationThing(context: Context, { id, title, adoption }: Declaration, page: string): CreativeWork {
  const { locale } = context;
  const sides = title.is === 'known' ? title.value : {};
  const printed = [sides.fr, sides.ja].map((side) => (side && !isNotKnown(side) ? side.text : undefined));
  const own = sides[locale];
  const name = own && !isNotKnown(own) ? own.text : declarationText(context, id);
  const value = adoption.is === 'known' ? adoption.value : undefined;
  const place = value && !isNotKnown(value.place) ? textIn(value.place, locale) : undefined;
  return known({
    '@type': 'CreativeWork',
    mainEntityOfPage: page,
    name,
    alternateName: otherNames(name, printed),
    dateCreated: value && !isNotKnown(value.date) ? isoDate(value.date.start) : undefined,
    locationCreated: place ? { '@type': 'Place' as const, name: place } : undefined,
  });
}

/** A host or associated city as a place. */
function cityThing(context: Context, authority: Authority, page: string): City {
  const { territory, town } = addressesOf(authority);
  return known({
    '@type': 'City',
    mainEntityOfPage: page,
    ...namesOf(context, authority),
    sameAs: several([...territory, ...town]),
    geo: geo(authority),
    containedInPlace: area(context, authority.area),
  });
}

/** An authority as the body that governs its territory. Identifiers of places belong to the territory. */
function authorityThing(context: Context, authority: Authority, page: string): GovernmentOrganization {
  const { territory, town } = addressesOf(authority);
  return known({
    '@type': 'GovernmentOrganization',
    mainEntityOfPage: page,
    ...namesOf(context, authority),
    url: authority.site?.url,
    identifier: identifier(authority),
    dissolutionDate: authority.became?.is === 'known' ? isoDate(authority.became.value.on) : undefined,
    areaServed: known({
      '@type': 'AdministrativeArea',
      name: authorityText(context, authority),
      sameAs: several(territory),
      geo: geo(authority),
      containedInPlace: area(context, authority.area),
    }),
    location: several(town.map((address): Place => ({ '@type': 'Place', sameAs: address }))),
  });
}

/** The territory as Wikidata and GeoNames name it, and its town in GeoNames, which is a part of the territory. */
function addressesOf({ kind, wikidata, geonames }: Authority) {
  const item = wikidata ? [`http://www.wikidata.org/entity/${wikidata.item}`] : [];
  const place = geonames ? [`https://sws.geonames.org/${geonames.number}/`] : [];
  const isDivision = areaKinds.some((one) => one === kind);
  return isDivision ? { territory: [...item, ...place], town: [] } : { territory: item, town: place };
}

function geo({ coordinates }: Authority): GeoCoordinates | undefined {
  return coordinates && { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon };
}

/** A territory with those that contain it. */
function area(context: Context, id: string | undefined): AdministrativeArea | undefined {
  if (!id) return undefined;
  const one = get(context.archive.areas, id);
  return known({
    '@type': 'AdministrativeArea',
    name: one[context.locale],
    identifier: identifier(one),
    containedInPlace: area(context, one.within),
  });
}

/** The official number of an authority or an area, with the register that assigns it. */
function identifier({ code, kind }: Authority | Area): PropertyValue | undefined {
  const isJapanese = kindsOfSide.japanese.some((one) => one === kind);
  const register = isJapanese ? '全国地方公共団体コード' : kind === 'intercommunality' ? 'SIREN' : 'INSEE';
  return code && { '@type': 'PropertyValue', propertyID: register, value: code.number };
}

function namesOf(context: Context, authority: Authority) {
  const { fr, ja, katakana, variants } = authority;
  const name = authorityText(context, authority);
  return { name, alternateName: otherNames(name, [fr, ja, katakana, ...variants.map(({ text }) => text)]) };
}

function organisationThing({ locale }: Context, organisation: Organisation, page: string): Organization {
  const { fr, ja, en, does, founded, offices, site } = organisation;
  const name = organisation[locale];
  return known({
    '@type': 'Organization',
    mainEntityOfPage: page,
    name,
    alternateName: otherNames(name, [fr, ja, en]),
    description: textIn(does, locale),
    foundingDate: isoDate(founded),
    location: several(offices.map((office) => ({ '@type': 'Place' as const, name: office[locale] }))),
    url: site?.url,
  });
}

/** The open data, each table as CSV and as JSON. */
function datasetThing({ archive, locale }: Context, description: string): Dataset {
  const { name } = siteStrings[locale];
  const files = dataFiles(archive);
  return known({
    '@type': 'Dataset',
    mainEntityOfPage: addressOf(pageAt(locale, 'data')),
    name,
    alternateName: otherNames(name, [siteStrings.fr.name, siteStrings.ja.name]),
    description,
    identifier: archive.site.identifier?.url,
    version: dataVersion(archive),
    license: licence.url,
    isAccessibleForFree: true,
    inLanguage: ['fr', 'ja'],
    creator: { '@type': 'Organization', name, url: addressOf(homeAt(locale)) },
    distribution: tablesOf(archive).flatMap((table) =>
      ['csv', 'json'].flatMap((format) => {
        const file = files.get(`${table.name}.${format}`);
        if (!file) return [];
        return {
          '@type': 'DataDownload' as const,
          name: table.title[locale],
          encodingFormat: file.mediaType,
          contentUrl: addressOf(dataAt(file.path)),
          contentSize: `${String(file.bytes)} B`,
        };
      }),
    ),
  });
}

/** JSON-LD's form for zero or more values: undefined, a single value, or a list. */
function several<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length < 2 ? list[0] : list;
}

/** Distinct names besides the first. */
function otherNames(name: string, names: readonly (Field<string> | undefined)[]) {
  const texts = names.filter((one) => typeof one === 'string').filter((one) => one !== name);
  return several([...new Set(texts)]);
}

/** A date in ISO 8601, to the precision of its source, a season reduced to its year. Undefined for a bound or an estimate. */
export function isoDate(date: Field<PartialDate> | undefined): string | undefined {
  if (!date || isNotKnown(date) || date.qualifier) return undefined;
  return date.precision === 'season' ? date.value.slice(0, 4) : date.value;
}

/** A class of schema.org without its subclasses. */
type Leaf<Union, Class> = Extract<Union, { readonly '@type': Class }>;

interface Classes {
  readonly AdministrativeArea: Leaf<AdministrativeArea, 'AdministrativeArea'>;
  readonly City: Leaf<City, 'City'>;
  readonly CreativeWork: Leaf<CreativeWork, 'CreativeWork'>;
  readonly Dataset: Leaf<Dataset, 'Dataset'>;
  readonly Event: Leaf<Event, 'Event'>;
  readonly GovernmentOrganization: Leaf<GovernmentOrganization, 'GovernmentOrganization'>;
  readonly Organization: Leaf<Organization, 'Organization'>;
  readonly Place: Leaf<Place, 'Place'>;
  readonly PostalAddress: Leaf<PostalAddress, 'PostalAddress'>;
}

/** A thing without its unknown properties. It has no properties but those of its class. */
function known<Class extends keyof Classes>(
  thing: { readonly '@type': Class } & { readonly [K in keyof Classes[Class]]: Classes[Class][K] | undefined },
): Classes[Class] {
  return Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== undefined),
  ) as object as Classes[Class];
}
