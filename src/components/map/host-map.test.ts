import { describe, expect, it } from 'vitest';
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
const link = { from: 'nancy', to: 'kanazawa' };

describe('the map of the hosts', () => {
  it('has one path for the signs of a country and a certainty', () => {
    const { marks } = drawHostMap([nancy, kanazawa], [], 'close');
    expect(marks.map(({ side, isFull }) => [side, isFull])).toEqual([
      ['french', true],
      ['japanese', false],
    ]);
  });

  it('has a line for a link whose ends are drawn, none for another', () => {
    expect(drawHostMap([nancy, kanazawa], [link], 'close').arcs).toMatch(/^M\d+ \d+C/);
    expect(drawHostMap([nancy], [link], 'close').arcs).toBe('');
  });

  it('names the places that have a label', () => {
    expect(drawHostMap([nancy, kanazawa], [], 'close').labels.map(({ id }) => id)).toEqual(['nancy']);
  });

  it('keeps land and labels inside its frame', () => {
    const { width, height, labels, marks } = drawHostMap([nancy, kanazawa], [link], 'close');
    const starts = [
      ...marks
        .map(({ path }) => path)
        .join('')
        .matchAll(/M(\d+) (\d+)/g),
    ].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    for (const { x, y } of [...labels, ...starts]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });
});
