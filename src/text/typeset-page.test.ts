import { describe, expect, it } from 'vitest';
import { typesetPage } from './typeset-page.ts';

describe('the ordinals of a page', () => {
  it.each([
    ['<p>7es Rencontres, 1re édition</p>', '<p>7<sup>es</sup>\u00A0Rencontres, 1<sup>re</sup>\u00A0édition</p>'],
    ['<p>2e et 3e éditions</p>', '<p>2<sup>e</sup> et 3<sup>e</sup>\u00A0éditions</p>'],
    ['<p>musée du XXIe siècle</p>', '<p>musée du XXI<sup>e</sup>\u00A0siècle</p>'],
    ['<a title="la 7e > la 6e">7e</a>', '<a title="la 7e > la 6e">7<sup>e</sup></a>'],
    ['<p>le 1er octobre</p>', '<p>le 1<sup>er</sup>\u00A0octobre</p>'],
  ])('are raised, each on the line of its noun: %s', (page, raised) => {
    expect(typesetPage(page)).toBe(raised);
  });

  it.each([
    '<title>7e édition</title>',
    '<script>const a = "7e";</script>',
    '<pre>7e <b>8e</b></pre>',
    '<!-- 7e --><p>5 m, 7ème, A7e, 3.14e</p>',
    '<span>7<sup>e</sup></span>',
  ])('are left as they are: %s', (page) => {
    expect(typesetPage(page)).toBe(page);
  });
});

it('the days of a page stand on the line of their month', () => {
  expect(typesetPage('<p>3–6 octobre 2022, 7 maires</p>')).toBe('<p>3–6\u00A0octobre 2022, 7\u00A0maires</p>');
});

it('the month of a Japanese date stands on the line of its year', () => {
  expect(typesetPage('<p>2014年11月3日、2年、11月</p>')).toBe('<p>2014年\u206011月3日、2年、11月</p>');
});

it.each([
  ['<p>29 collectivités</p>', '<p>29\u00A0collectivités</p>'],
  ['<p>5\u202F000 habitants</p>', '<p>5\u202F000\u00A0habitants</p>'],
  ['<p>en 2008 les maires, 3 km</p>', '<p>en 2008 les maires, 3 km</p>'],
])('a number stands on the line of what it counts: %s', (page, typeset) => {
  expect(typesetPage(page)).toBe(typeset);
});

it('joins Japanese sentences without a space', () => {
  expect(typesetPage('<p>213です。 8回です。 「能」</p>')).toBe('<p>213です。8回です。「能」</p>');
});
