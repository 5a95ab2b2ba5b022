import { expect, it } from 'vitest';
import { textPieces } from './text-pieces.ts';

it.each([
  ['{a.b as day}', [{ stray: '{a.b as day}' }]],
  ['{a b}', [{ stray: '{a b}' }]],
  ['{}', [{ stray: '{}' }]],
  ['seule } ou {', ['seule ', { stray: '}' }, ' ou ', { stray: '{' }]],
])('braces in a text that make no value are told apart: %s', (text, pieces) => {
  expect(textPieces(text)).toEqual(pieces);
});
