import type { Archive } from '../archive/archive.ts';
import { quarterOf, quartersBetween, timeline, type SideTally } from '../archive/queries/timeline.ts';
import type { SocialStation } from '../drawings/social.ts';

/** The editions as they stand in the picture of the site. */
export function socialStations(archive: Archive): readonly SocialStation[] {
  const stations = timeline(archive).flatMap(({ edition, when, sides }) =>
    when ? [{ edition, quarter: quarterOf(when.start), sides }] : [],
  );
  const [first] = stations;
  return stations.map(({ edition, quarter, sides }) => ({
    side: edition.side,
    isHeld: edition.statusNow === 'held',
    at: first ? quartersBetween(first.quarter, quarter) : 0,
    units: { french: unitsOf(sides.french), japanese: unitsOf(sides.japanese) },
  }));
}

function unitsOf({ named, counted }: SideTally): SocialStation['units']['french'] {
  return { named, onlyCounted: Math.max(0, (counted?.n ?? 0) - named) };
}
