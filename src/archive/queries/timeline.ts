import type { Archive, Edition } from '../archive.ts';
import { editionDays } from '../edition-days.ts';
import { keptVersions } from '../fact-path.ts';
import type { Count } from '../../schema/count.ts';
import type { Status } from '../../schema/edition.ts';
import { knownField } from '../../schema/not-known.ts';
import { type PartialDate, type Period } from '../../schema/partial-date.ts';
import { sides as bothSides, type Side } from '../../schema/words.ts';
import { tallyOf, type SideTally } from './participation.ts';
import { memoize } from '../../text/memoize.ts';

/** A time for which an edition was announced or planned, or to which it was postponed. */
interface AnnouncedTime {
  readonly status: Status;
  readonly period: Period;
}

/** An edition where it stands in time, with how many of each side were there. */
interface Station {
  readonly edition: Edition;
  readonly when?: Period | undefined;
  /** Times in other years for which it was announced before, from its status history; the last one given for a year. */
  readonly earlier: readonly AnnouncedTime[];
  readonly postponements: number;
  readonly sides: Readonly<Record<Side, SideTally>>;
}

/** A quarter of a year, numbered from 0 to 3. A season is in its own quarter, a year without more in 2, its middle. */
interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

const seasonQuarters: Readonly<Record<string, number>> = { winter: 0, spring: 1, summer: 2, autumn: 3 };

export function quarterOf({ value, precision }: PartialDate): Quarter {
  const [year = '', second = ''] = value.split('-');
  if (precision === 'year') return { year: Number(year), quarter: 2 };
  return { year: Number(year), quarter: seasonQuarters[second] ?? Math.floor((Number(second) - 1) / 3) };
}

export function quartersBetween(from: Quarter, to: Quarter): number {
  return (to.year - from.year) * 4 + to.quarter - from.quarter;
}

/** The times that the status history gives, line by line; of an undecided line, its first version. */
function timesOf({ status }: Edition): readonly AnnouncedTime[] {
  return status.flatMap((line) => {
    const said = keptVersions(line)[0]?.value;
    const period = knownField(said?.for);
    return said?.status && period ? [{ status: said.status, period }] : [];
  });
}

/** When an edition was held, else the last time that was announced. */
export function timeOf(edition: Edition): Period | undefined {
  return editionDays(edition) ?? timesOf(edition).at(-1)?.period;
}

function yearOf({ start }: Period): string {
  return start.value.slice(0, 4);
}

function stationOf(archive: Archive, edition: Edition): Station {
  const times = timesOf(edition);
  const when = timeOf(edition);
  const byYear = new Map(times.map((time) => [yearOf(time.period), time]));
  if (when) byYear.delete(yearOf(when));
  return {
    edition,
    when,
    earlier: [...byYear.values()],
    postponements: times.filter(({ status }) => status === 'postponed').length,
    sides: { french: tallyOf(archive, edition, 'french'), japanese: tallyOf(archive, edition, 'japanese') },
  };
}

export const timeline = memoize((archive: Archive): readonly Station[] =>
  [...archive.editions.values()].map((edition) => stationOf(archive, edition)),
);

/** Returns the lowest and the highest count for a side if sources contradict each other: a forecast or a rounding is no contradiction. */
export function spreadOf({ attendance }: Edition, side: Side): readonly [lowest: Count, highest: Count] | undefined {
  const { authorities } = attendance;
  if (authorities.is !== 'known') return undefined;
  const against = authorities.others.filter(({ evidence }) => evidence.differs === 'contradiction');
  const counts = [authorities, ...against].flatMap(({ value }) => value[side] ?? []);
  const sorted = counts.toSorted((a, b) => a.n - b.n);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && low.n !== high.n ? [low, high] : undefined;
}

export function highestCount(archive: Archive): number {
  const counts = timeline(archive).flatMap(({ edition, sides }) =>
    bothSides.map((side) => spreadOf(edition, side)?.[1].n ?? sides[side].counted?.n ?? 0),
  );
  return Math.max(1, ...counts);
}
