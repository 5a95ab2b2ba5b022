import { expect, it } from 'vitest';
import { archiveWith, replaced, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { valbourg } from '../../tests/fixtures/example-files.ts';
import { dataVersion } from './version.ts';

it('is the day of the last change, and another where a value changes that no change records', () => {
  const version = dataVersion(wholeArchive());
  expect(version).toMatch(/^2026-11-25\.[0-9a-f]{6}$/);
  const versionWith = (total: string) =>
    dataVersion(archiveWith({ [valbourg]: replaced(valbourg, 'total: about 170', total) }));
  expect(versionWith('total: about 171')).not.toBe(version);
  expect(versionWith('total: about 170 ')).toBe(version);
});
