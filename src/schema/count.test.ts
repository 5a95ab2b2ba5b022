import { describe, expect, it } from 'vitest';
import { count, number } from './count.ts';
import { issuesOf, parseTyped } from '../../tests/fixtures/typed.ts';

describe('a count', () => {
  it.each([
    ['41', 41, 'exact'],
    ['0', 0, 'exact'],
    ['about 170', 170, 'about'],
    ['nearly 150', 150, 'nearly'],
    ['more-than 100', 100, 'more-than'],
    ['at-least 50', 50, 'at-least'],
  ])('has its approximation: %s', (text, n, qualifier) => {
    expect(parseTyped(count('persons'), text)).toEqual({ n, qualifier });
  });

  it.each(['environ 170', '170 about', '1 818', '1,818', '-3', '4.5', '約170', '１７０', ''])('is not “%s”', (text) => {
    expect(issuesOf(count('persons'), text)).toMatchObject([{ message: 'bad-count' }]);
  });
});

describe('a number', () => {
  it.each([
    ['12', 12],
    ['-0.35912', -0.35912],
    ['43.5283', 43.5283],
  ])('is read from %s', (text, value) => {
    expect(parseTyped(number, text)).toBe(value);
  });

  it.each(['43,5', '3e', '1e3', '0x10', '.5', ' 5'])('is not “%s”', (text) => {
    expect(issuesOf(number, text)).toMatchObject([{ message: 'bad-number' }]);
  });
});
