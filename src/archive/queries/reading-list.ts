import { get, type Archive, type Source } from '../archive.ts';
import { allGaps, type PlacedGap } from './statements.ts';

/** A source that was not read to its end, with the gaps that name it. */
export interface ToRead {
  readonly source: Source;
  readonly gaps: readonly PlacedGap[];
}

/** The gaps whose places name a source. */
export function gapsLookedForIn(archive: Archive, source: string): readonly PlacedGap[] {
  return allGaps(archive).filter(({ gap }) => gap.looked_in.includes(source));
}

/** The sources whose reading to the end could answer something, those that could answer most first. */
export function readingList(archive: Archive): readonly ToRead[] {
  const named = new Map<string, PlacedGap[]>();
  for (const placed of allGaps(archive)) {
    for (const id of new Set(placed.gap.looked_in)) named.set(id, [...(named.get(id) ?? []), placed]);
  }
  return [...named]
    .map(([id, gaps]) => ({ source: get(archive.sources, id), gaps }))
    .filter(({ source }) => source.read !== 'whole')
    .sort((a, b) => b.gaps.length - a.gaps.length || (a.source.id < b.source.id ? -1 : 1));
}
