import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import type { EntryName } from '../entry-name.ts';
import { arrivalsOf } from './arrivals.ts';
import { allFacts, citedIn } from './statements.ts';

const archive = wholeArchive();
const change = (number: number, date: string, ...names: EntryName[]) => ({
  number,
  date,
  entries: new Set(names),
  corrections: [],
});

describe('what came in after the opening', () => {
  it('is counted by month and kind, each record once; pages, and what was there, are not', () => {
    const changes = [
      change(1, '2026-11-25', 'sources/jalo-rencontres', 'editions/5-valbourg'),
      change(3, '2026-12-01', 'editions/5-valbourg', 'sources/jalo-edition-5', 'pages/about'),
      change(2, '2027-01-08', 'sources/jalo-edition-5', 'terms/pact'),
    ];
    const facts = [...allFacts(archive)].filter(({ fact }) => citedIn(fact).includes('jalo-edition-5')).length;
    expect(facts).toBeGreaterThan(0);
    expect(arrivalsOf({ ...archive, changes })).toEqual({
      '2027-01-facts-on-added-sources': facts,
      '2027-01-sources-added': 1,
      '2027-01-terms-added': 1,
    });
  });
});
