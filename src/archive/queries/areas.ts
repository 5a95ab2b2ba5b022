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

/** The authorities with a page of their own that are listed under each area, and under none. */
export const authoritiesByArea = memoize((archive: Archive) => {
  const listed = [...archive.authorities.values()].filter(({ id }) => !archive.sharedPages.has(id));
  return Map.groupBy(listed, (one) => areaOf(archive, one));
});
