import { expect, it } from 'vitest';
import { printed, titleStatuses } from './title.ts';

it.each(titleStatuses)('a text that a source prints is worth what the word before it says: %s', (status) => {
  expect(printed.parse({ [status]: 'Économie', sources: 'a' })).toEqual({ text: 'Économie', status, sources: ['a'] });
});
