import { expect, it, test } from 'vitest';
import { setting } from './settings.ts';

it('a setting is what the environment says', () => {
  expect(setting('PORT', { PORT: '8080' })).toBe('8080');
});

test.each([undefined, '', ' ', '\t\n'])('a setting of %j is not set', (value) => {
  expect(setting('PORT', { PORT: value })).toBeUndefined();
});
