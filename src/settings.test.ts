import { expect, it, test } from 'vitest';
import { setting } from './settings.ts';

it('a setting is what the environment says', () => {
  expect(setting('SITE_DIR', { SITE_DIR: '../site' })).toBe('../site');
});

test.each([undefined, '', ' ', '\t\n'])('a setting of %j is not set', (value) => {
  expect(setting('SITE_DIR', { SITE_DIR: value })).toBeUndefined();
});
