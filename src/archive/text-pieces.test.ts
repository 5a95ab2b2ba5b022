import { expect, it } from 'vitest';
import { textPieces } from './text-pieces.ts';

it.each([
  ['Rien.', ['Rien.']],
  ['Les {a.b} du mois', ['Les ', { of: 'a.b' }, ' du mois']],
  ['{editions/8-x/dates.days as year}', [{ of: 'editions/8-x/dates.days', as: 'year' }]],
  ['{a.b as table by c-2018}', [{ of: 'a.b', as: 'table', by: 'c-2018' }]],
  ['{a.b as day}', [{ stray: '{a.b as day}' }]],
  ['{a b}', [{ stray: '{a b}' }]],
  ['{}', [{ stray: '{}' }]],
  ['seule } ou {', ['seule ', { stray: '}' }, ' ou ', { stray: '{' }]],
])('a text of a record is cut at the values between braces: %s', (text, pieces) => {
  expect(textPieces(text)).toEqual(pieces);
});
