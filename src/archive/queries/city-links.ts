import { get, type Archive, type City, type Edition, type Twinning } from '../archive.ts';

export function hostedBy(archive: Archive, id: string): readonly Edition[] {
  return [...archive.editions.values()].filter(({ hostIds }) => hostIds.includes(id));
}

export function wasHost(archive: Archive, id: string): boolean {
  return hostedBy(archive, id).some(({ statusNow }) => statusNow === 'held');
}

/** Cities in the order in which they received an edition; those that received none last. */
export function citiesByEdition(archive: Archive): readonly City[] {
  const first = (id: string) => hostedBy(archive, id)[0]?.ordinal ?? Number.MAX_SAFE_INTEGER;
  return [...archive.cities.values()].toSorted((a, b) => first(a.id) - first(b.id));
}

/** The links that count in the series: those that the records of the cities name, in the order of the editions. */
export function cityLinks(archive: Archive): readonly Twinning[] {
  const ids = new Set(citiesByEdition(archive).flatMap(({ twinning }) => twinning ?? []));
  return [...ids].map((id) => get(archive.twinnings, id));
}

export function editionsAt(archive: Archive, city: string) {
  return [...archive.editions.values()].flatMap((edition) => {
    const isAssociated = edition.associated.some(({ authority }) => authority === city);
    const isHost = edition.hostIds.includes(city);
    return isHost || isAssociated ? [{ edition, isAssociated: !isHost }] : [];
  });
}

/** The cities in the order of the first edition that each received or was associated with, hosts before associated ones. */
export function citiesInOrder(archive: Archive): readonly City[] {
  const first = ({ id }: City) => editionsAt(archive, id)[0]?.edition.ordinal ?? Number.MAX_SAFE_INTEGER;
  return [...archive.cities.values()].toSorted((a, b) => first(a) - first(b) || (a.role === 'host' ? -1 : 1));
}
