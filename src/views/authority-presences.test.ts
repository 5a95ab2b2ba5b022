import { describe, expect, it } from 'vitest';
import type { Archive, Authority } from '../archive/archive.ts';
import { presenceViews } from './authority-presences.ts';

const authority = { id: 'autun', side: 'french', fr: 'Autun', ja: 'オータン市' } as unknown as Authority;
const notKnown = { is: 'not-stated' };
const edition = (ordinal: number, complete: string | undefined) => {
  const id = `${String(ordinal)}-autun`;
  const participants = complete === undefined ? notKnown : { complete, list: [], not_proven: [], stated_absent: [] };
  return [id, { id, ordinal, hostIds: ['autun'], dates: notKnown, status: [], participants }];
};
const archive = {
  authorities: new Map([['autun', authority]]),
  editions: new Map([
    edition(1, 'both'),
    edition(2, 'french'),
    edition(3, 'japanese'),
    edition(4, 'none'),
    edition(5, undefined),
  ] as never),
} as unknown as Archive;

describe('an authority that a list does not name', () => {
  it('is out of a list that is whole on its side, and only not found in one that is not', () => {
    expect(presenceViews({ archive, locale: 'fr' }, authority).map(({ state }) => state)).toEqual([
      'not-in-whole-list',
      'not-in-whole-list',
      'not-in-partial-list',
      'not-in-partial-list',
      'no-list',
    ]);
  });

  it.each(['fr', 'ja'] as const)('is never called absent, in %s', (locale) => {
    const words = presenceViews({ archive, locale }, authority).map((one) => one.words);
    expect(words.filter((said) => /absent|欠席|不参加/.test(said))).toEqual([]);
  });
});
