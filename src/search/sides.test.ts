import { describe, expect, it } from 'vitest';
import { prepare } from './find.ts';
import { readQuery } from './query.ts';
import { otherTitle, sidesOf } from './sides.ts';
import type { TextUnit } from './texts.ts';

const units: readonly TextUnit[] = [
  { at: 'authorities/kanazawa/', kind: 'authority', title: 'Kanazawa', text: '', names: '金沢市\nかなざわし' },
  {
    at: 'twinnings/a/',
    kind: 'twinning',
    title: 'Nancy – Kanazawa',
    text: '',
    names: 'Nancy\nナンシー市\nKanazawa\n金沢市',
  },
  { at: 'editions/7-aix/', kind: 'edition', title: '7e', text: '', names: '7es Rencontres\n第7回会議\n2022' },
  {
    at: 'declarations/a/#p2',
    kind: 'point',
    title: 'Point 2',
    text: 'Les échanges continuent.\n交流は続く。',
    passages: [[25, 31, 'ja']],
  },
  { at: 'declarations/a/#p3', kind: 'point', title: 'Point 3', text: 'Multiplier les échanges.' },
];
const prepared = prepare(units);
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
