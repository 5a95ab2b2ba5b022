import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get } from '../archive/archive.ts';
import { signing } from './signing.ts';

const archive = wholeArchive();

it.each([
  ['lorval-shirogane', 'Lorval et Shirogane se jumellent.', '白銀市とロルヴァル市が姉妹都市となる'],
  [
    'france-gifu',
    'Lien ponctuel entre l’ambassade de France au Japon et la préfecture de Gifu : un programme «\u00A0France-Gifu\u00A0» avec l’ambassade de France.',
    '岐阜県と在日フランス大使館の間で、「フランス・岐阜」事業（2019年2月に第3期）があった',
  ],
  ['paris-tokyo', 'Ville amie.', '友好都市'],
])('the link %s is made on its day', (id, fr, ja) => {
  const link = get(archive.twinnings, id);
  expect([signing({ archive, locale: 'fr' }, link), signing({ archive, locale: 'ja' }, link)]).toEqual([fr, ja]);
});
