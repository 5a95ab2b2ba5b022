import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get } from '../../archive/archive.ts';
import { townOf } from './towns.ts';

it('names the partner of a former authority when another took its links over', () => {
  const archive = wholeArchive();
  const link = { ...get(archive.twinnings, 'grande-bresse-kyoto'), french: ['grande-bresse'], japanese: ['gifu'] };
  const changed = { ...archive, twinnings: new Map([[link.id, link]]) };
  const namesIn = (locale: 'fr' | 'ja') =>
    townOf({ archive: changed, locale }, get(archive.authorities, 'haute-bresse')).twins.map(({ name }) => name.text);
  expect([...namesIn('fr'), ...namesIn('ja')]).toEqual([
    get(archive.authorities, 'gifu').fr,
    get(archive.authorities, 'gifu').ja,
  ]);
});
