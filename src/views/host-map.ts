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

/** The label of a mark: the numbers of its editions and its name. */
export interface MapLabel extends PlacedLabel {
  readonly text: string;
  /** True for a city that hosted no edition: on narrow screens, only the list names it. */
  readonly isMinor: boolean;
  /** The language of the name, if it is not that of the page. */
  readonly lang?: 'ja' | undefined;
}

/** The map of the host cities and of the cities linked to them. */
export interface HostMapView {
  readonly drawing: HostMap;
  readonly labels: readonly MapLabel[];
  /** For screen readers. */
  readonly title: string;
  readonly note: string;
  /** The length shown by the scale bar. */
  readonly scale: string;
  /** The source of the coastlines, and what they leave out. */
  readonly credit: string;
  /** The names of places whose position is not known. */
  readonly undrawn?: string | undefined;
}

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

/** The map that locates a city in its country. */
export interface LocatorView {
  readonly drawing: Locator;
  readonly side: Authority['side'];
  readonly isFull: boolean;
  readonly name: string;
  readonly note: string;
}

/** Returns the map of a city with the other cities of its country, or none if its position is not known. */
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

/** Returns the language of the name of an authority on a map, if it is not that of the page. */
export function nameLanguage({ archive, locale }: Context, id: string): 'ja' | undefined {
  return locale === 'fr' && isNotKnown(get(archive.authorities, id).fr) ? 'ja' : undefined;
}
