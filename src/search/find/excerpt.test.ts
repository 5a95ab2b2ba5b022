import { describe, expect, it } from 'vitest';
import { unit } from '../../../tests/fixtures/text-unit.ts';
import { prepare } from './find.ts';
import { fold } from './fold.ts';
import { readQuery, termsIn } from './query.ts';
import { Vocabulary } from './vocabulary.ts';
import { excerptOf, nameFoundBy, otherTitle, sidesOf, type Piece } from './excerpt.ts';

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
const shown = (pieces: readonly Piece[] = []) =>
  pieces.map(({ text, isHit, lang }) => (isHit ? `[${text}]` : lang ? `<${lang}>${text}` : text)).join('');

it.each([
  ['an authority', authority, 'fr', '金沢市'],
  ['an edition', edition, 'fr', '第7回会議'],
  ['an edition', edition, 'ja', '7es Rencontres'],
  ['a twinning, whose names are those of its ends', twinning, 'fr', undefined],
] as const)('the title of a record in the other language is that of %s', (_, unit, locale, title) => {
  expect(unit && otherTitle(unit, locale)).toBe(title);
});

describe('a point', () => {
  it('has both sides', () => {
    const sides = point && sidesOf(point, readQuery('échanges'), 'fr');
    expect([shown(sides?.own), shown(sides?.other), sides?.lang]).toEqual([
      'Les [échanges] continuent.',
      '交流は続く。',
      'ja',
    ]);
  });

  it('that is printed in one language has one side', () => {
    expect(alone && sidesOf(alone, readQuery('échange'), 'fr')).toBeUndefined();
  });
});

describe('an excerpt', () => {
  it.each([
    ['l’environnement', 'Dates\nL’environnement d’abord.', 'Dates · L’[environnement] d’abord.'],
    ['ENVIRON', 'L’environnement d’abord.', 'L’[environnement] d’abord.'],
    ['oeuvre', 'Une œuvre, deux œuvres.', 'Une [œuvre], deux [œuvres].'],
    ['ﾅﾝｼｰ', 'ナンシー市と金沢市', '[ナンシー]市と金沢市'],
    ['高松', '宣言\n、高松で採択。', '宣言、[高松]で採択。'],
    ['高松', '。高松で採択、前の文は別の節にある。', '… [高松]で採択、前の文は別の節にある。'],
    ['absent', 'Rien de tel.', 'Rien de tel.'],
  ])('of %s', (typed, text, excerpt) => {
    const terms = termsIn(readQuery(typed), new Vocabulary([fold(text)]));
    expect(shown(excerptOf({ text }, { terms }, 'fr'))).toBe(excerpt);
  });

  it('is cut at words around the first hit where the text is long', () => {
    const text = `${'Avant la réunion. '.repeat(40)}Le mot cherché est ici. ${'Après la réunion. '.repeat(40)}`.trim();
    const excerpt = shown(excerptOf({ text }, readQuery('cherché'), 'fr'));
    expect(excerpt).toMatch(/^… \S.*Le mot \[cherché\] est ici\. .*\S …$/);
    expect(excerpt.length).toBeLessThan(260);
  });

  it('begins with the line that holds most of the words, the first of several', () => {
    const text = ['a', 'b', 'c'].map((line) => `${line} échanges ${'mot '.repeat(60)}`).join('\n');
    expect(shown(excerptOf({ text }, readQuery('échanges'), 'fr'))).toMatch(/^a \[échanges\]/);
    const more = text.replace('b échanges', 'b échanges jeunes');
    expect(shown(excerptOf({ text: more }, readQuery('jeunes échanges'), 'fr'))).toMatch(/^b \[échanges/);
  });

  it('marks passages in the other language', () => {
    const passages = [[6, 10, 'ja']] as const;
    expect(shown(excerptOf({ text: 'Texte 高松宣言 de 2014', passages }, readQuery('2014'), 'fr'))).toBe(
      'Texte <ja>高松宣言 de [2014]',
    );
  });

  it('says by which name a unit was found', () => {
    expect(edition && nameFoundBy(edition, readQuery('第7回'))).toBe('第7回会議');
    expect(edition && nameFoundBy(edition, readQuery('7e'))).toBeUndefined();
  });
});
