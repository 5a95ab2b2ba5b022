import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { locales } from '../../src/i18n/locales.ts';
import { cutSite } from '../../src/search/indexer.ts';
import { unitsOf } from '../../src/search/units.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { folder } from '../../scripts/quality/built-site.ts';
import { addressesOf as search, readIndex, unitsIn } from '../../scripts/quality/search/built-index.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await readArchive();
});

describe.each(locales)('the index of the pages in %s', (locale) => {
  it('holds every place that the archive names, and no page besides', async () => {
    const { units, missing, unknown } = await cutSite(folder, archive, locale);
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
    const stored = unitsIn(locale).map(({ at }) => at);
    expect(stored.toSorted()).toEqual(units.map(({ at }) => at).toSorted());
    const named = new Set(unitsOf(archive, locale).map(({ at }) => at));
    expect(unitsIn(locale).flatMap(({ at, kind }) => (kind === 'section' || named.delete(at) ? [] : [at]))).toEqual([]);
    expect([...named]).toEqual([]);
  });

  it('is the same for Pagefind', () => {
    const { languages } = readIndex(locale, 'pagefind-entry.json') as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.entries(languages).map(([lang, { page_count: count }]) => [lang, count])).toEqual([
      [locale, unitsIn(locale).length],
    ]);
  });

  it('has words for every place', () => {
    const wordless = unitsIn(locale).filter(({ text, title, names }) => `${text}${title}${names ?? ''}`.trim() === '');
    expect(wordless.map(({ at }) => at)).toEqual([]);
  });

  it('finds each authority, person, organisation and theme first under each of its names', () => {
    const missed = unitsIn(locale).flatMap(({ kind, at, title, names = '' }) =>
      ['authority', 'person', 'organisation', 'theme'].includes(kind)
        ? [title, ...names.split('\n').filter(Boolean)].flatMap((name) =>
            search(locale, name).includes(at) ? [] : [`${name}: ${at}`],
          )
        : [],
    );
    expect(missed).toEqual([]);
  });

  it('has the same places as that of the other language', () => {
    const other = new Set(unitsIn(locale === 'fr' ? 'ja' : 'fr').map(({ at }) => at));
    expect(unitsIn(locale).flatMap(({ at, kind }) => (other.has(at) || kind === 'section' ? [] : [at]))).toEqual([]);
  });
});
