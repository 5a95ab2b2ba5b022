import { describe, expect, it } from 'vitest';
import type { EntryName } from './entry-name.ts';
import { touchedBy } from './journal.ts';

const change = (lists: Partial<Record<'entries' | 'added' | 'removed', EntryName[]>> = {}) => ({
  date: '2026-11-25',
  ...lists,
});
const standing: EntryName[] = ['pages/about', 'themes/water', 'themes/wind'];

describe('the opening', () => {
  const opening = (...later: ReturnType<typeof change>[]) =>
    [...(touchedBy([change(), ...later], standing)[0] ?? [])].sort();

  it('touched all that stands', () => {
    expect(opening(change({ entries: ['themes/water'] }))).toEqual(standing);
  });

  it('did not touch what a later change added, taken away since or not', () => {
    const added = change({ added: ['themes/wind', 'themes/sun'] });
    expect(opening(added, change({ removed: ['themes/sun'] }))).toEqual(['pages/about', 'themes/water']);
  });

  it('touched what was removed since, come back or not', () => {
    const removed = change({ removed: ['themes/sun', 'themes/wind'] });
    expect(opening(removed, change({ added: ['themes/wind'] }))).toEqual([
      'pages/about',
      'themes/sun',
      'themes/water',
      'themes/wind',
    ]);
  });
});

it('a later change touched what it changed and added, not what it removed', () => {
  const later = change({ entries: ['pages/about'], added: ['themes/wind'], removed: ['themes/sun'] });
  expect(touchedBy([change(), later], standing)[1]).toEqual(new Set(['pages/about', 'themes/wind']));
});
