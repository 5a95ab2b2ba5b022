import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { otherLocale } from '../../src/i18n/locales.ts';
import { homeAt, recordAt } from '../../src/i18n/paths.ts';
import { fold } from '../../src/search/fold.ts';
import { pageKinds } from '../../src/site/record-pages.ts';
import { placesOf } from '../places.ts';
import { builtLanguages } from '../built-site.ts';
import { addressesOf as search, readIndex, unitsIn } from '../search/built-index.ts';

function lettersOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

describe.each(builtLanguages)('the index of the pages of $name in $locale', ({ site, locale }) => {
  const units = unitsIn(locale, site);
  const other = unitsIn(otherLocale(locale), site);
  let archive: Archive;

  beforeAll(async () => {
    archive = await site.archive();
  });

  const looked = new Map<string, { readonly ids: ReadonlySet<string>; readonly letters: string }>();

  /** The ids of a page, and its letters as a reader sees them. */
  function lookAt(at: string) {
    const path = homeAt(locale) + at.replace(/#.*/, '');
    const known = looked.get(path);
    if (known) return known;
    const page = site.pageAt(path);
    const main = page.$('main').clone();
    main.find('script, style, .cite, .numbers, .visually-hidden').remove();
    const ids = new Set([...page.html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
    const seen = { ids, letters: lettersOf(main.text()) };
    looked.set(path, seen);
    return seen;
  }

  /** True where a page has a line, or the label and the value of it. */
  function isSaidOn(at: string, line: string): boolean {
    const { letters } = lookAt(at);
    return (
      letters.includes(lettersOf(line)) || line.split(/\u00A0: |：/u).every((part) => letters.includes(lettersOf(part)))
    );
  }

  it('leads to elements that are there, each place once', () => {
    const ats = units.map(({ at }) => at);
    expect(ats.length).toBeGreaterThan(100);
    expect(ats.filter((at, index) => ats.indexOf(at) !== index)).toEqual([]);
    const isThere = (at: string) => !at.includes('#') || lookAt(at).ids.has(at.replace(/.*#/, ''));
    expect(ats.filter((at) => !isThere(at))).toEqual([]);
  });

  it('knows every page, except those that repeat what others say, and what is removed', () => {
    const known = new Set(units.map(({ at }) => at));
    const unknown = site
      .pages()
      .filter(({ path, isRemoval }) => path.startsWith(`${locale}/`) && !isRemoval)
      .map(({ path }) => path.slice(locale.length + 1))
      .filter((path) => !known.has(path));
    expect(unknown.filter((path) => !/^(?:search|[^/]+\/[^/]+\/parallel|gaps\/requests\/[^/]+)\/$/.test(path))).toEqual(
      [],
    );
  });

  it('names every gap, every point, every session and every record', () => {
    const known = new Set(units.map(({ at }) => at));
    const records = pageKinds.flatMap((kind) => [...archive[kind].keys()].map((id) => recordAt(locale, kind, id)));
    const named = [...records.map((at) => at.slice(homeAt(locale).length)), ...placesOf(archive)];
    expect(named.filter((at) => !known.has(at))).toEqual([]);
  });

  it('says of each place what its page says there', () => {
    const absent = units.flatMap(({ at, text }) =>
      text.split('\n').flatMap((line) => (isSaidOn(at, line) ? [] : [`${at}: ${line}`])),
    );
    expect(absent).toEqual([]);
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

  it('finds each authority, person, organisation and theme first under each of its names', () => {
    const missed = units.flatMap(({ kind, at, title, names = '' }) =>
      ['authority', 'person', 'organisation', 'theme'].includes(kind)
        ? [title, ...names.split('\n').filter(Boolean)].flatMap((name) =>
            search(locale, name, site).includes(at) ? [] : [`${name}: ${at}`],
          )
        : [],
    );
    expect(missed).toEqual([]);
  });

  it('has the same places as that of the other language', () => {
    const there = new Set(other.map(({ at }) => at));
    expect(units.flatMap(({ at, kind }) => (there.has(at) || kind === 'section' ? [] : [at]))).toEqual([]);
  });
});
