import { describe, expect, it } from 'vitest';
import type { Archive, Authority } from '../archive/archive.ts';
import { absencesOf } from './authority-presences.ts';

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
    const absences = absencesOf({ archive, locale: 'fr' }, authority, new Set());
    expect(absences.map(({ state, editions }) => [state, editions.length])).toEqual([
      ['not-in-whole-list', 2],
      ['not-in-partial-list', 2],
      ['no-list', 1],
    ]);
  });

  it('is not told again of an edition that the page tells of', () => {
    const told = new Set(['3-autun', '4-autun']);
    expect(absencesOf({ archive, locale: 'fr' }, authority, told).map(({ state }) => state)).toEqual([
      'not-in-whole-list',
      'no-list',
    ]);
  });

  it.each(['fr', 'ja'] as const)('is never called absent, in %s', (locale) => {
    const words = absencesOf({ archive, locale }, authority, new Set()).map((one) => one.words);
    expect(words.filter((said) => /absent|欠席|不参加/.test(said))).toEqual([]);
  });
});
