import { describe, expect, it } from 'vitest';
import { editionsNamed } from './names-in-texts.ts';
import { figuresIn } from './typed-figures.ts';

const typed = (text: string, lang: 'fr' | 'ja') => figuresIn(text, lang).map((figure) => figure.typed);

describe('the figures of a text', () => {
  it.each([
    ['54 collectivités (35 japonaises, 19 françaises)', ['54', '35', '19']],
    ['le 30 octobre 2014, puis 3-6 octobre', ['30 octobre 2014', '3-6 octobre']],
    ['les 27, 28 et 31 août', ['27, 28 et 31 août']],
    ['la 8e édition, en 2024, dit « 54 »', []],
    ['objectif 17, atelier 2, Covid-19, 25 % et 150 ans', []],
    ['les 18 et 19, à partir du 20, puis 28-30 pour le congrès', []],
  ])('are its counts and its days, in French: %s', (text, figures) => {
    expect(typed(text, 'fr')).toEqual(figures);
  });

  it.each([
    ['過去最多54自治体（日本35、フランス19）', ['54', '35', '19']],
    ['2014年10月30日、28〜30日', ['2014年10月30日', '28〜30日']],
    ['第8回会議、目標17、27番目、160周年、2024年', []],
    ['宣言は「29〜30日」とする', []],
  ])('are its counts and its days, in Japanese: %s', (text, figures) => {
    expect(typed(text, 'ja')).toEqual(figures);
  });
});

it.each([
  ['Hôte de la 8e édition', ['8']],
  ['les 4es Rencontres et la 1re édition', ['4', '1']],
  ['第8回会議の開催地', ['8']],
  ['un 3e atelier', []],
])('the editions that a text is about are named by their rank: %s', (text, ranks) => {
  expect(editionsNamed(text)).toEqual(ranks);
});
