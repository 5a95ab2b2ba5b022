import { describe, expect, it } from 'vitest';
import type { Edition } from '../archive/archive.ts';
import type { Context } from '../wording/context.ts';
import { statusLineViews } from './status-history.ts';

const sources = { basis: { kind: 'ours' }, exceptions: {}, toVerify: [] };
const date = (value: string, precision: string) => ({ value, precision });
const period = (value: string, precision: string) => ({ start: date(value, precision), end: date(value, precision) });
const line = (status: string, said: unknown, time: unknown) => ({
  is: 'known',
  value: { status, said, for: time },
  evidence: sources,
  others: [],
});

const context = {
  archive: { sources: new Map(), accountStates: new Map(), places: new Map() },
  locale: 'fr',
} as unknown as Context;
const view = (...status: unknown[]) => {
  const edition = { side: 'french', status } as unknown as Edition;
  return statusLineViews(context, edition, { kind: 'editions', id: '7-x', data: { status, gaps: [] } });
};

describe('the status history of an edition', () => {
  it('says in words what was said, and for when', () => {
    const [slip] = view(line('postponed', date('2021-01-21', 'day'), period('2021-10', 'month')));
    expect([slip?.word, slip?.said?.html, slip?.when?.html]).toEqual(['reportée', '21 janvier 2021', 'octobre 2021']);
  });

  it('leaves what it says apart out of the rest of the line', () => {
    const [slip] = view(line('held', date('2016-10', 'month'), period('2016-10-03', 'day')));
    expect(slip?.fact.fields).toEqual([]);
    expect(slip?.word).toBe('tenue');
  });

  it('says of a line of which sources differ the word of the first', () => {
    const version = (status: string) => ({ value: { status }, evidence: sources, id: status });
    const undecided = {
      is: 'undecided',
      versions: [version('planned'), version('planned')],
      kept: 'all',
      differs: 'contradiction',
      because: { fr: 'x', ja: 'x' },
      evidence: sources,
    };
    expect(view(undecided).map(({ word }) => word)).toEqual(['prévue']);
  });
});
