import { describe, expect, it } from 'vitest';
import { once, onceWith } from './once.ts';

describe('a check of one thing', () => {
  it('looks at it once, however often it is asked, and at another one by itself', () => {
    const looked: object[] = [];
    const check = once((one: { n: number }) => {
      looked.push(one);
      return one.n;
    });
    const [one, other] = [{ n: 1 }, { n: 2 }];
    expect([check(one), check(other), check(one)]).toEqual([1, 2, 1]);
    expect(looked).toEqual([one, other]);
  });
});

describe('a check of one thing beside another', () => {
  it('looks again where the other is not the one of the last time', () => {
    const looked: string[] = [];
    const check = onceWith(({ n }: { n: number }, other: string) => {
      looked.push(other);
      return `${String(n)} ${other}`;
    });
    const one = { n: 1 };
    expect([check(one, 'a'), check(one, 'a'), check(one, 'b'), check(one, 'a')]).toEqual(['1 a', '1 a', '1 b', '1 a']);
    expect(looked).toEqual(['a', 'b', 'a']);
  });
});
