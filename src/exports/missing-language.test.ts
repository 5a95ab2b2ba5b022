import { expect, it } from 'vitest';
import { archiveWith, replaced } from '../../tests/fixtures/changed-content.ts';
import { valbourg, valbourgInJapanese } from '../../tests/fixtures/example-files.ts';
import { get } from '../archive/archive.ts';
import { ourWords } from '../names/html.ts';
import { publishedRecord } from './published-record.ts';

it('a text that Japanese has not yet stands in French, marked as such', () => {
  const words = { fr: 'Seul chiffre.', ja: 'Seul chiffre.', missing: 'ja' };
  expect(ourWords(words, 'ja').html).toBe(
    '<span lang="fr">Seul chiffre.</span><small class="regular">（翻訳待ち）</small>',
  );
  expect(ourWords(words, 'fr').html).toBe('Seul chiffre.');
});

it('a text that Japanese has not yet is published in French alone', () => {
  const archive = archiveWith({
    [valbourg]: replaced(valbourg, 'ja: "見つかった唯一の数。"', 'ja: to-translate'),
    [valbourgInJapanese]: 'to-translate\n',
  });
  const record = get(archive.editions, '5-valbourg');
  const published = JSON.stringify(publishedRecord(archive, 'editions', '5-valbourg', record));
  expect(published).toContain('"because":{"fr":"Seul chiffre trouvé."}');
  expect(published).toContain('"account":{"fr":{');
  expect(published).not.toContain('to-translate');
});
