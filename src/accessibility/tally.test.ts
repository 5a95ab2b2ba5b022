import { describe, expect, it } from 'vitest';
import { jis, rgaa } from './criteria.ts';
import { tally } from './tally.ts';

const all = [...rgaa.flatMap(({ criteria }) => criteria), ...jis];

describe('the hand check', () => {
  it('goes through every criterion of RGAA 4.1, theme by theme', () => {
    expect(rgaa.map(({ criteria }) => criteria.length)).toEqual([9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]);
  });

  it('goes through levels A and AA of JIS X 8341-3:2016, each criterion once, in order', () => {
    const numbers = jis.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(38);
    expect(numbers).toEqual(numbers.toSorted());
    expect(jis.filter(({ level }) => level === 'A')).toHaveLength(25);
  });

  it('says of each criterion what was seen', () => {
    expect(all.filter(({ seen }) => !/[.…]$/u.test(seen.fr) || !seen.ja.endsWith('。'))).toEqual([]);
  });
});

describe('a tally', () => {
  it.each([
    ['nothing that applies', ['not-applicable'], undefined],
    ['everything met', ['conform', 'conform', 'not-applicable'], 1000],
    ['two of three', ['conform', 'conform', 'not-conform'], 666],
  ] as const)('of %s', (_, found, permille) => {
    expect(tally(found.map((result) => ({ result }))).permille).toBe(permille);
  });

  it('counts each criterion once', () => {
    const { total, of } = tally(all);
    expect(of.conform + of['not-conform'] + of['not-applicable']).toBe(total);
  });
});
