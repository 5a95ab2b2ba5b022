import type { Archive, Edition } from '../archive.ts';
import { heldOn } from '../held-on.ts';
import type { Count } from '../schema/count.ts';
import type { Status } from '../schema/edition.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { lastDay, type PartialDate, type Period } from '../schema/partial-date.ts';
import type { Side } from '../schema/words.ts';
import { isListWhole, participantsOf } from './participation.ts';
import { memoize } from '../memoize.ts';

/** A time for which an edition was announced or planned, or to which it was put off, in a year other than its own. */
export interface EarlierTime {
  readonly status: Status;
  readonly period: Period;
}

/** How many authorities of a side came: named by a source, and counted by one. */
export interface SideTally {
  readonly named: number;
  /** Those that one list names: the source that names more than half of those counted; 0 where none does. */
  readonly listed: number;
  /** Those named of which it is not sure who they are. */
  readonly uncertain: number;
  /** The count that is kept, if one is. */
  readonly counted?: Count | undefined;
  readonly isListWhole: boolean;
}

/** An edition on the line of years. */
export interface Station {
  readonly edition: Edition;
  /** Its days; for one to come, the last time it was announced for. */
  readonly when?: Period | undefined;
  /** The years it slid through before, from its status history; one time a year, the last that was said. */
  readonly earlier: readonly EarlierTime[];
  readonly postponements: number;
  readonly sides: Readonly<Record<Side, SideTally>>;
}

/** A quarter of a year, counted from 0. A season stands in its own quarter, a bare year in its middle. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

const seasonQuarters: Readonly<Record<string, number>> = { winter: 0, spring: 1, summer: 2, autumn: 3 };

/** The quarter that a date falls in. */
export function quarterOf({ value, precision }: PartialDate): Quarter {
  const [year = '', second = ''] = value.split('-');
  if (precision === 'year') return { year: Number(year), quarter: 2 };
  return { year: Number(year), quarter: seasonQuarters[second] ?? Math.floor((Number(second) - 1) / 3) };
}

/** How many quarters lie between two. */
export function quartersBetween(from: Quarter, to: Quarter): number {
  return (to.year - from.year) * 4 + to.quarter - from.quarter;
}

interface StatusTime {
  readonly status: Status;
  readonly for: Period;
}

/** The lines of the status history that say for when; of a line whose versions differ, the first version. */
function timesOf({ status }: Edition): readonly StatusTime[] {
  return status.flatMap((line): StatusTime[] => {
    const value = line.is === 'known' ? line.value : line.is === 'undecided' ? line.versions[0]?.value : undefined;
    if (!value?.status || !value.for || isNotKnown(value.for)) return [];
    return [{ status: value.status, for: value.for }];
  });
}

/** When an edition was held, or the last time that it was announced for. */
export function timeOf(edition: Edition): Period | undefined {
  return heldOn(edition) ?? timesOf(edition).at(-1)?.for;
}

function yearOf({ start }: Period): string {
  return start.value.slice(0, 4);
}

function tally(archive: Archive, edition: Edition, side: Side): SideTally {
  const { authorities } = edition.attendance;
  const lines = participantsOf(archive, edition, side);
  const counted = authorities.is === 'known' ? authorities.value[side] : undefined;
  const bySource = Map.groupBy(
    lines.flatMap(({ evidence }) => sourcesOf(evidence.basis)),
    (source) => source,
  );
  const listed = Math.max(0, ...[...bySource.values()].map(({ length }) => length));
  return {
    named: lines.length,
    listed: listed * 2 > (counted?.n ?? lines.length) ? listed : 0,
    uncertain: lines.filter(({ evidence }) => evidence.toVerify.includes('identity')).length,
    counted,
    isListWhole: isListWhole(edition, side),
  };
}

function stationOf(archive: Archive, edition: Edition): Station {
  const times = timesOf(edition);
  const when = timeOf(edition);
  const byYear = new Map(times.map((time) => [yearOf(time.for), time]));
  if (when) byYear.delete(yearOf(when));
  return {
    edition,
    when,
    earlier: [...byYear.values()].map((time) => ({ status: time.status, period: time.for })),
    postponements: times.filter(({ status }) => status === 'postponed').length,
    sides: { french: tally(archive, edition, 'french'), japanese: tally(archive, edition, 'japanese') },
  };
}

/** Every edition on the line of years, in order. */
export const timeline = memoize((archive: Archive): readonly Station[] =>
  [...archive.editions.values()].map((edition) => stationOf(archive, edition)),
);

/** The years that the line runs through: from the first edition to the year after the last one or after what is known. */
export function yearsOf(stations: readonly Station[], knownUntil: PartialDate): readonly number[] {
  const ends = stations.flatMap(({ when }) => (when ? [Number(lastDay(when.end).slice(0, 4))] : []));
  const first = Math.min(...stations.flatMap(({ when }) => (when ? [Number(yearOf(when))] : [])));
  const last = Math.max(...ends, Number(knownUntil.value.slice(0, 4))) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
