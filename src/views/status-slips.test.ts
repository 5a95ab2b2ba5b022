import { describe, expect, it } from 'vitest';
import type { Edition } from '../archive/archive.ts';
import type { Context } from '../wording/context.ts';
import { slipsView } from './status-slips.ts';

const sources = { basis: { kind: 'ours' }, exceptions: {}, toVerify: [] };
const date = (value: string, precision: string) => ({ value, precision });
const period = (value: string, precision: string) => ({ start: date(value, precision), end: date(value, precision) });
const line = (status: string, said: unknown, time: unknown) => ({
  is: 'known',
  value: { status, said, for: time },
  evidence: sources,
  others: [],
});

const context = { archive: { sources: new Map(), accountStates: new Map() }, locale: 'fr' } as unknown as Context;
const view = (...status: unknown[]) => {
  const edition = { side: 'french', status } as unknown as Edition;
  return slipsView(context, edition, { kind: 'editions', id: '7-x', data: { status, gaps: [] } });
};

describe('the status history of an edition', () => {
  it('runs from the year in which something was said to the last year it was for', () => {
    const { years } = view(
      line('announced', date('2018-10', 'month'), period('2020', 'year')),
      line('held', undefined, period('2022-10-03', 'day')),
    );
    expect(years).toEqual([2018, 2019, 2020, 2021, 2022]);
  });

  it('has no chart where all lies in one year', () => {
    expect(view(line('held', date('2008-10-24', 'day'), period('2008-10-27', 'day'))).years).toEqual([]);
  });

  it('counts a whole year from its first day to its last', () => {
    const [slip] = view(line('announced', date('2018-01-01', 'day'), period('2020', 'year'))).slips;
    expect(slip?.marks).toEqual([{ said: 0, from: 2, to: 3 }]);
  });

  it('says in words what was said, and for when', () => {
    const [slip] = view(line('postponed', date('2021-01-21', 'day'), period('2021-10', 'month'))).slips;
    expect([slip?.word, slip?.said?.html, slip?.when?.html]).toEqual(['reportée', '21 janvier 2021', 'octobre 2021']);
  });
});
