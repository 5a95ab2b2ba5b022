import { describe, expect, it } from 'vitest';
import { publisherFragment } from './paths.ts';

describe('the place of a publisher in the bibliography', () => {
  it.each([
    ['official', 'Ville d’Aix-en-Provence', 'official.ville-d-aix-en-provence'],
    [
      'press',
      'MBC Minaminihon (télévision ; repris par Yahoo ! News)',
      'press.mbc-minaminihon-television-repris-par-yahoo-news',
    ],
    ['press', '37° (magazine, Tours)', 'press.37-magazine-tours'],
  ])('of %s sources of « %s » is %s', (kind, name, fragment) => {
    expect(publisherFragment(kind, name)).toBe(fragment);
  });
});
