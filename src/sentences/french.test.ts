import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { readDate, readPeriod, type PartialDate, type Period } from '../schema/partial-date.ts';
import { forDate, inside, listed, nounOf, of, onDate, since, the, to } from './french.ts';
import { deedsFr } from './deed.ts';
import { say, textOf } from './sentence.ts';

describe('a name in a sentence', () => {
  it.each([
    ['a town', 'Nancy', false, 'Nancy', 'de Nancy', 'à Nancy'],
    ['a vowel', 'Autun', false, 'Autun', 'd’Autun', 'à Autun'],
    ['a French h', 'Hyères', false, 'Hyères', 'd’Hyères', 'à Hyères'],
    ['a French y', 'Yerres', false, 'Yerres', 'd’Yerres', 'à Yerres'],
    ['haut', 'Haute-Vienne', false, 'Haute-Vienne', 'de Haute-Vienne', 'à Haute-Vienne'],
    ['a Japanese h', 'Hyogo', true, 'Hyogo', 'de Hyogo', 'à Hyogo'],
    ['a Japanese y', 'Yokohama', true, 'Yokohama', 'de Yokohama', 'à Yokohama'],
    ['an article', 'Le Mans', false, 'Le Mans', 'du Mans', 'au Mans'],
    [
      'a masculine kind',
      'Département de l’Aveyron',
      false,
      'le département de l’Aveyron',
      'du département de l’Aveyron',
      'au département de l’Aveyron',
    ],
    [
      'a feminine kind',
      'Préfecture de Gifu',
      true,
      'la préfecture de Gifu',
      'de la préfecture de Gifu',
      'à la préfecture de Gifu',
    ],
    [
      'a kind that keeps its capital',
      'Région Occitanie',
      false,
      'la Région Occitanie',
      'de la Région Occitanie',
      'à la Région Occitanie',
    ],
    [
      'a kind with a vowel',
      'Ambassade de France',
      false,
      'l’ambassade de France',
      'de l’ambassade de France',
      'à l’ambassade de France',
    ],
    [
      'a kind in brackets',
      'Ibaraki (village)',
      true,
      'le village d’Ibaraki',
      'du village d’Ibaraki',
      'au village d’Ibaraki',
    ],
    ['letters with their article', 'l’AMF', false, 'l’AMF', 'de l’AMF', 'à l’AMF'],
    [
      'a name without an article',
      'Dijon Métropole',
      false,
      'Dijon Métropole',
      'de Dijon Métropole',
      'à Dijon Métropole',
    ],
  ])('takes its article and contracts when it is %s', (_, name, isJapanese, ...forms) => {
    const noun = nounOf(name, isJapanese);
    expect([the, of, to].map((form) => textOf(form(noun)))).toEqual(forms);
  });
});

it.each([
  [['a'], 'a'],
  [['a', 'b'], 'a et b'],
  [['a', '', 'b', 'c'], 'a, b et c'],
  [['a, x', 'b', 'c'], 'a, x\u202F; b\u202F; et c'],
  [['a, x', 'b'], 'a, x, et b'],
  [['a (x, y)', 'b'], 'a (x, y) et b'],
])('a list %j reads « %s »', (parts, words) => {
  expect(textOf(listed(parts))).toBe(words);
});

const date = (text: string) => readDate(text) as PartialDate;
const period = (text: string) => readPeriod(text) as Period;

it.each([
  ['2022-10-06', 'le 6 octobre 2022', 'le 6 octobre 2022'],
  ['2022-10-01', 'le 1er octobre 2022', 'le 1er octobre 2022'],
  ['2022-10', 'en octobre 2022', 'octobre 2022'],
  ['1990', 'en 1990', '1990'],
  ['2026-autumn', 'à l’automne 2026', 'l’automne 2026'],
  ['2026-spring', 'au printemps 2026', 'le printemps 2026'],
  ['2026-winter', 'en hiver 2026', 'l’hiver 2026'],
  ['latest 2018-10-15', 'au plus tard le 15 octobre 2018', 'au plus tard le 15 octobre 2018'],
  ['about 1990', 'vers 1990', 'vers 1990'],
])('something happens on %s « %s », and is announced for « %s »', (text, on, announced) => {
  expect([onDate(date(text)), forDate(date(text))]).toEqual([on, announced]);
});

it.each([
  ['2008-10', 'depuis octobre 2008'],
  ['earliest 1990', 'depuis 1990 au plus tôt'],
  ['about 1990', 'depuis 1990 environ'],
])('something lasts from %s « %s »', (text, words) => {
  expect(since(period(text))).toBe(words);
});

it.each([
  ['Signature à Valbourg.', 'signature à Valbourg'],
  ['Le maire vient.', 'le maire vient'],
  ['Le Mont-Saint-Michel propose un lien.', 'Le Mont-Saint-Michel propose un lien'],
  ['Valbourg écrit.', 'Valbourg écrit'],
  ['Fortuné Pellicano parle.', 'Fortuné Pellicano parle'],
  ['À Nancy, un accord.', 'à Nancy, un accord'],
  ['CLAIR écrit.', 'CLAIR écrit'],
])('« %s » reads « %s » inside a sentence', (text, words) => {
  expect(inside(wholeArchive(), text)).toBe(words);
});

it('sets the spaces of French', () => {
  expect(textOf(say`a ; b : « ${'c'} »`)).toBe('a\u202F; b\u00A0: «\u00A0c\u00A0»');
});

describe('deeds', () => {
  it.each([
    [['a parlé', 'a écrit'], ['a parlé et a écrit']],
    [
      ['a parlé de a, b et c', 'a présidé', 'a conclu'],
      ['a parlé de a, b et c', 'a présidé et a conclu'],
    ],
    [[], []],
  ])('stand in sentences without a list in a list: %j', (deeds, sentences) => {
    expect(deedsFr(deeds.map((words) => say`${words}`)).map((one) => textOf(one))).toEqual(sentences);
  });
});
