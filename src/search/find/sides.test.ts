import { describe, expect, it } from 'vitest';
import { unit } from '../../../tests/fixtures/text-unit.ts';
import { prepare } from './find.ts';
import { readQuery } from './query.ts';
import { otherTitle, sidesOf } from './sides.ts';

const prepared = prepare([
  unit('authorities/kanazawa/', 'authority', 'Kanazawa', '', { names: '金沢市\nかなざわし' }),
  unit('twinnings/a/', 'twinning', 'Nancy – Kanazawa', '', { names: 'Nancy\nナンシー市\nKanazawa\n金沢市' }),
  unit('editions/7-aix/', 'edition', '7e', '', { names: '7es Rencontres\n第7回会議\n2022' }),
  unit('declarations/a/#p2', 'point', 'Point 2', 'Les échanges continuent.\n交流は続く。', {
    passages: [[25, 31, 'ja']],
  }),
  unit('declarations/a/#p3', 'point', 'Point 3', 'Multiplier les échanges.'),
]);
const [authority, twinning, edition, point, alone] = prepared;
const written = (pieces: readonly { readonly text: string }[] = []) => pieces.map(({ text }) => text).join('');

describe('the title of a record in the other language', () => {
  it.each([
    ['an authority', authority, 'fr', '金沢市'],
    ['an edition', edition, 'fr', '第7回会議'],
    ['an edition', edition, 'ja', '7es Rencontres'],
    ['a twinning, whose names are those of its ends', twinning, 'fr', undefined],
  ] as const)('is that of %s', (_, unit, locale, title) => {
    expect(unit && otherTitle(unit, locale)).toBe(title);
  });
});

describe('a point', () => {
  it('has both sides', () => {
    const sides = point && sidesOf(point, readQuery('échange'), 'fr');
    expect([written(sides?.own), written(sides?.other), sides?.lang]).toEqual([
      'Les échanges continuent.',
      '交流は続く。',
      'ja',
    ]);
  });

  it('that is printed in one language has one side', () => {
    expect(alone && sidesOf(alone, readQuery('échange'), 'fr')).toBeUndefined();
  });
});
