import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Archive, type Authority } from '../archive/archive.ts';
import { plain } from '../wording/html.ts';
import { absencesOf, onLists, presentCount } from './authority-presences.ts';

const authority = { id: 'autun', side: 'french', fr: 'Autun', ja: 'オータン市' } as unknown as Authority;
const notKnown = { is: 'not-stated' };
const edition = (ordinal: number, complete: string | undefined) => {
  const id = `${String(ordinal)}-autun`;
  const participants = complete === undefined ? notKnown : { complete, list: [], not_proven: [], stated_absent: [] };
  return [id, { id, ordinal, hostIds: [], dates: notKnown, status: [], participants }];
};
const archive = {
  authorities: new Map([['autun', authority]]),
  editions: new Map([
    edition(1, 'both'),
    edition(2, 'french'),
    edition(3, 'japanese'),
    edition(4, 'none'),
    edition(5, 'no-list'),
    edition(6, undefined),
  ] as never),
} as unknown as Archive;

describe('an authority that no source names at an edition', () => {
  it.each(['fr', 'ja'] as const)(
    'is called absent where the list of its side was read whole, and only there, in %s',
    (locale) => {
      const absences = absencesOf({ archive, locale }, authority);
      expect(
        absences.map(({ state, editions, words }) => [state, editions.length, /absente|不参加/.test(words)]),
      ).toEqual([
        ['not-in-whole-list', 2, true],
        ['not-in-partial-list', 2, false],
        ['no-list', 2, false],
      ]);
    },
  );

  it('is not told of an edition that it hosts', () => {
    const hosted = new Map([...archive.editions].map(([id, one]) => [id, { ...one, hostIds: ['autun'] }] as const));
    expect(absencesOf({ archive: { ...archive, editions: hosted }, locale: 'fr' }, authority)).toEqual([]);
  });
});

describe('an authority that a line of an edition names', () => {
  const whole = wholeArchive();

  function linesOf(id: string, locale: 'fr' | 'ja' = 'fr', from = whole) {
    const lines = onLists({ archive: from, locale }, get(from.authorities, id));
    return [...lines].map(([edition, { word, mention, standing }]) => ({
      edition,
      word: plain(word).trim(),
      sign: /class="([^"]+)"/.exec(word.html)?.[1],
      href: mention.href,
      what: mention.what.html,
      standing: standing?.word,
    }));
  }

  it('is told as the source prints it, with a link to its line there', () => {
    expect(linesOf('minase')).toEqual([
      {
        edition: '5-valbourg',
        word: 'présence établie',
        sign: 'presence-sign is-present',
        href: '/fr/editions/5-valbourg/#participants.minase',
        what: '<span lang="ja">水瀬市</span>',
        standing: undefined,
      },
    ]);
    expect(linesOf('minase', 'ja')[0]?.what).toBe('水瀬市');
  });

  it('is told as the host where it was, and as not certain where the name may be that of another', () => {
    const edition = { ...get(whole.editions, '5-valbourg'), hostIds: ['minase'] };
    const hosted = { ...whole, editions: new Map([...whole.editions, ['5-valbourg', edition] as const]) };
    const [minase] = linesOf('minase', 'fr', hosted);
    expect([minase?.sign, minase?.word]).toEqual(['presence-sign is-present is-host', 'ville hôte']);
    const [mamuzu] = linesOf('mamuzu');
    expect([mamuzu?.sign, mamuzu?.standing]).toEqual([
      'presence-sign is-present is-uncertain',
      'identification incertaine',
    ]);
  });

  it('is not told as printed where its presence is not proven', () => {
    const doubtful = linesOf('valbourg').find(({ edition }) => edition === '4-kagemitsu');
    expect(doubtful).toMatchObject({ sign: 'presence-sign is-not-proven', what: doubtful?.word });
    expect(doubtful?.href).toBe('/fr/editions/4-kagemitsu/#participants.not_proven.valbourg');
  });

  it('is counted where it is named as present, and not where that is in doubt', () => {
    expect(presentCount({ archive: whole, locale: 'fr' }, 'minase')).toBe(1);
    expect(presentCount({ archive: whole, locale: 'fr' }, 'valbourg')).toBe(
      linesOf('valbourg').filter(({ sign }) => sign?.includes('is-present')).length,
    );
  });
});
