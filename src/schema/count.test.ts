import { describe, expect, it } from 'vitest';
import { count, number } from './count.ts';

describe('a count', () => {
  it.each([
    ['41', 41, 'exact'],
    ['0', 0, 'exact'],
    ['about 170', 170, 'about'],
    ['nearly 150', 150, 'nearly'],
    ['more-than 100', 100, 'more-than'],
    ['at-least 50', 50, 'at-least'],
  ])('has its approximation: %s', (text, n, qualifier) => {
    expect(count('persons').parse(text)).toEqual({ n, qualifier });
  });

  it.each(['environ 170', '170 about', '1 818', '1,818', '-3', '4.5', '約170', '１７０', ''])('is not “%s”', (text) => {
    expect(count('persons').safeParse(text).error?.issues).toMatchObject([
      { params: { code: 'bad-count', value: text } },
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['12', 12],
    ['-0.35912', -0.35912],
    ['43.5283', 43.5283],
  ])('is read from %s', (text, value) => {
    expect(number.parse(text)).toBe(value);
  });

  it.each(['43,5', '3e', '1e3', '0x10', '.5', ' 5'])('is not “%s”', (text) => {
    expect(number.safeParse(text).error?.issues).toMatchObject([{ params: { code: 'bad-number', value: text } }]);
  });
});
