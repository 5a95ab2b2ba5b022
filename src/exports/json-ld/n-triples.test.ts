import { expect, it } from 'vitest';
import { nTriplesOf } from './n-triples.ts';

it('writes texts, languages, dates, numbers, addresses and inner nodes', () => {
  const node = {
    '@id': 'https://a.example/#é',
    '@type': 'City',
    name: { '@value': 'a "b"\\\n', '@language': 'fr' },
    startDate: '2008',
    url: 'https://b.example/',
    geo: { '@type': 'GeoCoordinates', latitude: 48.5, position: 1 },
    'void:triples': 3,
  };
  const vocabulary = {
    base: 'http://schema.org/',
    prefixes: { void: 'http://rdfs.org/ns/void#' },
    addresses: new Set(['url']),
    dates: new Set(['startDate']),
  };
  expect(nTriplesOf([node], vocabulary).split('\n')).toEqual([
    '<https://a.example/#%C3%A9> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/City> .',
    String.raw`<https://a.example/#%C3%A9> <http://schema.org/name> "a \"b\"\\\n"@fr .`,
    '<https://a.example/#%C3%A9> <http://schema.org/startDate> "2008"^^<http://schema.org/Date> .',
    '<https://a.example/#%C3%A9> <http://schema.org/url> <https://b.example/> .',
    '_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/GeoCoordinates> .',
    '_:b0 <http://schema.org/latitude> "48.5"^^<http://www.w3.org/2001/XMLSchema#double> .',
    '_:b0 <http://schema.org/position> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .',
    '<https://a.example/#%C3%A9> <http://schema.org/geo> _:b0 .',
    '<https://a.example/#%C3%A9> <http://rdfs.org/ns/void#triples> "3"^^<http://www.w3.org/2001/XMLSchema#integer> .',
    '',
  ]);
});
