import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { placesOf } from './geojson.ts';

it('puts the longitude of a place before its latitude, as RFC 7946 has it', () => {
  const [authorities] = placesOf(wholeArchive());
  const gifu = authorities?.features.features.find(({ id }) => id === 'gifu');
  expect(gifu?.geometry).toEqual({ type: 'Point', coordinates: [136.722, 35.391] });
});
