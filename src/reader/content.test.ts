import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildArchive } from '../archive/build.ts';
import { tablesOf } from '../exports/tables.ts';
import { formatPrintable } from '../facts/accounts.ts';
import { reportProblems } from '../check/problem-report.ts';
import { latestToday, readContent } from './read-content.ts';

const content = await readContent(path.resolve(import.meta.dirname, '../../content'));

it('counts the day that it is anywhere on Earth as come', () => {
  vi.useFakeTimers({ now: new Date('2026-12-01T09:59:00Z') });
  expect(latestToday()).toBe('2026-12-01');
  vi.setSystemTime(new Date('2026-12-01T10:00:00Z'));
  expect(latestToday()).toBe('2026-12-02');
  vi.useRealTimers();
});

it('finds no mistake in the content of the archive', () => {
  expect(reportProblems(content.problems, 'fr')).toBe('0 erreur dans 0 fichier.');
});

it('holds no text longer than a cell of Excel, and no table with a title longer than the name of a sheet', () => {
  for (const { title, rows } of tablesOf(buildArchive(content.entries, formatPrintable))) {
    expect(Math.max(title.fr.length, title.ja.length), title.fr).toBeLessThanOrEqual(31);
    expect(`${title.fr}${title.ja}`).not.toMatch(/[:\\/?*[\]]/);
    const longest = Math.max(...rows.flat().map((cell) => (typeof cell === 'string' ? cell.length : 0)));
    expect(longest, title.fr).toBeLessThanOrEqual(32_767);
  }
});
