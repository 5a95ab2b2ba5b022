import { expect, it } from 'vitest';
import { wholeArchive } from '../reader/planted/changed-content.ts';
import { placesOf } from './geojson.ts';

it('puts the longitude of a place before its latitude, as RFC 7946 has it', () => {
  const [authorities] = placesOf(wholeArchive());
  const nancy = authorities?.features.features.find(({ id }) => id === 'nancy');
  expect(nancy?.geometry).toEqual({ type: 'Point', coordinates: [6.18496, 48.68439] });
});
