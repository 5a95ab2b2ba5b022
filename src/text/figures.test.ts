import { expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

it.each([
  ['fr', 'le vendredi 6 octobre 2016', [{ year: 2016, month: 10, day: 6, weekday: 5 }]],
  ['ja', '2016年10月6日（金）', [{ year: 2016, month: 10, day: 6, weekday: 5 }]],
  ['fr', 'les 4 et 5 juillet', [{ month: 7, day: 4, lastDay: 5 }]],
  ['ja', '10月28〜30日', [{ month: 10, day: 28, lastDay: 30 }]],
  ['ja', '令和6年11月18日', [{ year: 2024, month: 11, day: 18 }]],
  ['ja', '平成元年', [{ year: 1989 }]],
  ['fr', 'en décembre 2015, puis le 4, et en 2020', [{ year: 2015, month: 12 }, { day: 4 }, { year: 2020 }]],
  ['ja', '4日に視察、2015年12月から', [{ day: 4 }, { year: 2015, month: 12 }]],
  ['fr', '2 021 habitants, {dates.days}', []],
] as const)('the dates of a text are found in figures: %s, %s', (lang, text, dates) => {
  expect(figuresOf(text, lang).dates).toMatchObject(dates);
  expect(figuresOf(text, lang).dates).toHaveLength(dates.length);
});

it.each([
  ['fr', 'Six éditions, 54 jumelages, 138 000 habitants', [54, 138_000, 6]],
  ['ja', '六つの会議、54組、十二の都市', [54, 6]],
  ['ja', '人口13万8000人', [138_000]],
  ['ja', '両市', [2]],
  ['fr', 'Covid-19 ; https://example.org/2020/12', []],
  ['ja', '四国、三重県、九州', []],
] as const)(
  'the numbers of a text are found in figures and in letters, but for those of names: %s, %s',
  (lang, text, numbers) => {
    expect(figuresOf(text, lang).numbers.map(({ n }) => n)).toEqual(numbers);
  },
);
