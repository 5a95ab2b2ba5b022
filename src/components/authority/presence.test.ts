import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get } from '../../archive/archive.ts';
import { plain } from '../../names/html.ts';
import { onLists } from './presence.ts';

const whole = wholeArchive();
const hosted = {
  ...whole,
  editions: new Map(whole.editions).set('5-valbourg', {
    ...get(whole.editions, '5-valbourg'),
    hostIds: ['minase'],
  }),
};

it.each([
  [
    'as the source prints it',
    whole,
    'minase',
    '5-valbourg',
    'is-present',
    'présence établie',
    '<span lang="ja">水瀬市</span>',
  ],
  ['as the host', hosted, 'minase', '5-valbourg', 'is-present is-host', 'ville hôte', '<span lang="ja">水瀬市</span>'],
  [
    'not as printed without proof',
    whole,
    'valbourg',
    '4-kagemitsu',
    'is-not-proven',
    'présence non confirmée',
    'présence non confirmée',
  ],
] as const)('tells an authority that a line of an edition names %s', (_, archive, id, edition, sign, word, what) => {
  const line = onLists({ archive, locale: 'fr' }, get(archive.authorities, id)).get(edition);
  const list = sign === 'is-not-proven' ? 'participants.not_proven' : 'participants';
  expect(line?.word.html).toContain(`class="presence-sign ${sign}"`);
  expect(line && plain(line.word).trim()).toBe(word);
  expect(line?.mention).toMatchObject({ what: { html: what }, href: `/fr/editions/${edition}/facts/#${list}.${id}` });
});

it('says that a presence is probable where the name may be that of another authority', () => {
  const [line] = onLists({ archive: whole, locale: 'fr' }, get(whole.authorities, 'mamuzu')).values();
  expect(line?.word.html).toContain('class="presence-sign is-probable"');
  expect(line?.standing?.word).toBe('identification incertaine');
});
