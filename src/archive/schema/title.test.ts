import { describe, expect, it } from 'vitest';
import { printed, titleSide, titleStatuses } from './title.ts';

describe('a text that a source prints', () => {
  it('is official where no word stands before it', () => {
    expect(printed.parse('Économie')).toEqual({ text: 'Économie', status: 'official', sources: undefined });
  });

  it.each(titleStatuses)('is worth what the word before it says: %s', (status) => {
    expect(printed.parse({ [status]: 'Économie', sources: 'a' })).toEqual({ text: 'Économie', status, sources: ['a'] });
  });

  it('may be not known in one language', () => {
    expect(titleSide.parse('not-stated')).toEqual({ is: 'not-stated' });
  });
});
