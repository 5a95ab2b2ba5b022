import { get, type Archive, type Declaration, type Edition, type Milestone, type Twinning } from '../archive.ts';
import type { Claim, Statement } from '../../schema/claim.ts';
import { isAttested } from '../../schema/declaration.ts';
import type { Status } from '../../schema/edition.ts';
import { type PartialDate, type Period } from '../../schema/partial-date.ts';
import { adoptionDay } from '../edition-days.ts';
import { earlierTimes, quarterOf, timeOf } from './timeline.ts';
import { dateOf } from './twinnings.ts';

export interface Dated<T> {
  readonly record: T;
  readonly period: Period;
  readonly told?: readonly Dated<Milestone>[] | undefined;
}

/** An edition in its own year, or in a year for which it was announced but in which it did not take place. */
interface EditionTime extends Dated<Edition> {
  readonly earlier?: Status | undefined;
}

/** What happened in a year, each list in order of date, less precise dates first. */
export interface Year {
  readonly year: number;
  readonly editions: readonly EditionTime[];
  readonly declarations: readonly Dated<Declaration>[];
  /** Without those that tell an edition or a link of the same year. */
  readonly milestones: readonly Dated<Milestone>[];
  readonly twinnings: readonly Dated<Twinning>[];
}

/** Lists the years under which a period appears: the year of its start and, if it is another, the year of its end. */
function yearsOfPeriod({ start, end }: Period): readonly number[] {
  return [...new Set([start, end].map(({ value }) => Number(value.slice(0, 4))))];
}

/**
 * Groups the dated records of the archive by year, in chronological order, without years to which nothing is dated; and counts those that
 * have no kept date, and so appear under no year. Every milestone has one.
 */
export function yearIndex(archive: Archive) {
  const editions = [...archive.editions.values()].flatMap((edition): EditionTime[] => [
    ...dated([edition], timeOf),
    ...earlierTimes(edition).map(({ status, period }) => ({ record: edition, period, earlier: status })),
  ]);
  const declarations = dated(archive.declarations.values(), adoptionDay);
  const milestones = dated(archive.milestones.values(), ({ date }) => date);
  const twinnings = dated(archive.twinnings.values(), dateOf);
  const all = [...editions, ...declarations, ...milestones, ...twinnings];
  const years = [...new Set(all.flatMap(({ period }) => yearsOfPeriod(period)))].toSorted((a, b) => a - b);
  return {
    years: years.map((year): Year => {
      const told = Map.groupBy(inYear(milestones, year), ({ record }) => toldIn(archive, record, year));
      const withTold = <D extends Dated<{ readonly id: string }>>(one: D): D => ({
        ...one,
        told: told.get(one.record.id),
      });
      return {
        year,
        editions: inYear(editions, year).map((one) => (one.earlier ? one : withTold(one))),
        declarations: inYear(declarations, year),
        milestones: told.get(undefined) ?? [],
        twinnings: inYear(twinnings, year).map(withTold),
      };
    }),
    undated: {
      editions: archive.editions.size - new Set(editions.map(({ record }) => record)).size,
      declarations: [...archive.declarations.values()].filter(isAttested).length - declarations.length,
      twinnings: archive.twinnings.size - twinnings.length,
    },
  };
}

function dated<T>(records: Iterable<T>, periodOf: (record: T) => Period | undefined): readonly Dated<T>[] {
  return [...records].flatMap((record): Dated<T>[] => {
    const period = periodOf(record);
    return period ? [{ record, period }] : [];
  });
}

function inYear<D extends Dated<unknown>>(all: readonly D[], year: number): readonly D[] {
  const day = ({ period }: D) => placeInYear(period.start);
  return all
    .filter(({ period }) => yearsOfPeriod(period).includes(year))
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Returns the sort key of a date: a less precise one comes before those it may include, a season at its first month. */
function placeInYear(date: PartialDate): string {
  if (date.precision !== 'season') return date.value;
  const { year, quarter } = quarterOf(date);
  return `${String(year)}-${String(quarter * 3 + 1).padStart(2, '0')}`;
}

function toldIn(archive: Archive, { kind, edition, twinning }: Milestone, year: number): string | undefined {
  const [id] = kind === 'edition' ? edition : kind === 'twinning' || kind === 'agreement' ? twinning : [];
  if (id === undefined) return undefined;
  const time = kind === 'edition' ? timeOf(get(archive.editions, id)) : dateOf(get(archive.twinnings, id));
  return time && yearsOfPeriod(time).includes(year) ? id : undefined;
}

/**
 * Returns how sure the date is that a field of a fact gives: derived by the archive, contradicted by another version (including one without
 * value), or still to be verified.
 */
export function dateCertainty(
  fact: Claim<object> | Statement<object> | undefined,
  field: string,
): { readonly isDerived: boolean; readonly doubt?: 'differ' | 'to-verify' | undefined } {
  if (!fact || !('evidence' in fact)) return { isDerived: false };
  const { evidence, others } = fact;
  const isContradicted = others.some(
    ({ value, evidence: { differs } }) =>
      differs === 'contradiction' && (field in value || Object.keys(value).length === 0),
  );
  const isToVerify = [field, 'all'].some((one) => evidence.to_verify.includes(one));
  return {
    isDerived: evidence.exceptions[field]?.kind === 'derived',
    doubt: isContradicted ? 'differ' : isToVerify ? 'to-verify' : undefined,
  };
}
