import type { Edition } from '../archive.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { firstDay, lastDay } from '../../schema/partial-date.ts';
import type { Item } from '../../schema/programme.ts';
import type { Words } from '../../schema/words.ts';
import { editionDays } from '../edition-days.ts';

interface Session {
  readonly item: Item;
}

/** A column of the timetable: a day or, where no day is known, a place. */
interface TimetableColumn<S extends Session> {
  /** `2012-08-27`; absent if it is not known. */
  readonly day?: string | undefined;
  readonly place?: Words | undefined;
  /** True for a day of the meeting itself, not of visits around it. */
  readonly isMeeting: boolean;
  readonly sessions: readonly S[];
}

export function dayOf({ date }: Item): string | undefined {
  return isNotKnown(date) || date.start.precision !== 'day' ? undefined : date.start.value;
}

/**
 * Groups sessions by day. Those without a day come last, in one column; where no session has a day, they have a column for each place, the
 * last for those without one.
 */
export function timetableColumns<S extends Session>(
  edition: Edition,
  sessions: readonly S[],
): readonly TimetableColumn<S>[] {
  const meeting = editionDays(edition);
  const { undated = [], ...byDay } = Object.groupBy(sessions, ({ item }) => dayOf(item) ?? 'undated');
  const days = Object.entries(byDay).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rest =
    days.length > 0
      ? undated.length > 0
        ? [undated]
        : []
      : [...Map.groupBy(undated, ({ item }) => item.place?.fr).values()];
  return [
    ...days.map(([day, those = []]) => ({
      day,
      isMeeting: !meeting || (day >= firstDay(meeting.start) && day <= lastDay(meeting.end)),
      sessions: those,
    })),
    ...rest
      .map((those) => ({ place: days.length > 0 ? undefined : those[0]?.item.place, isMeeting: true, sessions: those }))
      .toSorted((a, b) => Number(!a.place) - Number(!b.place)),
  ];
}
