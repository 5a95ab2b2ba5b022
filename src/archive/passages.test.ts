import { expect, it } from 'vitest';
import { passagesOf, textPlaces } from './passages.ts';
import { officialText } from '../schema/declaration.ts';
import { parseTyped } from '../../tests/fixtures/typed.ts';

const text = parseTyped(officialText, {
  wording: { fr: 'official', ja: 'our-translation' },
  sources: ['a'],
  preamble: { fr: ['Réunis,', 'déclarons.'], ja: ['集い、', '宣言する。'] },
  articles: [
    { number: '1', fr: 'Agir.', ja: '行う。' },
    { number: '3', fr: ['Dire.', 'Faire.'], ja: 'not-stated' },
  ],
});

it('the passages of an official text have the number of the source as their address, and their paragraphs theirs where there are several', () => {
  const places = 'preamble preamble-1 preamble-2 article-1 article-3 article-3-1 article-3-2';
  expect(textPlaces({ text }).join(' ')).toBe(places);
});

it('the passages of an official text are named in the data by their number', () => {
  expect(passagesOf({ text }).map(({ path, at }) => [path, at])).toEqual([
    ['text.preamble', ['text', 'preamble']],
    ['text.articles.1', ['text', 'articles', 0]],
    ['text.articles.3', ['text', 'articles', 1]],
  ]);
});

it('the passages of an official text set the paragraphs of the same rank beside each other', () => {
  expect(passagesOf({ text })[0]?.paragraphs[1]).toEqual({
    address: 'preamble-2',
    number: 2,
    fr: 'déclarons.',
    ja: '宣言する。',
  });
  expect(passagesOf({ text })[2]?.paragraphs[0]?.ja).toBeUndefined();
});

it('the passages of an official text are none where the text is not known', () => {
  expect(passagesOf({})).toEqual([]);
});
