import { expect, it } from 'vitest';
import { correctionAt, publisherFragment } from './paths.ts';

it.each([
  ['official', 'Ville d’Aix-en-Provence', 'official.ville-d-aix-en-provence'],
  [
    'press',
    'MBC Minaminihon (télévision ; repris par Yahoo ! News)',
    'press.mbc-minaminihon-television-repris-par-yahoo-news',
  ],
  ['press', '37° (magazine, Tours)', 'press.37-magazine-tours'],
])('the place of a publisher in the bibliography of %s sources of « %s » is %s', (kind, name, fragment) => {
  expect(publisherFragment(kind, name)).toBe(fragment);
});

it('reports an error in the language of the page, with its address', () => {
  const site = { corrections: 'https://forge.example/new?template=correction.{lang}.yml&page=' };
  expect(correctionAt(site, 'ja', '/ja/')).toBe('https://forge.example/new?template=correction.ja.yml&page=%2Fja%2F');
  expect(correctionAt(site, 'fr')).toBe('https://forge.example/new?template=correction.fr.yml&page=');
  expect(correctionAt({}, 'fr', '/fr/')).toBeUndefined();
});
