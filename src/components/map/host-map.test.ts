import { expect, it } from 'vitest';
import { drawHostMap, type MapPlace } from './host-map.ts';

const nancy: MapPlace = {
  id: 'nancy',
  side: 'french',
  coordinates: { lat: 48.68, lon: 6.18 },
  label: '1 Nancy',
  isFull: true,
};
const kanazawa: MapPlace = {
  id: 'kanazawa',
  side: 'japanese',
  coordinates: { lat: 36.56, lon: 136.66 },
  label: '',
  isFull: false,
};
const link = { french: ['nancy'], japanese: ['kanazawa'] };

it('the map of the hosts has one path for the marks of a country and a certainty', () => {
  const { marks } = drawHostMap([nancy, kanazawa], [], 'close');
  expect(marks).toMatchObject([
    { side: 'french', isFull: true },
    { side: 'japanese', isFull: false },
  ]);
});

it('the map of the hosts has a line for a link whose ends are drawn, none for another', () => {
  expect(drawHostMap([nancy, kanazawa], [link], 'close').arcs).toMatch(/^M\d+ \d+C/);
  expect(drawHostMap([nancy], [link], 'close').arcs).toBe('');
});

it('the map of the hosts names the places that have a label', () => {
  expect(drawHostMap([nancy, kanazawa], [], 'close').labels.map(({ id }) => id)).toEqual(['nancy']);
});

it('the map of the hosts keeps labels and marks inside its frame', () => {
  const { width, height, labels, points } = drawHostMap([nancy, kanazawa], [link], 'close');
  for (const { x, y } of [...labels, ...points.values()]) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
});
