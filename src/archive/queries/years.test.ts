import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import type { Archive } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { readPeriod, type Period } from '../schema/partial-date.ts';
import { timeOf } from './timeline.ts';
import { dateOf } from './twinnings.ts';
import { yearIndex, yearsOfPeriod, type Dated } from './years.ts';

const archive = wholeArchive();
const { years, undated } = yearIndex(archive);

function period(text: string): Period {
  const read = readPeriod(text);
  if ('code' in read) throw new Error(text);
  return read;
}

const none = new Map<string, never>();
const nothing = { editions: none, declarations: none, milestones: none, twinnings: none };

type List = 'declarations' | 'twinnings' | 'sources' | 'milestones';

/** The years that a record stands under. */
function yearsUnder(list: List, id: string): readonly number[] {
  return years.flatMap((one) =>
    (one[list] as readonly Dated<{ readonly id: string }>[]).some(({ record }) => record.id === id) ? [one.year] : [],
  );
}

/** The records of a kind with the time that each is dated to. */
const dates: Readonly<Record<List, ReadonlyMap<string, Period | undefined>>> = {
  declarations: new Map(
    [...archive.declarations.values()].map(({ id, adoption }) => [
      id,
      adoption.is === 'known' && !isNotKnown(adoption.value.date) ? adoption.value.date : undefined,
    ]),
  ),
  milestones: new Map([...archive.milestones.values()].map(({ id, date }) => [id, date])),
  twinnings: new Map([...archive.twinnings.values()].map((one) => [one.id, dateOf(one)])),
  sources: new Map(
    [...archive.sources.values()].map(({ id, date }) => [
      id,
      isNotKnown(date) ? undefined : { start: date, end: date },
    ]),
  ),
};

describe('the years that a period stands under', () => {
  it.each([
    ['2008', [2008]],
    ['2008-10', [2008]],
    ['2026-autumn', [2026]],
    ['latest 2018-10-15', [2018]],
    ['2022-10-03/06', [2022]],
    ['2018-12-30/2019-01-02', [2018, 2019]],
    ['2010/2013', [2010, 2013]],
  ])('%s: %o', (text, expected) => {
    expect(yearsOfPeriod(period(text))).toEqual(expected);
  });
});

describe('the index of years', () => {
  it('goes forward in time, each year once, none empty', () => {
    const numbers = years.map(({ year }) => year);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    for (const { year, ...lists } of years)
      expect(Object.values(lists).flat(), `nothing stands under ${String(year)}`).not.toEqual([]);
  });

  it.each(['declarations', 'twinnings', 'sources'] as const)(
    'holds each of the dated %s under its years alone',
    (list) => {
      const placed = [...dates[list]].map(([id, when]) => [id, when ? yearsOfPeriod(when) : []] as const);
      expect(placed.filter(([, own]) => own.length > 0).length).toBeGreaterThan(0);
      expect(placed.map(([id]) => [id, yearsUnder(list, id)])).toEqual(placed);
      expect(undated[list]).toBe(placed.filter(([, own]) => own.length === 0).length);
    },
  );

  it('holds each milestone under its years alone, unless it is the edition or the link that stands there itself', () => {
    const told: string[] = [];
    for (const [id, { date, kind, edition, twinning }] of archive.milestones) {
      const under = yearsUnder('milestones', id);
      if (under.length > 0) {
        told.push(id);
        expect([id, under]).toEqual([id, yearsOfPeriod(date)]);
        continue;
      }
      const itself = years.filter(({ year }) => yearsOfPeriod(date).includes(year));
      const stands = itself.some(
        (year) =>
          (kind === 'edition' && year.editions.some(({ record }) => edition.includes(record.id))) ||
          ((kind === 'twinning' || kind === 'agreement') &&
            year.twinnings.some(({ record }) => twinning.includes(record.id))),
      );
      expect(stands, `${id} is lost`).toBe(true);
    }
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(archive.milestones.size);
  });

  it('holds each edition under its own year, and as an earlier plan under those that it was said to be for', () => {
    const own = [...archive.editions.values()].map((edition) => [edition.id, timeOf(edition)] as const);
    for (const [id, when] of own) {
      const under = years.filter(({ editions }) =>
        editions.some(({ record, earlier }) => record.id === id && earlier === undefined),
      );
      expect([id, under.map(({ year }) => year)]).toEqual([id, when ? yearsOfPeriod(when) : []]);
    }
    const slid = years.flatMap(({ year, editions }) =>
      editions.flatMap(({ record, earlier }) => (earlier ? [[record.id, year, earlier]] : [])),
    );
    expect(slid).toEqual(
      expect.arrayContaining([
        ['7-rive-en-bresse', 2020, 'planned'],
        ['7-rive-en-bresse', 2021, 'postponed'],
      ]),
    );
  });

  it('orders what stands under a year by its date, a bare year first and a season at its first month', () => {
    const source = (id: string, text: string) => [id, { id, date: period(text).start }] as const;
    const sources = new Map([
      source('d', '2016-10-03'),
      source('c', '2016-10'),
      source('e', '2016-10-04'),
      source('f', '2016-autumn'),
      source('a', '2016'),
      source('b', '2016-01-01'),
    ]);
    const [year] = yearIndex({ ...nothing, sources } as unknown as Archive).years;
    expect(year?.sources.map(({ record }) => record.id)).toEqual(['a', 'b', 'c', 'f', 'd', 'e']);
  });

  it('is empty for an archive in which nothing is dated', () => {
    const sources = new Map([['a', { id: 'a', date: { is: 'unknown' } }]]);
    expect(yearIndex({ ...nothing, sources } as unknown as Archive)).toEqual({
      years: [],
      undated: { editions: 0, declarations: 0, twinnings: 0, sources: 1 },
    });
  });
});
