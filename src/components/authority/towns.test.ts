import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get } from '../../archive/archive.ts';
import { townAnswers } from './towns.ts';

it('names the partner of a former authority when another took its links over', () => {
  const archive = wholeArchive();
  const link = { ...get(archive.twinnings, 'grande-bresse-kyoto'), french: ['grande-bresse'], japanese: ['gifu'] };
  const changed = { ...archive, twinnings: new Map([[link.id, link]]) };
  const partnersIn = (locale: 'fr' | 'ja') =>
    townAnswers({ archive: changed, locale }).towns.find(({ href }) => href.endsWith('/haute-bresse/'))?.twins;
  const { fr, ja } = get(archive.authorities, 'gifu');
  expect(partnersIn('fr')).toContain(`>${String(fr)}</a>`);
  expect(partnersIn('ja')).toContain(`>${ja}</a>`);
});
