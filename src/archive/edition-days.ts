import type { RecordOf } from './kinds.ts';
import { isNotKnown } from './schema/not-known.ts';
import type { Period } from './schema/partial-date.ts';

/** Returns the days of an edition, or `undefined` if they are not known or the sources disagree. */
export function editionDays({ dates }: Pick<RecordOf<'editions'>, 'dates'>): Period | undefined {
  return dates.is === 'known' && !isNotKnown(dates.value.days) ? dates.value.days : undefined;
}

/** Returns the present status of an edition: the last line of its history. */
export function statusNow({ status }: Pick<RecordOf<'editions'>, 'status'>) {
  const last = status.at(-1);
  return last?.is === 'known' ? last.value.status : undefined;
}
