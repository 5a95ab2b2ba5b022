import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { locales } from '../../src/i18n/locales.ts';
import { cutSite } from '../../src/search/indexer.ts';
import { unitsOf } from '../../src/search/units.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { folder } from '../built-site.ts';
import { addressesOf as search, readIndex, unitsIn } from '../search/built-index.ts';

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

describe('a search leads to', () => {
  it.each([
    ['fr', 'Aix 2020', 'editions/7-aix-en-provence/'],
    ['fr', '2020', 'editions/7-aix-en-provence/'],
    ['fr', 'エクス会議', 'editions/7-aix-en-provence/'],
    ['ja', 'Aix 2020', 'editions/7-aix-en-provence/'],
    ['ja', 'エクス会議', 'editions/7-aix-en-provence/'],
    ['ja', 'ｴｸｽ会議', 'editions/7-aix-en-provence/'],
    ['ja', '第７回', 'editions/7-aix-en-provence/'],
    ['ja', '２０１６', 'editions/5-tours/'],
    ['fr', '２０１６', 'editions/5-tours/'],
    ['ja', '平成20年', 'editions/1-nancy/'],
    ['ja', '令和６年', 'editions/8-shizuoka/'],
    ['fr', 'environnement', 'themes/environment-energy/'],
    ['fr', 'l’environnement', 'themes/environment-energy/'],
    ['ja', '交流会議', 'editions/1-nancy/'],
    ['fr', 'Aix-en-Provence', 'cities/aix-en-provence/'],
    ['fr', 'aix en provence', 'cities/aix-en-provence/'],
    ['ja', 'エクサンプロバンス', 'cities/aix-en-provence/'],
    ['ja', 'ｴｸｻﾝﾌﾟﾛｳﾞｧﾝｽ', 'cities/aix-en-provence/'],
    ['ja', 'くまもと', 'cities/kumamoto/'],
    ['fr', 'kumamoto', 'cities/kumamoto/'],
    ['fr', 'déclaration de Takamatsu', 'declarations/4-takamatsu/'],
    ['ja', '高松宣言', 'declarations/4-takamatsu/'],
    ['fr', '高松宣言', 'declarations/4-takamatsu/'],
    ['fr', 'Rossinot', 'people/#rossinot-andre'],
  ] as const)('%s “%s”: %s', (locale, typed, at) => {
    expect(search(locale, typed)).toContain(at);
  });

  it.each([
    ['fr', 'œuvre'],
    ['fr', 'oeuvre'],
    ['fr', 'decentralisee'],
    ['fr', '"coopération décentralisée"'],
    ['ja', '環境'],
    ['ja', '交流'],
  ] as const)('%s “%s”: places that hold it', (locale, typed) => {
    expect(search(locale, typed).length).toBeGreaterThan(0);
  });

  it.each([
    ['fr', 'Bordighera'],
    ['fr', 'Marmande'],
    ['fr', 'zzz'],
    ['fr', 'environnementxyz'],
    ['ja', '高山村宣言'],
    ['ja', '大阪宣言'],
    ['ja', 'ランコントル'],
    ['fr', '1603'],
  ] as const)('%s “%s”: nothing, since the archive does not hold it', (locale, typed) => {
    expect(search(locale, typed)).toEqual([]);
  });
});
