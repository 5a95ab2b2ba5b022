import type { RecordOf } from './kinds.ts';
import { isNotKnown } from './schema/not-known.ts';
import type { Period } from './schema/partial-date.ts';

/** The days of an edition, where the sources agree on them. */
export function heldOn({ dates }: Pick<RecordOf<'editions'>, 'dates'>): Period | undefined {
  return dates.is === 'known' && !isNotKnown(dates.value.days) ? dates.value.days : undefined;
}

/** What an edition is now: its last line of status. */
export function statusNow({ status }: Pick<RecordOf<'editions'>, 'status'>) {
  const last = status.at(-1);
  return last?.is === 'known' ? last.value.status : undefined;
}
