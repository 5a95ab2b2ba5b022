import { describe, expect, it } from 'vitest';
import { unit } from '../../../tests/fixtures/text-unit.ts';
import { nameFoundBy } from './excerpt.ts';
import { nearGroups } from '../ui/approximate.ts';
import { find, prepare } from './find.ts';
import { readQuery } from './query.ts';
import type { TextUnit } from '../texts.ts';

const units: readonly TextUnit[] = [
  unit('editions/7-aix/', 'edition', '7e édition, Aix-en-Provence', 'octobre 2022', {
    names: '第7回エクス会議\n2020\n2022',
  }),
  unit('editions/7-aix/#s-status', 'section', 'Annonces, reports, tenue', 'prévue\nPour 2020\nreportée à 2021', {
    of: 0,
  }),
  unit('editions/6-kumamoto/', 'edition', '6e édition, Kumamoto', 'L’œuvre de 2018'),
  unit('sources/gomet/', 'source', 'Le Japon à Aix en 2020', 'presse'),
  unit('authorities/kumamoto/', 'authority', 'Kumamoto', 'préfecture de Kumamoto', { names: '熊本市\nくまもとし' }),
];
const archive = prepare(units);
const recordsIn = (units: Parameters<typeof prepare>[0], typed: string) =>
  find(prepare(units), readQuery(typed)).map(({ record }) => record.at);
const found = (typed: string) => find(archive, readQuery(typed)).map(({ hits }) => hits.map(({ unit }) => unit.at));

