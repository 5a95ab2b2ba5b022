import type { Edition } from '../archive.ts';
import { editionDays } from '../edition-days.ts';
import { keptVersions } from '../fact-path.ts';
import type { Count } from '../../schema/count.ts';
import type { Status } from '../../schema/edition.ts';
import { knownField } from '../../schema/not-known.ts';
import type { PartialDate, Period } from '../../schema/partial-date.ts';
import type { Side } from '../../schema/words.ts';

/** A time for which an edition was announced or planned, or to which it was postponed. */
interface AnnouncedTime {
  readonly status: Status;
  readonly period: Period;
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

/** The times in other years for which it was announced before, from its status history: the last one given for a year. */
export function earlierTimes(edition: Edition): readonly AnnouncedTime[] {
  const when = timeOf(edition);
  const yearOf = ({ start }: Period) => start.value.slice(0, 4);
  const byYear = new Map(timesOf(edition).map((time) => [yearOf(time.period), time]));
  if (when) byYear.delete(yearOf(when));
  return [...byYear.values()];
}

export function countPostponements(edition: Edition): number {
  return timesOf(edition).filter(({ status }) => status === 'postponed').length;
}

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
