import { expect, it } from 'vitest';
import { archiveWith, replaced } from '../../tests/fixtures/changed-content.ts';
import { recordText } from './names.ts';

it.each([
  ['fr', 'Région Haute-Bresse (puis Région Grande-Bresse)'],
  ['ja', 'オート＝ブレス地域圏（現グランド＝ブレス地域圏）'],
] as const)('a link that a former authority signed is named, in %s, after it', (locale, name) => {
  const file = 'twinnings.yaml';
  const signed = '  signed_by: haute-bresse\n';
  const edits = { [file]: replaced(file, signed, `${signed}  french: grande-bresse\n`) };
  const archive = archiveWith(edits);
  expect(recordText({ archive, locale }, 'twinnings', 'grande-bresse-kyoto')).toBe(name);
});
