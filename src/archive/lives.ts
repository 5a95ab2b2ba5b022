import { knownValue } from './fact-path.ts';
import type { RecordOf } from '../schema/kinds.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { firstDay, lastDay, type PartialDate, type Period } from '../schema/partial-date.ts';

/** When an authority existed, as far as sources date it: its first day, and that on which it was another one. */
export interface Life {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

type Dated = Pick<RecordOf<'authorities'>, 'since' | 'became'>;

/** Each authority with its life, and those that became it. */
export function livesOf<E extends { readonly id: string; readonly data: Dated }>(entries: readonly E[]) {
  const records = new Map(entries.map(({ id, data }) => [id, data]));
  const formers = Map.groupBy(entries, ({ data }) => knownValue(data.became)?.authority);
  return entries.map((entry) => ({
    ...entry,
    life: lifeOf(entry.data, (id) => records.get(id)),
    formerIds: (formers.get(entry.id) ?? []).map(({ id }) => id),
  }));
}

/** Returns when an authority existed. Where its end has no date of its own, it ended on the day on which the one that follows began. */
export function lifeOf({ since, became }: Dated, find: (id: string) => Dated | undefined): Life {
  const end = knownValue(became);
  const to = end && (end.on ?? knownValue(find(end.authority)?.since)?.on);
  return { from: knownValue(since)?.on, to: isNotKnown(to) ? undefined : to };
}

/** Says whether something surely was no more, or was not yet, on some days; nothing is sure of a date that is a bound or an estimate. */
export function outsideLife({ from, to }: Life, { start, end }: Period): 'not-yet' | 'ended' | undefined {
  if (to && !to.qualifier && lastDay(to) < firstDay(start)) return 'ended';
  return from && !from.qualifier && lastDay(end) < firstDay(from) ? 'not-yet' : undefined;
}
