import { describe, expect, it } from 'vitest';
import { parseStat, treeOf } from './process-tree.ts';

describe('a line of /proc', () => {
  it('gives the process, its parent, its time and its memory, whatever its name', () => {
    const rest = Array.from({ length: 50 }, (_, index) => index + 3);
    expect(parseStat(`42 (a) b (c)) ${['S', 7, ...rest.slice(2)].join(' ')}`)).toEqual({
      pid: 42,
      parent: 7,
      cpuSeconds: (14 + 15) / 100,
      residentMegabytes: (24 * 4096) / 2 ** 20,
    });
  });
});

describe('a tree of processes', () => {
  it('is the process and all below it', () => {
    const process = (pid: number, parent: number) => ({ pid, parent, cpuSeconds: 0, residentMegabytes: 0 });
    const all = [process(1, 0), process(2, 1), process(3, 2), process(4, 2), process(5, 1)];
    expect(treeOf(2, all).map(({ pid }) => pid)).toEqual([2, 3, 4]);
    expect(treeOf(9, all)).toEqual([]);
  });
});
