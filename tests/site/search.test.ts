import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { homeAt, recordAt } from '../../src/i18n/paths.ts';
import { fold } from '../../src/search/fold.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { pageKinds } from '../../src/site/record-pages.ts';
import { placesOf } from '../../src/wording/places.ts';
import { base, sitePages } from '../built-site.ts';
import { addressesOf as search, readIndex, unitsIn } from '../search/built-index.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await readArchive();
});

const looked = new Map<string, { readonly ids: ReadonlySet<string>; readonly letters: string }>();

/** The ids of a page, and its letters as a reader sees them. */
function lookAt(locale: Locale, at: string) {
  const url = `${base}${locale}/${at.replace(/#.*/, '')}`;
  const known = looked.get(url);
  if (known) return known;
  const page = sitePages().find((one) => one.url === url);
  if (!page) throw new Error(`The site has no page ${url}.`);
  const main = page.$('main').clone();
  main.find('script, style, .cite, .numbers, .visually-hidden').remove();
  const ids = new Set([...page.html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
  const seen = { ids, letters: lettersOf(main.text()) };
  looked.set(url, seen);
  return seen;
}

function lettersOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** True where a page has a line, or the label and the value of it. */
function isSaidOn(locale: Locale, at: string, line: string): boolean {
  const { letters } = lookAt(locale, at);
  return (
    letters.includes(lettersOf(line)) || line.split(/\u00A0: |：/u).every((part) => letters.includes(lettersOf(part)))
  );
}

describe.each(locales)('the index of the pages in %s', (locale) => {
  it('leads to elements that are there, each place once', () => {
    const ats = unitsIn(locale).map(({ at }) => at);
    expect(ats.length).toBeGreaterThan(100);
    expect(ats.filter((at, index) => ats.indexOf(at) !== index)).toEqual([]);
    const isThere = (at: string) => !at.includes('#') || lookAt(locale, at).ids.has(at.replace(/.*#/, ''));
    expect(ats.filter((at) => !isThere(at))).toEqual([]);
  });

  it('knows every page, except those that repeat what others say, and what is removed', () => {
    const known = new Set(unitsIn(locale).map(({ at }) => at));
    const home = `${base}${locale}/`;
    const unknown = sitePages().flatMap(({ url, html }) =>
      url.startsWith(home) && !known.has(url.slice(home.length)) && !html.includes('noindex')
        ? [url.slice(home.length)]
        : [],
    );
    expect(unknown.filter((path) => !/^(?:search|[^/]+\/[^/]+\/parallel|gaps\/requests\/[^/]+)\/$/.test(path))).toEqual(
      [],
    );
  });

  it('names every gap, every point, every session and every record', () => {
    const known = new Set(unitsIn(locale).map(({ at }) => at));
    const records = pageKinds.flatMap((kind) => [...archive[kind].keys()].map((id) => recordAt(locale, kind, id)));
    const named = [...records.map((at) => at.slice(homeAt(locale).length)), ...placesOf(archive)];
    expect(named.filter((at) => !known.has(at))).toEqual([]);
  });

  it('says of each place what its page says there', () => {
    const absent = unitsIn(locale).flatMap(({ at, text }) =>
      text.split('\n').flatMap((line) => (isSaidOn(locale, at, line) ? [] : [`${at}: ${line}`])),
    );
    expect(absent).toEqual([]);
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
