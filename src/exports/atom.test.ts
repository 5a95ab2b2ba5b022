import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { anything, asParsed } from '../../tests/fixtures/hostile-texts.ts';
import { readXml } from '../../tests/xml.ts';
import type { Archive, Change } from '../archive/archive.ts';
import type { Words } from '../schema/words.ts';
import { atomFeed } from './atom.ts';

const archive = wholeArchive();

function changesOf(texts: readonly Words[]): Archive {
  const [opening] = archive.changes;
  if (!opening) throw new Error('No change is recorded.');
  return {
    ...archive,
    changes: texts.map((what, index): Change => ({ ...opening, what, number: index + 1, id: String(index + 1) })),
  };
}

it('a feed is well-formed, whatever a change says', () => {
  fc.assert(
    fc.property(anything, (ja) => {
      const $ = readXml(atomFeed({ archive: changesOf([{ fr: ja, ja }]), locale: 'ja' }));
      expect($('entry')).toHaveLength(1);
      const title = $('entry > title').text();
      expect(title).toBe(asParsed(ja).replaceAll('\u2060', ''));
      expect(load($('entry > content').text())('p').first().text()).toBe(title);
    }),
  );
});

it('a feed holds the fifty last changes, the newest first', () => {
  const texts = Array.from({ length: 60 }, (_, index) => ({ fr: `n${String(index)}`, ja: 'x' }));
  const $ = readXml(atomFeed({ archive: changesOf(texts), locale: 'fr' }));
  const titles = $('entry > title')
    .map((_, title) => $(title).text())
    .get();
  expect(titles).toEqual(Array.from({ length: 50 }, (_, index) => `n${String(59 - index)}`));
});
