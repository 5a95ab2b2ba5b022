import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get, type Edition } from '../archive.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { period } from '../../schema/partial-date.ts';
import type { Item } from '../../schema/programme.ts';
import { timetableColumns } from './timetable.ts';

const valbourg = get(wholeArchive().editions, '5-valbourg');
const sessions = isNotKnown(valbourg.programme) ? [] : valbourg.programme.filter(({ status }) => status === 'held');
const noDate = { is: 'not-stated' } as const;

/** The columns of the timetable with some sessions changed. */
function columnsWith(changes: Readonly<Record<string, Partial<Item>>> = {}, edition: Edition = valbourg) {
  return timetableColumns(
    edition,
    sessions.map((one) => ({ item: { ...one, ...changes[one.id] } })),
  );
}
const idsIn = (columns: ReturnType<typeof columnsWith>) =>
  columns.map(({ day, place, sessions: those }) => [day ?? place?.fr, ...those.map(({ item }) => item.id)]);

describe('the timetable of an edition', () => {
  it('has a column for each day in order, an activity of several days under its first, and those without a day last', () => {
    expect(idsIn(columnsWith())).toEqual([
      ['2016-10-03', 'ed5-visits-school-factory'],
      ['2016-10-04', 'ed5-visits-2'],
      ['2016-10-05', 'ed5-opening'],
      ['2016-10-06', 'ed5-closing'],
      [undefined, 'ed5-plenary', 'ed5-workshop-1', 'ed5-workshop-2', 'ed5-workshop-3'],
    ]);
  });

  it('counts the first and the last day of the meeting among its days, and no other', () => {
    const columns = columnsWith({
      'ed5-visits-school-factory': { date: period.parse('2016-10-02') },
      'ed5-visits-2': { date: period.parse('2016-10-03') },
      'ed5-closing': { date: period.parse('2016-10-07') },
      'ed5-plenary': { date: period.parse('2016-10-06') },
    });
    expect(columns.flatMap(({ day, isMeeting }) => (day ? [[day, isMeeting]] : []))).toEqual([
      ['2016-10-02', false],
      ['2016-10-03', true],
      ['2016-10-05', true],
      ['2016-10-06', true],
      ['2016-10-07', false],
    ]);
  });

  it('takes every day for one of the meeting where its days are not known', () => {
    const columns = columnsWith({}, { ...valbourg, dates: { is: 'unknown' } });
    expect(columns.every((one) => one.isMeeting)).toBe(true);
  });

  it('has a column for each place where no day is known, those without a place last', () => {
    const evidence = {
      basis: { kind: 'sources' as const, sources: ['jalo-edition-5'] },
      exceptions: {},
      to_verify: [],
    };
    const place = (fr: string) => ({ fr, ja: `${fr}（日本語）`, evidence, others: [] });
    const changes = Object.fromEntries(
      sessions.map(({ id }) => [id, { date: noDate, place: undefined as Item['place'] }]),
    );
    changes['ed5-opening'] = { date: noDate, place: place('Le Vinci') };
    changes['ed5-plenary'] = { date: noDate, place: place('Mairie') };
    changes['ed5-closing'] = { date: noDate, place: place('Le Vinci') };
    const columns = idsIn(columnsWith(changes));
    expect(columns.slice(0, 2)).toEqual([
      ['Le Vinci', 'ed5-opening', 'ed5-closing'],
      ['Mairie', 'ed5-plenary'],
    ]);
    expect(columns[2]?.[0]).toBeUndefined();
  });

  it('is empty where no session is known', () => {
    expect(timetableColumns(valbourg, [])).toEqual([]);
  });
});