describe('find', () => {
  it('puts a record found by its names before what only tells of it, its own passages with it', () => {
    expect(found('Aix 2020')).toEqual([['editions/7-aix/', 'editions/7-aix/#s-status'], ['sources/gomet/']]);
  });

  it('asks for every word', () => {
    expect(found('Kumamoto 2018')).toEqual([['editions/6-kumamoto/']]);
    expect(found('œuvre 2030')).toEqual([]);
  });

  it.each([
    ['bus à hydrogène', ['hydrogène']],
    ['bus électrique zorglub', ['zorglub']],
    ['bus zorglub glouton', undefined],
    ['bus électrique zorglub glouton', ['zorglub', 'glouton']],
    ['bus électrique zorglub Glouton', ['zorglub', 'Glouton']],
    ['bus électrique Zorglub', ['Zorglub']],
    ['bus 2031', undefined],
  ])(
    'leaves out the words that stand nowhere and names them, if the others bear the question: %s',
    (typed, missing) => {
      const others = Array.from({ length: 400 }, (_, index) => unit(`${String(index)}/`, 'source', 'x', 'y'));
      const all = prepare([unit('lyon/', 'theme', 'Un bus électrique', ''), ...others]);
      const [group, ...more] = find(all, readQuery(typed));
      expect([group?.way, group?.missing.map((one) => one.typed)]).toEqual([missing && 'most', missing]);
      expect(more).toEqual([]);
    },
  );

  it('answers by the names and years of a question where no record holds all of its words', () => {
    expect(found('Kumamoto 2030')).toEqual([['authorities/kumamoto/'], ['editions/6-kumamoto/']]);
    expect(found('presse œuvre Kumamoto')[0]).toEqual(['editions/6-kumamoto/']);
  });

  it('finds an edition by each of its days, in words of either language', () => {
    const dated = prepare([unit('editions/8/', 'edition', '8e édition', '', { date: '2024-11-18/2024-11-21' })]);
    const isFound = (typed: string) => find(dated, readQuery(typed))[0]?.way === 'named';
    expect(['19/11/2024', '令和6年11月21日', 'automne 2024', '22 novembre 2024'].map(isFound)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('puts each record that a word names before those whose passages have it in their title', () => {
    const units = prepare([
      unit('editions/2/', 'edition', '2e édition', ''),
      unit('editions/2/#a', 'item', 'Environnement', '', { of: 0 }),
      unit('themes/environment/', 'theme', 'Énergie et environnement', ''),
    ]);
    const groups = find(units, readQuery('environnement'));
    expect(groups.map(({ record, way }) => [record.at, way])).toEqual([
      ['themes/environment/', 'named'],
      ['editions/2/', 'together'],
    ]);
  });

  it('puts what the first files hold before passages of other records, whatever their score', () => {
    const units = [
      unit('editions/2/', 'edition', '2e édition', ''),
      unit('editions/2/#a', 'item', 'Séance', 'eau', { of: 0 }),
      unit('authorities/pau/', 'authority', 'Pau', ''),
      unit('authorities/pau/#s', 'section', 'Eau', '', { of: 2 }),
      unit('authorities/agen/', 'authority', 'Agen', 'eau'),
      unit('authorities/agen/#s', 'section', 'Eau', '', { of: 4 }),
    ];
    expect(recordsIn(units, 'eau')).toEqual(['authorities/agen/', 'editions/2/', 'authorities/pau/']);
  });

  it('lists ten records at most that lack a word', () => {
    const units = Array.from({ length: 400 }, (_, index) =>
      unit(`${String(index)}/`, 'theme', 'x', index < 12 ? 'un bus électrique lyonnais' : 'y'),
    );
    expect(recordsIn(units, 'bus électrique lyonnais zorglub')).toHaveLength(10);
  });

  it('does not find a passage by the words of its record alone', () => {
    expect(found('édition')).toEqual([['editions/7-aix/'], ['editions/6-kumamoto/']]);
  });

  it('finds the words in several passages of a record, each with its own, after those that stand in one', () => {
    const [apart] = find(archive, readQuery('octobre annonces'));
    expect([apart?.way, apart?.hits.map(({ unit }) => unit.at)]).toEqual([
      'apart',
      ['editions/7-aix/', 'editions/7-aix/#s-status'],
    ]);
  });

  it('puts a form of the word after the word itself', () => {
    const forms = ['deux ateliers', 'un atelier'].map((text, index) => unit(String(index), 'point', '', text));
    expect(recordsIn(forms, 'atelier')).toEqual(['1', '0']);
    expect(recordsIn(forms, 'ateliers')).toEqual(['0', '1']);
  });

  it('puts a name that holds joined words as typed before a record that holds them one by one', () => {
    const joined = [
      unit('declarations/7-aix/', 'declaration', '会議の宣言', '', { names: 'エクス' }),
      unit('editions/7-aix/', 'edition', '第7回', '', { names: '第7回エクス会議' }),
    ];
    expect(recordsIn(joined, 'エクス会議')).toEqual(['editions/7-aix/', 'declarations/7-aix/']);
  });
});

it.each(['くまもとし', 'クマモトシ', 'くまもと', 'ｸﾏﾓﾄ'])('a reading is found in either kana: %s', (typed) => {
  expect(found(typed)).toEqual([['authorities/kumamoto/']]);
  expect(archive[4] && nameFoundBy(archive[4], readQuery(typed))).toBe('くまもとし');
});

it('no part of a name is taken for a reading', () => {
  const units = ['エクス会議\nあさご市', '市エクス\n市あさご'].map((names) =>
    unit(names, 'authority', 'A', '', { names }),
  );
  for (const typed of ['えくす', 'アサゴ']) expect(recordsIn(units, typed)).toEqual([]);
});

it.each([
  ['réporttée', ['editions/7-aix/'], ['repor']],
  ['Kumamotto', ['authorities/kumamoto/', 'editions/6-kumamoto/'], ['kumam']],
  ['Kumagaya', [], undefined],
  ['Aixe', [], undefined],
  ['エクス会議場', ['editions/7-aix/'], ['エクス会議']],
  ['熊谷市', [], undefined],
] as const)('an approximate hit for %s is in %j, by %j', (typed, records, forms) => {
  const addresses = units.map(({ at }) => at);
  const near = nearGroups(archive, readQuery(typed), addresses);
  expect(near.map(({ record }) => record.at).toSorted()).toEqual(records.toSorted());
  expect(near[0]?.terms[0]?.forms).toEqual(forms);
});
