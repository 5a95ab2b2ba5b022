import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { readQuery } from './query.ts';
import { holds } from './term.ts';

it.each([
  ['プロヴ', 'エクサンプロヴァンス市', true],
  ['ﾌﾟﾛｳﾞ', 'エクサンプロバンス市', true],
  ['ヴ', 'ヴェルサイユ', true],
  ['ァンス', 'エクサンプロヴァンス市', true],
  ['ー市', 'ナンシー市', true],
  ['プロヴ', 'プラハ', false],
  ['ァンス', 'リヨン', false],
  ['ー', 'ナンシー市', false],
])('%s, half of a word, in %s: %s', (typed, text, isHeld) => {
  const [term] = readQuery(typed).terms;
  expect(term !== undefined && holds(fold(text), term)).toBe(isHeld);
});
