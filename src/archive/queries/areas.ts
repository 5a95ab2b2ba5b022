import type { Archive, Area, Authority } from '../archive.ts';

/** The area that a département, a region or a prefecture governs: the one of its kind that has its Japanese name. */
export function governedArea({ areas }: Archive, { kind, ja }: Authority): Area | undefined {
  return [...areas.values()].find((one) => one.kind === kind && one.ja === ja);
}

/** The other authorities of an area and of the areas inside it. */
export function authoritiesIn(archive: Archive, area: string): readonly Authority[] {
  const inside = [...archive.areas.values()].filter(({ within }) => within === area);
  const own = [...archive.authorities.values()].filter((one) => one.area === area);
  return [...own, ...inside.flatMap(({ id }) => authoritiesIn(archive, id))];
}
