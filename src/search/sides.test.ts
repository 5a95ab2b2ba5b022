import { describe, expect, it } from 'vitest';
import { prepare } from './find.ts';
import { readQuery } from './query.ts';
import { equivalentsOf, otherTitle, sidesOf } from './sides.ts';
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
    text: '2\npréambule\nLes échanges continuent.\n交流は続く。',
    passages: [[37, 43, 'ja']],
  },
  { at: 'declarations/a/#p3', kind: 'point', title: 'Point 3', text: '3\nengagement\nMultiplier les échanges.' },
];
const prepared = prepare({ lang: 'fr', units });
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

describe('the names of the same thing', () => {
  it.each([
    ['Kanazawa', ['金沢市', 'かなざわし']],
    ['jumelage Kanazawa', ['金沢市', 'かなざわし']],
    ['金沢市', ['Kanazawa', 'かなざわし']],
    ['Kanaz', []],
    ['Nancy', []],
  ])('%s is also %o', (typed, names) => {
    expect(equivalentsOf(prepared, readQuery(typed)).map((term) => term.typed)).toEqual(names);
  });
});

describe('a point', () => {
  it('has both sides, without its number', () => {
    const sides = point && sidesOf(point, readQuery('échange'), [], 'fr');
    expect([written(sides?.own), written(sides?.other), sides?.lang]).toEqual([
      'Les échanges continuent.',
      '交流は続く。',
      'ja',
    ]);
  });

  it('marks the declared equivalent in its counterpart', () => {
    const equivalent = { typed: '交流', forms: ['交流'], isPhrase: true };
    const sides = point && sidesOf(point, readQuery('échange'), [equivalent], 'fr');
    expect(sides?.other.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['交流']);
  });

  it('that is printed in one language has one side', () => {
    expect(alone && sidesOf(alone, readQuery('échange'), [], 'fr')).toBeUndefined();
  });
});
