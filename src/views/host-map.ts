import { get, type Authority } from '../archive/archive.ts';
import { citiesByEdition, cityLinks, hostedBy, wasHost } from '../archive/queries/city-links.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { leastIsland } from '../drawings/coasts.ts';
import { drawHostMap, type HostMap, type MapPlace } from '../drawings/host-map.ts';
import type { PlacedLabel } from '../drawings/labels.ts';
import { drawLocator, type Locator } from '../drawings/locator.ts';
import { formatList } from '../i18n/format.ts';
import { mapStrings } from '../i18n/strings/map.ts';
import type { Context } from '../wording/context.ts';
import { authorityText } from '../wording/names.ts';

/** The words beside a mark: the numbers of its editions and its name. */
export interface MapLabel extends PlacedLabel {
  readonly text: string;
  /** A city that received no edition: where there is little room, its name is left to the list. */
  readonly isMinor: boolean;
  /** The language of the name, where it is not that of the page. */
  readonly lang?: 'ja' | undefined;
}

/** The map of the host cities and of those that a link joins to them. */
export interface HostMapView {
  readonly drawing: HostMap;
  readonly labels: readonly MapLabel[];
  /** For those who hear it. */
  readonly title: string;
  readonly note: string;
  /** The length of the line that gives the scale. */
  readonly scale: string;
  /** Whose coasts these are, and what is left out. */
  readonly credit: string;
  /** Names of places whose position is not known. */
  readonly undrawn?: string | undefined;
}

/** Makes the map of the cities. */
export function hostMapView(context: Context): HostMapView {
  const { archive, locale } = context;
  const words = mapStrings[locale];
  const links = cityLinks(archive).flatMap(({ french, japanese }) =>
    french.flatMap((from) => japanese.map((to) => ({ from, to }))),
  );
  const ids = new Set([
    ...citiesByEdition(archive).map(({ id }) => id),
    ...links.flatMap(({ from, to }) => [from, to]),
  ]);
  const authorities = [...ids].map((id) => get(archive.authorities, id));
  const places = authorities.flatMap((authority): MapPlace[] => {
    const { id, side, coordinates } = authority;
    if (!coordinates) return [];
    return [{ id, side, coordinates, label: labelOf(context, authority), isFull: wasHost(archive, id) }];
  });
  const undrawn = authorities.filter(({ coordinates }) => !coordinates).map((one) => authorityText(context, one));
  const drawing = drawHostMap(places, links, 'close');
  return {
    drawing,
    labels: drawing.labels.map(({ id, text, ...placed }) => ({
      ...placed,
      text,
      isMinor: hostedBy(archive, id).length === 0,
      lang: nameLanguage(context, id),
    })),
    title: words.title,
    note: words.note,
    scale: words.km(drawing.scale.km),
    credit: words.credit(leastIsland),
    undrawn: undrawn.length > 0 ? words.undrawn(formatList(undrawn, locale)) : undefined,
  };
}

/** Where a city lies in its country. */
export interface LocatorView {
  readonly drawing: Locator;
  readonly side: Authority['side'];
  readonly isFull: boolean;
  readonly name: string;
  readonly note: string;
}

/** Makes the map of a city, with the other cities of its country; none where its position is not known. */
export function locatorView(context: Context, id: string): LocatorView | undefined {
  const { archive, locale } = context;
  const authority = get(archive.authorities, id);
  const { side, coordinates } = authority;
  if (!coordinates) return undefined;
  const name = authorityText(context, authority);
  const others = citiesByEdition(archive).flatMap((city) => {
    const other = get(archive.authorities, city.id);
    return city.id !== id && other.side === side && other.coordinates ? [other.coordinates] : [];
  });
  return {
    drawing: drawLocator(side, { coordinates, label: name }, others),
    side,
    isFull: wasHost(archive, id),
    name,
    note: mapStrings[locale].locatorNote[side],
  };
}

function labelOf(context: Context, authority: Authority): string {
  const numbers = hostedBy(context.archive, authority.id).map(({ ordinal }) => String(ordinal));
  return [numbers.join(mapStrings[context.locale].betweenNumbers), authorityText(context, authority)]
    .filter(Boolean)
    .join(' ');
}

/** The language of the name of an authority on a map, where it is not that of the page. */
export function nameLanguage({ archive, locale }: Context, id: string): 'ja' | undefined {
  return locale === 'fr' && isNotKnown(get(archive.authorities, id).fr) ? 'ja' : undefined;
}
