import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { codesByKind } from './codes.ts';

it('tells which authorities of a kind wait for their code', () => {
  const communes = codesByKind(wholeArchive()).find(({ kind }) => kind === 'commune');
  expect(communes?.waiting).toContain('rive-en-bresse');
  expect(communes?.waiting).not.toContain('belport');
  expect(communes?.all).toBe((communes?.coded ?? 0) + (communes?.waiting.length ?? 0));
});
