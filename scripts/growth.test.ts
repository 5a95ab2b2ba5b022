import { expect, it, test } from 'vitest';
import type { Measurement } from './growth.ts';
import { growthExponent, growthTable } from './growth.ts';

test.each([
  [10, 10, 1],
  [10, 100, 2],
  [10, 1, 0],
])('%i times the pages in %i times the seconds is the power %i', (pages, seconds, exponent) => {
  const small = { pages: 50, wallSeconds: 2 };
  expect(growthExponent(small, { pages: 50 * pages, wallSeconds: 2 * seconds })).toBeCloseTo(exponent);
});

it('The table compares each archive with the one before it, step by step', () => {
  const of = (archive: string, step: string, pages: number, wallSeconds: number): Measurement => ({
    archive,
    step,
    pages,
    wallSeconds,
    cpuSeconds: wallSeconds * 1.5,
    peakMegabytes: 300.4,
  });
  const measurements = [of('real', 'build', 100, 2), of('real', 'index', 100, 1), of('1,000', 'build', 1000, 20)];
  expect(growthTable(measurements).split('\n')).toEqual([
    '| archive | step | wall s | cpu s | pages | s per page | peak MB | exponent |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    '| real | build | 2.0 | 3.0 | 100 | 0.0200 | 300 |  |',
    '| real | index | 1.0 | 1.5 | 100 | 0.0100 | 300 |  |',
    '| 1,000 | build | 20.0 | 30.0 | 1000 | 0.0200 | 300 | 1.00 |',
  ]);
});
