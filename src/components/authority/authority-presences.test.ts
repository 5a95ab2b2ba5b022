import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get } from '../../archive/archive.ts';
import { plain } from '../../i18n/names/html.ts';
import { onLists } from './authority-presences.ts';

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
        href: '/fr/editions/5-valbourg/facts/#participants.minase',
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
    expect(doubtful?.href).toBe('/fr/editions/4-kagemitsu/facts/#participants.not_proven.valbourg');
  });
});
