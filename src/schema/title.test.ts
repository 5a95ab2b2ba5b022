import { expect, it } from 'vitest';
import { printed, titleStatuses } from './title.ts';
import { parseTyped } from '../../tests/fixtures/typed.ts';

it.each(titleStatuses)('a text that a source prints is worth what the word before it says: %s', (status) => {
  expect(parseTyped(printed, { [status]: 'Économie', sources: 'a' })).toEqual({
    text: 'Économie',
    status,
    sources: ['a'],
  });
});
