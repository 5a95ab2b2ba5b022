import { get, type Edition } from '../../archive/archive.ts';
import { hostedBy } from '../../archive/queries/city-links.ts';
import { linksAmong } from '../../archive/queries/twinnings.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { drawHostMap, type MapPlace } from '../map/host-map.ts';
import { authorityText, type Context } from '../../names/names.ts';

const MOST_NAMES = 5;

/** Draws where the participants came from: the hosts in rings and named first, then the hosts of other editions in their order. */
export function participantsMap(context: Context, edition: Edition) {
  const { archive } = context;
  if (isNotKnown(edition.participants)) return undefined;
  const lines = new Map(edition.participants.list.map((line) => [line.authority, line]));
  const ids = [...new Set([...edition.hostIds, ...lines.keys()])];
  const order = (id: string) => (edition.hostIds.includes(id) ? 0 : (hostedBy(archive, id)[0]?.ordinal ?? Infinity));
  const named = ids
    .filter((id) => Number.isFinite(order(id)))
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, MOST_NAMES);
  const places = ids.flatMap((id): MapPlace[] => {
    const authority = get(archive.authorities, id);
    const { side, coordinates } = authority;
    if (!coordinates) return [];
    const label = named.includes(id) ? authorityText(context, authority) : '';
    return [{ id, side, coordinates, label, isFull: !lines.get(id)?.evidence.toVerify.includes('identity') }];
  });
  const drawing = drawHostMap(places, linksAmong(archive, edition), 'rough');
  return { drawing, rings: edition.hostIds.flatMap((id) => drawing.points.get(id) ?? []) };
}
