import { describe, expect, it } from 'vitest';
import { drawTwinningMap, type MapLink } from './twinning-map.ts';

const nancy = { lat: 48.69, lon: 6.18 };
const kanazawa = { lat: 36.56, lon: 136.66 };
const tours = { lat: 47.39, lon: 0.69 };

function draw(...links: Partial<MapLink>[]) {
  return drawTwinningMap(links.map((link) => ({ kind: 'twinning', french: [nancy], japanese: [kanazawa], ...link })));
}

const arcsIn = (path: string | undefined) => path?.match(/M/g)?.length ?? 0;

describe('the map of the links', () => {
  it('draws an arc for each link, apart by kind', () => {
    const { arcs } = draw({}, { french: [tours] }, { kind: 'agreement' });
    expect(arcs.map(({ kind, path }) => [kind, arcsIn(path)])).toEqual([
      ['twinning', 2],
      ['agreement', 1],
    ]);
  });

  it('draws an arc to each end where a side has several', () => {
    expect(arcsIn(draw({ french: [nancy, tours] }).arcs[0]?.path)).toBe(2);
  });

  it('leaves out a link that has no place at one end', () => {
    expect(draw({ japanese: [] }).arcs).toEqual([]);
  });

  it('marks a place once, however many links it has', () => {
    const { marks } = draw({}, { french: [tours] });
    expect(marks.map(({ side, path }) => [side, arcsIn(path)])).toEqual([
      ['french', 2],
      ['japanese', 1],
    ]);
  });

  it('has each country on its own side', () => {
    const { arcs, width } = draw({});
    const [from, to] = (arcs[0]?.path.match(/-?\d+/g) ?? []).filter((_, index) => index === 0 || index === 6);
    expect(Number(from)).toBeLessThan(width / 2);
    expect(Number(to)).toBeGreaterThan(width / 2);
  });
});
