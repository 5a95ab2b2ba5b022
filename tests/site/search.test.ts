import { describe, expect, it } from 'vitest';
import { indexFolder, intentsFile, nameOfFile } from '../../src/search/texts.ts';
import { locales } from '../../src/text/locales.ts';
import { archiveSite, builtLanguages } from '../built-site.ts';
import { compressed, pageBytes } from '../page-bytes.ts';
import { readIndex, unitsIn } from '../search/built-index.ts';

describe.each(builtLanguages)('the index of the pages of $name in $locale', ({ site, locale }) => {
  const units = unitsIn(locale, site);

  it('has each place once', () => {
    const ats = units.map(({ at }) => at);
    expect(ats).not.toEqual([]);
    expect(ats.filter((at, index) => ats.indexOf(at) !== index)).toEqual([]);
  });

  it('knows every page but those that repeat what others say, and what is removed', () => {
    const known = new Set(units.map(({ at }) => at));
    const repeats = /^(?:search|gaps\/requests\/[^/]+)\/$/;
    const wrong = site
      .pages()
      .filter(({ path }) => path.startsWith(`${locale}/`))
      .map(({ path, isRemoval }) => ({ path: path.slice(locale.length + 1), isRemoval }))
      .filter(({ path, isRemoval }) => known.has(path) === (isRemoval || repeats.test(path)));
    expect(wrong).toEqual([]);
  });

  it('is the same for Pagefind', () => {
    const { languages } = readIndex(locale, 'pagefind-entry.json', site) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.entries(languages).map(([lang, { page_count: count }]) => [lang, count])).toEqual([
      [locale, units.length],
    ]);
  });

  it('has words for every place', () => {
    const wordless = units.filter(({ text, title, names }) => `${text}${title}${names ?? ''}`.trim() === '');
    expect(wordless.map(({ at }) => at)).toEqual([]);
  });
});

it.each(locales)(
  'the first result in %s costs at most 100 kB for a name, 120 kB for a word of an account',
  (locale) => {
    const page = archiveSite.pageAt(`/${locale}/search/`);
    const { reading, script, fonts } = pageBytes(page.html, archiveSite);
    const bytesOf = (file: string) => compressed(archiveSite.read(indexFolder(locale) + file));
    const ofName = reading + script + fonts + bytesOf(intentsFile) + bytesOf(nameOfFile('records'));
    expect(ofName).toBeLessThanOrEqual(100_000);
    expect(ofName + bytesOf(nameOfFile('accounts'))).toBeLessThanOrEqual(120_000);
  },
);
