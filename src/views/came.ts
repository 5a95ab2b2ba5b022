import { get, type Edition } from '../archive/archive.ts';
import { hostedBy } from '../archive/queries/city-links.ts';
import { linksAmong, signedIn } from '../archive/queries/twinnings.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { drawHostMap, type HostMap, type MapPlace } from '../drawings/host-map.ts';
import type { Point } from '../drawings/inset.ts';
import { recordAt } from '../i18n/paths.ts';
import type { Context } from '../wording/context.ts';
import { authorityText } from '../wording/names.ts';
import { endViews, type EndsView } from './twinning.ts';

/** The map of the places that the participants came from. */
export interface CameMap {
  readonly drawing: HostMap;
  /** The hosts, each inside a circle. */
  readonly rings: readonly Point[];
}

/** The links among the participants: the map, and the twinnings whose two ends both took part. */
export interface CameView {
  readonly map?: CameMap | undefined;
  readonly pairs: readonly { readonly href: string; readonly ends: EndsView; readonly year: string }[];
  /** The authorities at the ends of these twinnings. */
  readonly paired: ReadonlySet<string>;
}

/** Maximum number of names on the map. */
const mostNames = 5;

export function cameView(context: Context, edition: Edition): CameView {
  const links = linksAmong(context.archive, edition);
  return {
    map: mapOf(context, edition),
    pairs: links.map((one) => ({
      href: recordAt(context.locale, 'twinnings', one.id),
      ends: endViews(context, one),
      year: String(signedIn(one) ?? ''),
    })),
    paired: new Set(links.flatMap(({ french, japanese }) => [...french, ...japanese])),
  };
}

/** Draws the map. The hosts of this edition are named first, then those of the other editions in their order. */
function mapOf(context: Context, edition: Edition): CameMap | undefined {
  const { archive } = context;
  if (isNotKnown(edition.participants)) return undefined;
  const lines = new Map(edition.participants.list.map((line) => [line.authority, line]));
  const ids = [...new Set([...edition.hostIds, ...lines.keys()])];
  const order = (id: string) => (edition.hostIds.includes(id) ? 0 : (hostedBy(archive, id)[0]?.ordinal ?? Infinity));
  const named = new Set(
    ids
      .filter((id) => Number.isFinite(order(id)))
      .toSorted((a, b) => order(a) - order(b))
      .slice(0, mostNames),
  );
  const places = ids.flatMap((id): MapPlace[] => {
    const authority = get(archive.authorities, id);
    const { side, coordinates } = authority;
    if (!coordinates) return [];
    const label = named.has(id) ? authorityText(context, authority) : '';
    return [{ id, side, coordinates, label, isFull: !lines.get(id)?.evidence.toVerify.includes('identity') }];
  });
  const joined = linksAmong(archive, edition).flatMap(({ french, japanese }) =>
    french.flatMap((from) => japanese.map((to) => ({ from, to }))),
  );
  const drawing = drawHostMap(places, joined, 'rough');
  return { drawing, rings: edition.hostIds.flatMap((id) => drawing.points.get(id) ?? []) };
}
