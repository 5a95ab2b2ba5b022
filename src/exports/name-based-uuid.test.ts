import { expect, it } from 'vitest';
import { uuidOf } from './name-based-uuid.ts';

it('a name gives the same UUID of version 8 in every build', () => {
  expect(uuidOf('changes/fr')).toBe('63c210d3-1cda-80da-9428-60f1073d8dfd');
  expect(uuidOf('changes/ja')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuidOf('changes/ja')).not.toBe(uuidOf('changes/fr'));
});
