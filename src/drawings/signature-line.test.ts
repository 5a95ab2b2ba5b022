import { describe, expect, it } from 'vitest';
import { drawSignatureLine } from './signature-line.ts';

const signed = (year: number, isTwinning = true) => ({ year, isTwinning });
const blocksIn = (path: string) => path.match(/M/g)?.length ?? 0;

describe('the line of the signatures', () => {
  const line = drawSignatureLine(
    [signed(1958), signed(1973), signed(1973), signed(2014, false)],
    [
      { year: 2008, side: 'french', isHeld: true },
      { year: 2026, side: 'japanese', isHeld: false },
    ],
  );

  it('has a block for each signature, twinnings apart', () => {
    expect([blocksIn(line.twinnings), blocksIn(line.others)]).toEqual([3, 1]);
  });

  it('stacks the signatures of one year', () => {
    const places = [...line.twinnings.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const [, one, other] = places;
    expect(one?.[0]).toBe(other?.[0]);
    expect(one?.[1]).not.toBe(other?.[1]);
  });

  it('starts with the decade of the first year and names each decade', () => {
    expect(line.decades.map(({ year }) => year)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });

  it('shows the editions below, the announced ones hollow', () => {
    expect(line.editions.map(({ side, isHeld }) => [side, isHeld])).toEqual([
      ['french', true],
      ['japanese', false],
    ]);
  });

  it('keeps everything inside the drawing', () => {
    const xs = [...`${line.twinnings}${line.others}`.matchAll(/M([\d.]+) ([\d.]+)/g)].flatMap(([, x, y]) => [
      Number(x) >= 0 && Number(x) <= line.width,
      Number(y) >= 0 && Number(y) <= line.height,
    ]);
    expect(xs).not.toContain(false);
  });
});
