import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get } from '../archive/archive.ts';
import { signing } from './signing.ts';

it('a link of which no end is known is told by its act', () => {
  const archive = wholeArchive();
  const link = get(archive.twinnings, 'paris-tokyo');
  expect(signing({ archive, locale: 'fr' }, link)).toBe('Ville amie.');
  expect(signing({ archive, locale: 'ja' }, link)).toBe('友好都市');
});
