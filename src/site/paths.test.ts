import { expect, it } from 'vitest';
import { correctionAt } from './paths.ts';

it('reports an error in the language of the page, with its address', () => {
  const site = { corrections: 'https://forge.example/new?template=correction.{lang}.yml&page=' };
  expect(correctionAt(site, 'ja', '/ja/')).toBe('https://forge.example/new?template=correction.ja.yml&page=%2Fja%2F');
  expect(correctionAt(site, 'fr')).toBe('https://forge.example/new?template=correction.fr.yml&page=');
  expect(correctionAt({}, 'fr', '/fr/')).toBeUndefined();
});
