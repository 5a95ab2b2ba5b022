import { describe, expect, it } from 'vitest';
import { contentWith, replaced, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { valbourg, valbourgInJapanese } from '../../tests/planted/planted.ts';
import { buildArchive } from '../archive/build.ts';
import { publishedRecord } from '../exports/records/published-record.ts';
import { formatPrintable } from '../i18n/format-printable.ts';
import { plain } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';
import { textsBehindView } from './texts-behind.ts';

const archive = buildArchive(
  contentWith({
    [valbourg]: replaced(valbourg, 'ja: "見つかった唯一の数。"', 'ja: to-translate'),
    [valbourgInJapanese]: 'to-translate\n',
  }).entries,
  formatPrintable,
);

describe('a text that Japanese has not yet', () => {
  it('stands in French, marked as such', () => {
    const words = { fr: 'Seul chiffre.', ja: 'Seul chiffre.', missing: 'ja' };
    expect(ourWords(words, 'ja').html).toBe(
      '<span lang="fr">Seul chiffre.</span><small class="status">（翻訳待ち）</small>',
    );
    expect(ourWords(words, 'fr').html).toBe('Seul chiffre.');
  });

  it('is listed with its place, after the accounts', () => {
    const { toTranslate } = textsBehindView({ archive, locale: 'fr' });
    expect(toTranslate.map(({ href, state, text }) => [href, state, text && plain(text)])).toEqual([
      ['/fr/editions/5-valbourg/', 'manque en japonais', undefined],
      ['/fr/editions/5-valbourg/#attendance.persons', 'manque en japonais', 'Seul chiffre trouvé.'],
    ]);
  });

  it('is published in French alone', () => {
    const record = archive.editions.get('5-valbourg');
    const published = JSON.stringify(record && publishedRecord(archive, 'editions', '5-valbourg', record));
    expect(published).toContain('"because":{"fr":"Seul chiffre trouvé."}');
    expect(published).toContain('"account":{"fr":{');
    expect(published).not.toContain('to-translate');
  });
});

it('says that nothing waits where nothing does', () => {
  expect(textsBehindView({ archive: wholeArchive(), locale: 'fr' }).toTranslate).toEqual([]);
});
