import { get, type Archive, type Area, type Authority } from '../archive.ts';
import { governs } from '../authorities.ts';
import { memoize } from '../../text/memoize.ts';

export function governedArea({ areas }: Archive, authority: Authority): Area | undefined {
  return [...areas.values()].find((one) => governs(authority, one));
}

export function authoritiesIn(archive: Archive, area: string): readonly Authority[] {
  const inside = [...archive.areas.values()].filter(({ within }) => within === area);
  const own = [...archive.authorities.values()].filter((one) => one.area === area);
  return [...own, ...inside.flatMap(({ id }) => authoritiesIn(archive, id))];
}

/** The area that an authority is listed under: the one that it governs; else the one that its record names; else that of what it became. */
export function areaOf(archive: Archive, authority: Authority): string | undefined {
  const { area, became } = authority;
  const governed = governedArea(archive, authority);
  if (governed) return governed.id;
  if (area !== undefined) return area;
  return became?.is === 'known' ? areaOf(archive, get(archive.authorities, became.value.authority)) : undefined;
}

export const authoritiesWithOwnPage = ({ authorities, sharedPages }: Archive): readonly Authority[] =>
  [...authorities.values()].filter(({ id }) => !sharedPages.has(id));

/** Those with a page of their own, under the area that lists them, or under none. */
export const authoritiesByArea = memoize((archive: Archive) =>
  Map.groupBy(authoritiesWithOwnPage(archive), (one) => areaOf(archive, one)),
);
