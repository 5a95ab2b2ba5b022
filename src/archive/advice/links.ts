import type { Entries, Issue } from '../entries.ts';
import { lastDay } from '../schema/partial-date.ts';

/** After how many years a link should be looked at again. */
const YEARS = 2;

/** The day by which a link that was looked at on another day should be looked at again. */
function dueAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + YEARS)}${day.slice(4)}`;
}

/**
 * Addresses that nobody looked at for two years, one advice for each file of the bibliography. A source whose address
 * no program asked was read at the latest at the date to which the knowledge of the archive goes.
 */
export function oldLinks({ records, journal }: Pick<Entries, 'records' | 'journal'>, today: string): Issue[] {
  const until = records.series[0] && lastDay(records.series[0].data.knowledge_until);
  return records.sources.flatMap(({ file, data: { list } }): Issue[] => {
    const old = Object.entries(list).filter(([id, source]) => {
      const seen = journal.seen.get(id);
      const last = seen && seen.url === source.url ? seen.on : until;
      return source.url !== undefined && last !== undefined && dueAfter(last) < today;
    });
    const [first] = old;
    if (!first) return [];
    const known = old.map(([id]) => id).join(', ');
    return [
      {
        code: 'links-old',
        params: { count: String(old.length), value: first[0], known },
        file,
        path: ['list', first[0]],
      },
    ];
  });
}
