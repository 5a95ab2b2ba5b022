import type { RecordOf } from '../schema/kinds.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import { firstDay, lastDay, type PartialDate, type Period } from '../schema/partial-date.ts';
import { knownValue } from './fact-path.ts';

/** Returns the days of an edition, or `undefined` if they are not known or the sources disagree. */
export function editionDays({ dates }: Pick<RecordOf<'editions'>, 'dates'>): Period | undefined {
  return knownField(knownValue(dates)?.days);
}

export function adoptionDay({ adoption }: Pick<RecordOf<'declarations'>, 'adoption'>): Period | undefined {
  return knownField(knownValue(adoption)?.date);
}

/** The month until which something is known of an edition: that of the research, or that of a later announcement. */
export function knownUntil(
  { status }: Pick<RecordOf<'editions'>, 'status'>,
  { knowledge_until: until }: RecordOf<'series'>,
): PartialDate {
  const said = status.flatMap((one) => (one.is === 'known' ? (knownField(one.value.said) ?? []) : []));
  const later = said.filter((date) => firstDay(date) > lastDay(until)).map(({ value }) => value.slice(0, 7));
  const value = later.sort().at(-1);
  return value === undefined ? until : { value, precision: value.length === 7 ? 'month' : 'year' };
}

export function statusNow({ status }: Pick<RecordOf<'editions'>, 'status'>) {
  const last = status.at(-1);
  return last?.is === 'known' ? last.value.status : undefined;
}

/**
 * The first and last day of an edition (`2022-10-03`), where they are kept: known to the day, and by more than one doubtful version.
 * Nothing for an edition of which only the season is kept, whatever a single source adds.
 */
export function keptDays({ dates }: Pick<RecordOf<'editions'>, 'dates'>) {
  if (dates.is !== 'known' || isNotKnown(dates.value.days)) return undefined;
  const { to_verify } = dates.evidence;
  if (to_verify.includes('days') || to_verify.includes('all')) return undefined;
  const { start, end } = dates.value.days;
  const isWhole = [start, end].every(({ precision, qualifier }) => precision === 'day' && qualifier === undefined);
  return isWhole ? { first: start.value, last: end.value } : undefined;
}
