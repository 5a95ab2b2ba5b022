import type { Entry } from './entries.ts';
import { isNotKnown } from './schema/not-known.ts';
import { firstDay, lastDay, type PartialDate } from './schema/partial-date.ts';

interface Dated {
  readonly sources: readonly Pick<Entry<'sources'>, 'data'>[];
  readonly series: readonly Pick<Entry<'series'>, 'data'>[];
}

/**
 * The same records, the series known until the month or the year of its newest source where that is later than the date that it gives: a source that
 * is added dates the whole, and what is said around that date holds for any. A date with a bound or an estimate counts for nothing.
 */
export function withKnownUntil<R extends Dated>(records: R): R {
  const dates = records.sources.flatMap(({ data: { list } }) =>
    Object.values(list).flatMap(({ date }): PartialDate[] => (isNotKnown(date) || date.qualifier ? [] : [date])),
  );
  const newest = dates.reduce<PartialDate | undefined>(
    (last, date) => (last && firstDay(last) >= firstDay(date) ? last : date),
    undefined,
  );
  const series = records.series.map((entry) =>
    newest && firstDay(newest) > lastDay(entry.data.knowledge_until)
      ? { ...entry, data: { ...entry.data, knowledge_until: withoutDay(newest) } }
      : entry,
  );
  return { ...records, series };
}

function withoutDay({ value, precision }: PartialDate): PartialDate {
  const hasMonth = precision === 'day' || precision === 'month';
  return hasMonth ? { value: value.slice(0, 7), precision: 'month' } : { value: value.slice(0, 4), precision: 'year' };
}
