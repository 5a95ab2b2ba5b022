import { expect, it } from 'vitest';
import { buildArchive } from '../archive/build.ts';
import { contentWith, replaced, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { formatPrintable } from '../facts/accounts.ts';
import { dataVersion } from './version.ts';

/** The version after a text of a file was replaced, and no change says so. */
function versionAfter(file: string, before: string, after: string): string {
  return dataVersion(buildArchive(contentWith({ [file]: replaced(file, before, after) }).entries, formatPrintable));
}

it('is the day of the last change, and another where a value changes that no change records', () => {
  const version = dataVersion(wholeArchive());
  expect(version).toMatch(/^2026-11-25\.[0-9a-f]{6}$/);
  const file = 'editions/5-valbourg/edition.yaml';
  expect(versionAfter(file, 'total: about 170', 'total: about 171')).not.toBe(version);
  expect(versionAfter(file, 'total: about 170', 'total: about 170 ')).toBe(version);
});
