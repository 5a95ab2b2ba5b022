import { describe, expect, it } from 'vitest';
import { unit } from '../../../tests/fixtures/text-unit.ts';
import { facets, filterByChoice, noChoice, placesByEdition, valuesOf, withValue, type Choice } from './facets.ts';
import { find, prepare } from './find.ts';
import { readQuery } from './query.ts';
import { readLabels, readRequest, withMarks, writeLabels, writeRequest } from '../ui/request.ts';
import type { TextUnit } from '../texts.ts';

const aix = { edition: '7-aix', side: 'french', date: '2022-10-03' } as const;
const takamatsu = { edition: '4-takamatsu', side: 'japanese', date: '2014-10-28' } as const;
const french: readonly TextUnit[] = [
  unit('editions/7-aix/', 'edition', 'Aix', 'climat', { ...aix, themes: 'environment' }),
  unit('editions/7-aix/#s-a', 'section', 'Récit', 'climat', { ...aix, of: 0 }),
  unit('editions/7-aix/#programme.a', 'item', 'Atelier', 'Le climat\n気候', {
    ...aix,
    of: 0,
    passages: [[10, 12, 'ja']],
    themes: 'environment culture',
    date: '2022-10-04',
  }),
  unit('declarations/4-takamatsu/', 'declaration', 'Déclaration', '', takamatsu),
  unit('declarations/4-takamatsu/#p1', 'point', 'Point 1', 'climat et ville', { ...takamatsu, of: 3 }),
  unit('sources/a/', 'source', 'Climate and climat', '', { lang: 'en' }),
];
const japanese: readonly TextUnit[] = [
  unit('editions/7-aix/', 'edition', 'エクス', 'climat', { edition: '7-aix', side: 'french' }),
  unit('people/#a', 'person', '気候', 'climat'),
];
const query = readQuery('climat');
const results = (units: readonly TextUnit[]) => find(prepare(units), query);
const pool = { here: results(french), there: results(japanese), near: [] };
const choose = (values: Choice['values'], order: Choice['order'] = 'relevance') => {
  const { here, there } = filterByChoice(pool, { values, order });
  return [here, there].map((groups) => groups.flatMap(({ hits }) => hits.map(({ unit }) => unit.at)));
};

describe('results', () => {
  it.each([
    [{ kind: 'edition' }, ['editions/7-aix/', 'editions/7-aix/#s-a'], []],
    [{ kind: 'item' }, ['editions/7-aix/#programme.a'], []],
    [{ kind: 'declaration' }, ['declarations/4-takamatsu/#p1'], []],
    [{ kind: 'point' }, ['declarations/4-takamatsu/#p1'], []],
    [{ country: 'japan' }, ['declarations/4-takamatsu/#p1'], []],
    [{ theme: 'culture' }, ['editions/7-aix/#programme.a'], []],
    [{ edition: '7-aix', kind: 'point' }, [], []],
    [{ kind: 'nothing of the kind' }, [], []],
  ] as const)('narrowed by %o', (values, here, there) => {
    expect(choose(values).map((list) => list.toSorted())).toEqual([here.toSorted(), there.toSorted()]);
  });

  it('to the declarations, what one of them says before what is said about it, and after one that is called so', () => {
    const nara = [
      unit('declarations/Nara/', 'declaration', 'Nara', 'forêt, forêt et ville'),
      unit('declarations/Nara/#p1', 'point', 'Point', 'forêt', { of: 0 }),
    ];
    const chosen = (typed: string) => {
      const asked = readQuery(typed);
      const found = find(prepare(nara), asked);
      const left = filterByChoice({ here: found, there: [], near: [] }, withValue(noChoice, 'kind', 'declaration'));
      return left.here.flatMap(({ hits }) => hits.map(({ unit }) => unit.at));
    };
    expect(chosen('forêt')).toEqual(['declarations/Nara/#p1', 'declarations/Nara/']);
    expect(chosen('Nara forêt')).toEqual(['declarations/Nara/#p1', 'declarations/Nara/']);
    expect(chosen('Nara')).toEqual(['declarations/Nara/']);
  });

  it('in the order of their dates, those without one last', () => {
    const first = (order: Choice['order']) =>
      filterByChoice(pool, { values: {}, order }).here.map(({ record }) => record.at);
    expect(first('newest')).toEqual(['editions/7-aix/', 'declarations/4-takamatsu/', 'sources/a/']);
    expect(first('oldest')).toEqual(['declarations/4-takamatsu/', 'editions/7-aix/', 'sources/a/']);
  });

  it('are counted over the editions, whatever edition is chosen', () => {
    const counts = { '7-aix': 3, '4-takamatsu': 1 };
    expect(Object.fromEntries(placesByEdition(pool, noChoice))).toEqual(counts);
    expect(Object.fromEntries(placesByEdition(pool, withValue(noChoice, 'edition', '7-aix')))).toEqual(counts);
  });
});

describe('each value of a facet', () => {
  it.each(facets)('%s says how many results it would leave', (facet) => {
    const values = valuesOf(pool, facet, noChoice);
    expect(values.length).toBeGreaterThan(1);
    for (const { value, count } of values) {
      const { here, there } = filterByChoice(pool, withValue(noChoice, facet, value));
      expect(here.length + there.length, value).toBe(count);
      expect(count).toBeGreaterThan(0);
    }
  });

  it('is shown only where there is something to choose', () => {
    const items = withValue(noChoice, 'kind', 'item');
    expect(valuesOf(pool, 'country', items)).toEqual([]);
    expect(valuesOf(pool, 'country', withValue(items, 'country', 'japan'))).toEqual([
      { value: 'france', count: 1, isChosen: false },
      { value: 'japan', count: 0, isChosen: true },
    ]);
  });
});

describe('an address', () => {
  const theme = new Map([['environment', 'Environnement </script>']]);
  const known = readLabels(writeLabels({ edition: new Map(), theme }), 'fr');

  it('is read by the names that the page brings', () => {
    expect(known.kind.get('point')).toBe('Point de déclaration');
    expect(known.theme.get('environment')).toBe('Environnement </script>');
    expect(writeLabels(known)).not.toContain('<');
  });

  it.each([
    ['', { typed: '', choice: noChoice }],
    ['?q=l%E2%80%99eau', { typed: 'l’eau', choice: noChoice }],
    [
      '?q=a&kind=point&country=japan&order=newest',
      { typed: 'a', choice: { values: { kind: 'point', country: 'japan' }, order: 'newest' } },
    ],
  ] as const)('%s is read and written', (address, request) => {
    expect(readRequest(address, known)).toEqual(request);
    expect(writeRequest(request)).toBe(address);
  });

  it.each([
    ...['order=size&colour=red&kind=', 'kind=constructor&theme=toString&edition=__proto__&order=valueOf'],
    ...['lang=ja', 'country=mars', 'kind=POINT'],
  ])('that asks for what is not known, %s, asks for nothing', (search) => {
    expect(readRequest(`?q=a&${search}`, known)).toEqual({ typed: 'a', choice: noChoice });
  });

  it.each([
    ['people/#a', '"a b"', 'people/?mark=%22a+b%22#a'],
    ['themes/', '気候', 'themes/?mark=%E6%B0%97%E5%80%99'],
  ])('of %s carries the words to mark', (at, typed, address) => {
    expect(withMarks(at, typed)).toBe(address);
  });
});
