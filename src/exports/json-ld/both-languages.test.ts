import { expect, it } from 'vitest';
import { inBothLanguages } from './both-languages.ts';

it('gives each name its language, and everything else once', () => {
  const common = { '@type': 'City', '@id': '#nancy', geo: { '@type': 'GeoCoordinates', latitude: 48.7 } };
  expect(
    inBothLanguages(
      { ...common, name: 'Nancy', alternateName: 'ナンシー市', mainEntityOfPage: '/fr/' },
      { ...common, name: 'ナンシー市', alternateName: ['Nancy', 'ナンシー市'], mainEntityOfPage: '/ja/' },
    ),
  ).toEqual({
    ...common,
    name: [
      { '@value': 'Nancy', '@language': 'fr' },
      { '@value': 'ナンシー市', '@language': 'ja' },
    ],
    alternateName: [{ '@value': 'ナンシー市', '@language': 'ja' }, 'Nancy'],
    mainEntityOfPage: ['/fr/', '/ja/'],
  });
});

it('joins inner nodes by their identifiers, in whatever order, and keeps one that a language alone has', () => {
  const sessions = (...ids: readonly string[]) => ({ subEvent: ids.map((id) => ({ '@id': id })) });
  expect(inBothLanguages(sessions('#a', '#b'), sessions('#b', '#c'))).toEqual(sessions('#a', '#b', '#c'));
});

it('gives what one language alone names its name once', () => {
  const session = (id: string, name: string) => ({ subEvent: { '@id': id, name } });
  expect(inBothLanguages(session('#a', 'Atelier'), session('#b', '分科会'))).toEqual({
    subEvent: [
      { '@id': '#a', name: { '@value': 'Atelier', '@language': 'fr' } },
      { '@id': '#b', name: { '@value': '分科会', '@language': 'ja' } },
    ],
  });
});

it('joins inner nodes without an identifier by their place', () => {
  const places = (...names: readonly string[]) => ({ location: names.map((name) => ({ '@type': 'Place', name })) });
  const both = (fr: string, ja: string) => [
    { '@value': fr, '@language': 'fr' },
    { '@value': ja, '@language': 'ja' },
  ];
  expect(inBothLanguages(places('un', 'deux'), places('一', '二'))).toEqual({
    location: [
      { '@type': 'Place', name: both('un', '一') },
      { '@type': 'Place', name: both('deux', '二') },
    ],
  });
});

it('leaves a title in the language of its source', () => {
  const source = { '@id': '#a', name: 'Sister cities', inLanguage: 'en' };
  expect(inBothLanguages(source, source)).toEqual({
    ...source,
    name: { '@value': 'Sister cities', '@language': 'en' },
  });
});
