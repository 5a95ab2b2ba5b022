import path from 'node:path';
import { expect, it } from 'vitest';
import { reportProblems } from '../i18n/problem-report.ts';
import { readContent } from './read-content.ts';

it('finds no mistake in the content of the archive', async () => {
  const content = await readContent(path.resolve(import.meta.dirname, '../../content'));
  expect(reportProblems(content.problems, 'fr')).toBe('0 erreur dans 0 fichier.');
});
