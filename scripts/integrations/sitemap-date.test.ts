import { expect, it } from 'vitest';
import type { Archive, Change } from '../../src/archive/archive.ts';
import type { EntryName } from '../../src/schema/address.ts';
import { sitemapDate } from './sitemap-date.ts';

const change = (number: number, date: string, ...entries: EntryName[]): Change => ({
  number,
  id: String(number),
  date,
  what: { fr: '…', ja: '…' },
  entries: new Set(entries),
  corrections: [],
});
const archive = {
  changes: [
    change(1, '2026-11-25', 'editions/1-nancy', 'editions/5-tours', 'themes/trade', 'pages/about'),
    change(2, '2026-12-01', 'editions/5-tours'),
    change(3, '2027-01-31', 'pages/about'),
  ],
} as Partial<Archive> as Archive;

it.each([
  ['a record', 'editions/1-nancy/', '2026-11-25'],
  ['a record changed since', 'editions/5-tours/', '2026-12-01'],
  ['a page below a record', 'editions/5-tours/facts/', '2026-12-01'],
  ['a list, by the last of its records', 'editions/', '2026-12-01'],
  ['another list', 'themes/', '2026-11-25'],
  ['a page of text', 'about/', '2027-01-31'],
  ['the first page, by everything', '', '2027-01-31'],
  ['a page that gathers', 'gaps/', '2027-01-31'],
])('the sitemap dates %s', (_, path, date) => {
  expect(sitemapDate(archive, path)).toBe(date);
});

it('the sitemap has no date where no change is recorded', () => {
  expect(sitemapDate({ changes: [] } as Partial<Archive> as Archive, 'editions/')).toBeUndefined();
});
